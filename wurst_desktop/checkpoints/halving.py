"""Writes a copy of a model in half precision: half as large, and what a GPU computes in anyway."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import msgspec

from wurst_desktop.checkpoints.copying import PARTIAL, check_room, clear
from wurst_desktop.checkpoints.half_weights import READINGS, Told, shrinks, write_half
from wurst_desktop.checkpoints.halves import HALF_SUFFIX
from wurst_desktop.checkpoints.manifest import FILE_NAME, Manifest
from wurst_desktop.checkpoints.reading import reading, size_of
from wurst_desktop.checkpoints.seals import SEALS_NAME, Seal, Sealing, Seals
from wurst_desktop.checkpoints.shelf import ShelfOnDisk, manifest_of
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.model_errors import HalfAlready, NameTaken
from wurst_desktop.core.model_ports import Note
from wurst_desktop.core.model_titles import half_title
from wurst_desktop.core.writing import replacing, write_whole, writing

_CONVERTING = ".converting"


class Halving:
    """Converts models of the shelf, each into one folder that holds all of its parts."""

    def __init__(self, shelf: ShelfOnDisk, folder: Path) -> None:
        """`folder` is the artist's own on `shelf`; the copy goes there."""
        self._shelf = shelf
        self._folder = folder
        self._seals = Seals(folder / SEALS_NAME)

    def convert(self, model: str, note: Note, token: CancelToken) -> str:
        """Write a copy of `model` with float16 weights, and give its id; the model itself stays as it is.

        What an earlier try wrote of this very model is gone on with. Tensors with values beyond float16's range keep
        their type. Raises `CheckpointMissing`, what keeps the model from being used, `FileUnreadable`, `HalfAlready`,
        `NameTaken`, `NoRoom`, `DiskFull`, `FolderRefused`, and `Cancelled`.
        """
        entry = self._shelf.entry(model)
        card, manifest, files = entry.usable(), manifest_of(entry.halves), entry.halves.files()
        if not any(shrinks(path) for path in files.values()):
            raise HalfAlready(manifest.title)
        name = f"{_plain(entry.halves.name)}{HALF_SUFFIX}"
        target = self._folder / name
        if target.exists():
            raise NameTaken(target)
        staging = _Staging(self._folder / _CONVERTING, name, card.ref.fingerprint)
        staging.tidy()
        total = sum(size_of(path) for path in files.values())
        check_room(self._folder, total * 3 // 5 - staging.written)
        done = 0

        def told(count: int) -> None:
            nonlocal done
            token.check()
            done += count
            note(min(done // READINGS, total), total)

        half = _half_of(manifest)
        seals = staging.fill(files, half, told)
        # One folder and one renaming: whenever it breaks off, there is no copy or a whole one.
        with writing(target):
            staging.folder.replace(target)
        self._seals.keep(target, seals)
        staging.end()
        return half.id


class _Staging:
    """Where a copy becomes whole; its name tells which files of which model it is made of."""

    def __init__(self, root: Path, name: str, fingerprint: str) -> None:
        self._root = root
        self._home = root / f"{name}.{fingerprint[:16]}"
        self._seals = Seals(self._home / SEALS_NAME)
        self.folder = self._home / name

    @property
    def written(self) -> int:
        """Bytes of the files that are whole."""
        return sum(seal.size for seal in self._seals.of(self.folder).values())

    def fill(self, files: Mapping[str, Path], manifest: Manifest, told: Told) -> Mapping[str, Seal]:
        """Write what isn't whole yet, and say what each file is."""
        for name, path in files.items():
            known = self._seals.of(self.folder).get(name)
            if known is not None and size_of(self.folder / name) == known.size:
                told(READINGS * size_of(path))
            else:
                self._seals.keep(self.folder, {name: _convert_file(path, self.folder / name, told)})
        write_whole(self.folder / FILE_NAME, msgspec.json.format(msgspec.json.encode(manifest), indent=2))
        return self._seals.of(self.folder)

    def tidy(self) -> None:
        """Remove what was begun of another model of this name, and files that didn't become whole."""
        for each in self._root.glob("*"):
            if each != self._home and each.name.rpartition(".")[0] == self.folder.name:
                shutil.rmtree(each, ignore_errors=True)
        for file in self.folder.rglob(f"*{PARTIAL}"):
            with writing(file):
                file.unlink(missing_ok=True)

    def end(self) -> None:
        """Remove what is left of it."""
        shutil.rmtree(self._home, ignore_errors=True)
        clear(self._root)


def _half_of(manifest: Manifest) -> Manifest:
    return msgspec.structs.replace(manifest, id=f"{manifest.id}{HALF_SUFFIX}", title=half_title(manifest.title))


def _convert_file(source: Path, target: Path, told: Told) -> Seal:
    with replacing(target) as stream:
        written = Sealing(stream)
        if source.suffix == ".safetensors":
            write_half(source, written, told)
        else:
            with reading(source):
                content = source.read_bytes()
            written.write(content)
            told(READINGS * len(content))
    return written.seal


def _plain(name: str) -> str:
    """A combination such as `wuerstchen+base` as the name of a folder."""
    return name.replace("+", "-")
