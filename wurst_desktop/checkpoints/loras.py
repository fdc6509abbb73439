"""The installed LoRAs: safetensors files in one folder, and what each fits."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from send2trash import send2trash

from wurst_desktop.checkpoints.copying import PARTIAL, copy_file
from wurst_desktop.checkpoints.seals import sha256_of
from wurst_desktop.checkpoints.trash import Trash, discard
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import FileUnreadable, LoraMissing, LoraRefused
from wurst_desktop.core.lora import LORA_BASE, LORA_WORDS, LoraCard, LoraRef
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.lora_format import Shape, products_of
from wurst_desktop.core.marking import marked, reason_of
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.prior_half import prior_half
from wurst_desktop.core.safetensors_header import read_header, read_texts
from wurst_desktop.core.writing import writing

SUFFIX = ".safetensors"
_OTHER_WORDS = ("modelspec.trigger_phrase", "ss_tag_frequency.trigger")
_OTHER_BASES = ("modelspec.title_of_base", "ss_sd_model_name")


@dataclass(frozen=True)
class _Looked:
    """What a file held when it was looked at."""

    fingerprint: str
    shapes: Mapping[str, Shape]
    texts: Mapping[str, str]


class LoraFolder:
    """The LoRAs in one folder. Files are read when they are new or have changed."""

    def __init__(self, folder: Path, shelf: Shelf, trash: Trash = send2trash) -> None:
        """Take the folder, which need not be there yet; `shelf` has the models that a LoRA may fit.

        `trash` gets rid of a file so that it can be brought back.
        """
        self._folder = folder
        self._trash = trash
        self._shelf = shelf
        self._lock = threading.Lock()
        self._looked: dict[tuple[Path, int, int], _Looked] = {}

    def installed(self) -> Sequence[LoraCard]:
        priors = self._priors()
        files = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda file: file.name.casefold())
        return [card for file in files if (card := self._card_or_none(file, priors)) is not None]

    def find(self, wanted: LoraRef) -> LoraCard:
        cards = self.installed()
        for card in cards:
            if card.fingerprint == wanted.fingerprint or (not wanted.fingerprint and card.name == wanted.name):
                return card
        names = tuple(card.name for card in cards)
        raise LoraMissing(wanted.name, names, is_changed=wanted.name in names)

    def take_in(self, source: Path) -> LoraCard:
        card = self.checked(source)
        for known in self.installed():
            if known.fingerprint == card.fingerprint:
                return known
        target = self._free_place(source.stem)
        partial = target.with_name(target.name + PARTIAL)
        try:
            # What an earlier try left may be of another file of this name.
            _remove(partial)
            copy_file(source, target, lambda _count: None)
        finally:
            _remove(partial)
        return self._card(target, self._priors())

    def checked(self, source: Path) -> LoraCard:
        """What a file outside the folder is, if it fits an installed model. Raises `LoraRefused`, `FileUnreadable`."""
        if not source.is_file():
            raise FileUnreadable(source, marked("there is no such file"), is_missing=True)
        if source.suffix.lower() != SUFFIX:
            raise LoraRefused(source, LoraFault.NOT_SAFETENSORS)
        priors = self._priors()
        card = self._card(source, priors)
        if not card.fits:
            shapes = self._look(source).shapes
            raise _nearest([refusal for layers in priors.values() if (refusal := _refusal(source, shapes, layers))])
        return card

    def remove(self, name: str) -> Path:
        file = self.find(LoraRef(name)).file
        for each in (file, file.with_suffix(".md")):
            if each.exists():
                discard(each, self._trash)
        return file

    def _free_place(self, stem: str) -> Path:
        number = 1
        while (target := self._folder / f"{stem}{f' {number}' if number > 1 else ''}{SUFFIX}").exists():
            number += 1
        return target

    def _card_or_none(self, file: Path, priors: Mapping[str, Mapping[str, Shape]]) -> LoraCard | None:
        try:
            return self._card(file, priors)
        except (LoraRefused, FileUnreadable):
            # What isn't a LoRA can't be chosen; to see why, it is imported.
            return None

    def _card(self, file: Path, priors: Mapping[str, Mapping[str, Shape]]) -> LoraCard:
        looked = self._look(file)
        shapes, texts = looked.shapes, looked.texts
        fits = tuple(model for model, layers in priors.items() if _refusal(file, shapes, layers) is None)
        words = texts.get(LORA_WORDS) or next((texts[name] for name in _OTHER_WORDS if name in texts), "")
        base = texts.get(LORA_BASE) or next((texts[name] for name in _OTHER_BASES if name in texts), "")
        return LoraCard(file.stem, looked.fingerprint, file, words, base, fits)

    def _look(self, file: Path) -> _Looked:
        try:
            stat = file.stat()
            state = (file, stat.st_size, stat.st_mtime_ns)
            with self._lock:
                if state not in self._looked:
                    self._looked[state] = _Looked(
                        sha256_of(file, lambda _count: None).sha256, _shapes(file), read_texts(file)
                    )
                return self._looked[state]
        except OSError as error:
            raise FileUnreadable(file, reason_of(error)) from error
        except ValueError as error:
            raise LoraRefused(file, LoraFault.DAMAGED, reason_of(error)) from error

    def _priors(self) -> dict[str, Mapping[str, Shape]]:
        return {card.ref.id: layers for card in self._shelf.installed() if (layers := _layers(card))}


def _layers(card: CheckpointCard) -> Mapping[str, Shape]:
    """The weights of a model's Stage C: their shapes by the names of their layers."""
    folder, _, _ = prior_half(card)
    for file in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            shapes = _shapes(file)
        except (OSError, ValueError):
            continue
        return {name.removesuffix(".weight"): shape for name, shape in shapes.items() if name.endswith(".weight")}
    return {}


def _shapes(file: Path) -> dict[str, Shape]:
    return {name: tensor.shape for name, tensor in read_header(file).items()}


def _refusal(file: Path, shapes: Mapping[str, Shape], layers: Mapping[str, Shape]) -> LoraRefused | None:
    try:
        products_of(file, shapes, layers)
    except LoraRefused as refusal:
        return refusal
    return None


def _nearest(refusals: Sequence[LoraRefused]) -> LoraRefused:
    """Of what several models say, the reason of the one that the file is nearest to."""
    return max(refusals, key=lambda refusal: refusal.fault is not LoraFault.OTHER_MODEL)


def _remove(file: Path) -> None:
    with writing(file):
        file.unlink(missing_ok=True)
