"""The marks as a small file beside the pictures, since they are all of the index that the pictures don't hold."""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import FileUnreadable, OutOfRange, OutOfResources
from wurst_desktop.core.marks import Marks
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.catalog import Catalog, MarkedEntry
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite, put_aside

FILE = "marks.json"
FIRST_FILE = "favourites.json"
"""What the first version of the program wrote; it is read where the other one isn't there, and never changed."""


class _Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    favourite: bool = False
    rating: int = 0
    tags: list[str] = []
    collections: list[str] = []


class _Contents(msgspec.Struct, frozen=True):
    marks: dict[str, _Mark]
    version: int = 1


class _FirstContents(msgspec.Struct, frozen=True):
    favourites: list[str]


class MarksFile:
    """Writes that file after each change, and says what it holds when an index has to begin anew."""

    def __init__(self, catalog: Catalog, pictures: Path) -> None:
        """Take the pictures folder; the file lies right in it."""
        self._catalog = catalog
        self._pictures = pictures

    def write(self) -> None:
        """Write all marks. Those of pictures that the index doesn't know (yet) stay in the file.

        A damaged file is put aside before; one that the system doesn't give now is left as it is.
        """
        entries = self._catalog.marked()
        marked = {key: entry.marks for entry in entries for key in self._key(entry)}
        # The index has them too: a second copy that can't be written mustn't undo the first.
        with suppress(OutOfResources, FileUnreadable):
            found = self._found()
            kept = (found or {}).items()
            unknown = {key: marks for key, marks in kept if key not in marked and not self._is_known(key)}
            every = {key: _written(marks) for key, marks in sorted((unknown | marked).items())}
            if found is None:
                put_aside(self._pictures / FILE)
            text = msgspec.json.encode(_Contents(every))
            overwrite(self._pictures / FILE, msgspec.json.format(text, indent=1))

    def read(self) -> Mapping[str, Marks]:
        """The marks in the file by their keys; none where it isn't there or can't be read."""
        with suppress(FileUnreadable):
            return self._found() or {}
        return {}

    def _found(self) -> Mapping[str, Marks] | None:
        """The marks in the file; None where it is damaged. Raises `FileUnreadable` where the system doesn't give it."""
        if not (self._pictures / FILE).exists():
            return self._first()
        text = self._bytes(FILE)
        try:
            return {key: _read(mark) for key, mark in decode_json(text, _Contents).marks.items()}
        except (OutOfRange, msgspec.DecodeError):
            return None

    def _first(self) -> Mapping[str, Marks]:
        try:
            first = decode_json(self._bytes(FIRST_FILE), _FirstContents)
        except (FileUnreadable, msgspec.DecodeError):
            return {}
        return dict.fromkeys(first.favourites, Marks(is_favourite=True))

    def keys(self, picture: str | None, path: Path) -> list[str]:
        """What may stand for an entry in the file: its lasting name, else its place in the folder.

        By the place alone goes a foreign picture whose row is older than its name.
        """
        place = [path.relative_to(self._pictures).as_posix()] if path.is_relative_to(self._pictures) else []
        return place if picture is None else [picture, *place]

    def _key(self, entry: MarkedEntry) -> list[str]:
        name = [] if entry.picture is None else [entry.picture]
        return name if entry.path is None else self.keys(None, entry.path)

    def _bytes(self, name: str) -> bytes:
        path = self._pictures / name
        with reading(path):
            return path.read_bytes()

    def _is_known(self, key: str) -> bool:
        return bool(self._catalog.of_picture(key)) or self._catalog.at(self._pictures / key) is not None


def _written(marks: Marks) -> _Mark:
    return _Mark(marks.is_favourite, marks.rating, list(marks.tags), list(marks.collections))


def _read(mark: _Mark) -> Marks:
    return _marks(mark.favourite, mark.rating, tuple(mark.tags), tuple(mark.collections))


@lru_cache(maxsize=4096)
def _marks(is_favourite: bool, rating: int, tags: tuple[str, ...], collections: tuple[str, ...]) -> Marks:
    return Marks(is_favourite, rating, tags, collections)
