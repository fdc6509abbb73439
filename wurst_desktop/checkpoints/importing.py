"""Brings models from elsewhere onto the shelf: left where they are, or copied into the models folder."""

from collections.abc import Sequence
from pathlib import Path

from wurst_desktop.checkpoints.copying import check_room, clear, copy_files, remove_others, still_needed
from wurst_desktop.checkpoints.links import LINKS_NAME, Links
from wurst_desktop.checkpoints.reading import size_of
from wurst_desktop.checkpoints.seals import SEALS_NAME, Seals
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.single_prior import configuration_for
from wurst_desktop.checkpoints.sources import Source, has_safetensors_name, sources_in
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.model_errors import NameTaken, OnShelfAlready
from wurst_desktop.core.model_ports import Note
from wurst_desktop.core.writing import writing

_INCOMING = ".incoming"
_WEIGHTS = "diffusion_pytorch_model.safetensors"
_READINGS = 3
"""Each byte is read to be copied, and then in the source and in the copy to compare them."""


class Importing:
    """Takes folders and single files in."""

    def __init__(self, shelf: ShelfOnDisk, folder: Path) -> None:
        """`folder` is the artist's own on `shelf`."""
        self._shelf = shelf
        self._folder = folder
        self._links = Links(folder / LINKS_NAME)
        self._seals = Seals(folder / SEALS_NAME)

    def link(self, *paths: Path) -> Sequence[str]:
        """Take the models in `paths` as they lie there, and give their ids.

        Raises `NotAModel`, `OnShelfAlready` where nothing in them is new, `DiskFull` or `FolderRefused`.
        """
        before, linked = self._ids(), self._links.folders()
        found = [source.place.folder for path in paths for source in sources_in(path)]
        new = [folder for folder in found if folder not in linked and not self._shelf.holds(folder)]
        if found and not new:
            raise OnShelfAlready(paths[0])
        self._links.add(new)
        return [each for each in self._ids() if each not in before]

    def copy(self, path: Path, note: Note, token: CancelToken) -> Sequence[str]:
        """Copy the models in `path` into the models folder, and give their ids.

        What an earlier try left is gone on with. A single file of weights becomes a prior beside those that are there.
        Raises `NotAModel`, `OnShelfAlready`, `NameTaken`, `NoRoom`, `DiskFull`, `FolderRefused`, `FileUnreadable`,
        `CheckpointCorrupt`, and `Cancelled`.
        """
        before = self._ids()
        wanted = self._single(path) if has_safetensors_name(path) else self._sources(path)
        for name in wanted:
            if (self._folder / name).exists():
                raise NameTaken(self._folder / name)
        targets = {name: self._folder / _INCOMING / name for name in wanted}
        for name, target in targets.items():
            remove_others(target, wanted[name])
        check_room(self._folder, sum(still_needed(files, targets[name]) for name, files in wanted.items()))
        total = _READINGS * sum(size_of(path) for files in wanted.values() for path in files.values())
        done = 0

        def told(count: int) -> None:
            nonlocal done
            token.check()
            done = min(done + count, total)
            # In bytes of the model: an artist knows how large that is.
            note(done // _READINGS, total // _READINGS)

        # All before the first is put in its place: a half that lies there would be in the way of the next try.
        seals = {name: copy_files(files, targets[name], told) for name, files in wanted.items()}
        for name, target in targets.items():
            with writing(self._folder / name):
                target.replace(self._folder / name)
            self._seals.keep(self._folder / name, seals[name])
        clear(self._folder / _INCOMING)
        return [each for each in self._ids() if each not in before]

    def _sources(self, path: Path) -> dict[str, dict[str, Path]]:
        sources: Sequence[Source] = sources_in(path)
        if all(self._shelf.holds(source.place.folder) for source in sources):
            raise OnShelfAlready(path)
        return {source.place.name: dict(source.files()) for source in sources}

    def _single(self, file: Path) -> dict[str, dict[str, Path]]:
        installed = [each.halves for each in self._shelf.shelved() if each.card is not None]
        config = configuration_for(file, installed)
        lender = next(halves for halves in installed if halves.parts()["prior_prior"] == config.parent)
        name = f"{lender.decoder.name}-prior-model-{_plain(file.stem)}"
        return {name: {"config.json": config, _WEIGHTS: file}}

    def _ids(self) -> Sequence[str]:
        return [card.ref.id for card in self._shelf.installed()]


def _plain(name: str) -> str:
    """A name of letters, digits, dots and dashes, as ids are made of."""
    kept = "".join(each if each.isascii() and (each.isalnum() or each in "-_.") else "-" for each in name)
    return kept.strip("-.") or "mine"
