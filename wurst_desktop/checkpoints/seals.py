"""Remembers the SHA-256 of each file of the models, so that what rots on a disk is found.

One JSON file for each folder of a model, all in one folder of the program's own: what was left on its drive is not
written to. A hash stands from the first time that a file was read to its end, or comes from whoever published it.
"""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from wurst_desktop.checkpoints.note_file import NoteFile
from wurst_desktop.core.writing import writing

SEALS_NAME = ".seals"
"""The folder's name in the models folder."""

_PIECE = 4 * 2**20


class Seal(msgspec.Struct, frozen=True):
    """What a file was when it was whole."""

    size: int
    sha256: str


class Seals:
    """Seals by folder and by the file's name in it, as `decoder/config.json`."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which needn't be there yet."""
        self._folder = folder

    def of(self, place: Path) -> Mapping[str, Seal]:
        """What is known of the files in `place`; nothing where it can't be read."""
        return self._note(place).read() or {}

    def keep(self, place: Path, seals: Mapping[str, Seal]) -> None:
        """Add to what is known. Raises `DiskFull` or `FolderRefused`."""
        if seals:
            self._note(place).change(lambda found: {**(found or {}), **seals})

    def forget(self, place: Path) -> None:
        """Know nothing of `place` any more. Raises `FolderRefused`."""
        file = self._file(place)
        with writing(file):
            file.unlink(missing_ok=True)

    def _note(self, place: Path) -> NoteFile[dict[str, Seal]]:
        return NoteFile(self._file(place), dict[str, Seal])

    def _file(self, place: Path) -> Path:
        name = hashlib.sha256(str(place.absolute()).encode()).hexdigest()[:16]
        return self._folder / f"{place.name}-{name}.json"


class Sealing:
    """Writes to a stream, and knows what all that was written is."""

    def __init__(self, stream: BinaryIO) -> None:
        """Take a stream that nothing was written to."""
        self._stream = stream
        self._digest, self._size = hashlib.sha256(), 0

    def write(self, content: bytes) -> None:
        """Write some more."""
        self._stream.write(content)
        self._digest.update(content)
        self._size += len(content)

    @property
    def seal(self) -> Seal:
        """What it is so far."""
        return Seal(self._size, self._digest.hexdigest())


def sha256_of(file: Path, told: Callable[[int], None]) -> Seal:
    """Read a file to its end; `told` hears of the bytes of each piece. Raises `OSError`."""
    digest, size = hashlib.sha256(), 0
    with file.open("rb", buffering=0) as opened:
        while piece := opened.read(_PIECE):
            digest.update(piece)
            size += len(piece)
            told(len(piece))
    return Seal(size, digest.hexdigest())
