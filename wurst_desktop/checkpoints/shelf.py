"""Which checkpoints are installed: those that come with the program, those in the models folders, any by its folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wurst_desktop.checkpoints.facts import WUERSTCHEN_V2, Architecture, public_facts, unknown_facts
from wurst_desktop.checkpoints.fingerprint import Fingerprints
from wurst_desktop.checkpoints.halves import Halves, halves_below, halves_of
from wurst_desktop.checkpoints.manifest import Manifest, read_manifest
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointIncomplete, CheckpointMissing, NothingToRunOn
from wurst_desktop.core.request import CheckpointRef
from wurst_desktop.core.sizes import Size


@dataclass(frozen=True)
class Found:
    """What lies in the folders of the shelf: what can be used, and what keeps the rest from being used."""

    cards: tuple[CheckpointCard, ...]
    problems: tuple[NothingToRunOn, ...]


class ShelfOnDisk:
    """Finds checkpoints below the folders that it is given, the preferred one first. Safe from any thread."""

    def __init__(self, *folders: Path) -> None:
        """Take the folders to look into; where two checkpoints have one name, the earlier folder's is meant."""
        self._folders = folders
        self._fingerprints = Fingerprints()

    def installed(self) -> Sequence[CheckpointCard]:
        return self.look().cards

    def find(self, wanted: str) -> CheckpointCard:
        """As the port says; what is wrong with a folder that was named by its path is said by its own error."""
        cards = self.installed()
        folder = Path(wanted).expanduser().absolute()
        for card in cards:
            if wanted in {"", card.ref.id} or folder in {card.folder, card.prior_folder}:
                return card
        if wanted and folder.is_dir():
            return self._in_folder(folder)
        raise CheckpointMissing(wanted, tuple(card.ref.id for card in cards))

    def look(self) -> Found:
        """Look into all folders anew."""
        cards: dict[str, CheckpointCard] = {}
        problems: list[NothingToRunOn] = []
        for halves in self._halves():
            try:
                card = self._whole_card(halves)
            except NothingToRunOn as problem:
                problems.append(problem)
            else:
                cards.setdefault(card.ref.id, card)
        return Found(tuple(cards.values()), tuple(problems))

    def _halves(self) -> Iterator[Halves]:
        for folder in self._folders:
            yield from halves_below(folder)

    def _whole_card(self, halves: Halves) -> CheckpointCard:
        if missing := halves.first_missing():
            raise CheckpointIncomplete(missing.parent, missing.name)
        return self._card(halves)

    def _in_folder(self, folder: Path) -> CheckpointCard:
        halves = halves_of(folder)
        if halves is None:
            raise CheckpointIncomplete(folder, "decoder/config.json")
        card = self._whole_card(halves)
        return replace(card, ref=replace(card.ref, id=str(folder)))

    def _card(self, halves: Halves) -> CheckpointCard:
        manifest = _manifest(halves)
        try:
            fingerprint = self._fingerprints.of(halves.files())
        except OSError as error:
            raise CheckpointCorrupt(halves.folder, str(error)) from error
        return _card(halves, manifest, CheckpointRef(manifest.id, fingerprint))


def _manifest(halves: Halves) -> Manifest:
    """What the checkpoint says of itself, or what is known of it without its word."""
    own = None if halves.prior_folder is None else read_manifest(halves.prior_folder)
    if own is None and halves.has_own_prior:
        own = read_manifest(halves.folder)
    if own is not None:
        return own
    if _architecture(halves) == WUERSTCHEN_V2:
        return public_facts(halves.name, "" if halves.prior_folder is None else halves.prior_folder.name)
    return unknown_facts(halves.name)


def _architecture(halves: Halves) -> Architecture | None:
    prior, decoder = halves.prior_config, halves.decoder_config
    match (prior.get("c"), prior.get("depth"), prior.get("c_in"), decoder.get("c_hidden")):
        case (int(width), int(depth), int(channels), list(widths)):
            return Architecture(width, depth, channels, tuple(widths))
        case _:
            return None


def _card(halves: Halves, manifest: Manifest, ref: CheckpointRef) -> CheckpointCard:
    return CheckpointCard(
        ref=ref,
        folder=halves.folder,
        title=manifest.title,
        license=manifest.license,
        summary=manifest.summary,
        native=Size(manifest.native_width, manifest.native_height),
        smallest_side=manifest.min_side,
        largest_side=manifest.max_side,
        prior_steps=manifest.prior_steps,
        schedule=manifest.prior_schedule,
        prior_guidance=manifest.prior_guidance,
        decoder_steps=manifest.decoder_steps,
        decoder_guidance=manifest.decoder_guidance,
        words=manifest.words,
        examples=manifest.examples,
        preview=None if manifest.preview is None else manifest.preview.as_map(),
        prior_folder=halves.prior_folder,
    )
