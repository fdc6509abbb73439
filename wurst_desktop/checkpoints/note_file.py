"""A small JSON file that the program keeps in the models folder: one that can't be read is put aside, never lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from wurst_desktop.core.writing import write_whole, writing
from wurst_desktop.decoding import decode_json

Value = TypeVar("Value")

DAMAGED = ".damaged"
"""What the name of one that was put aside ends with."""


class NoteFile(Generic[Value]):
    """Values of one type in a file that needn't be there yet."""

    def __init__(self, file: Path, kind: type[Value]) -> None:
        """Read and write nothing yet."""
        self._file, self._kind = file, kind

    def read(self) -> Value | None:
        """What stands there; None where there is nothing, or nothing that can be read."""
        try:
            return decode_json(self._file.read_bytes(), self._kind)
        except (OSError, ValueError):
            return None

    def change(self, changed: Callable[[Value | None], Value]) -> None:
        """Put what `changed` makes of what stands there (None for nothing) in its place, whole or not at all.

        A damaged file is put aside. Raises `DiskFull` or `FolderRefused`, also where the file can't be read now: to
        take that for nothing would throw away what stands in it.
        """
        found = None
        with writing(self._file):
            try:
                found = decode_json(self._file.read_bytes(), self._kind)
            except FileNotFoundError:
                pass
            except ValueError:
                self._file.replace(self._free_name())
        write_whole(self._file, msgspec.json.format(msgspec.json.encode(changed(found)), indent=1))

    def _free_name(self) -> Path:
        """A name beside it that nothing has: what was put aside before stays, too."""
        number = 1
        while (place := self._file.with_suffix(f"{f'.{number}' if number > 1 else ''}{DAMAGED}")).exists():
            number += 1
        return place
