"""A mapping by names in a small JSON file beside the pictures: one that is damaged is put aside, never overwritten."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite, put_aside

Value = TypeVar("Value")


class MappingFile(Generic[Value]):
    """Reads the file anew each time, so that an edit by hand counts too. Safe to call from any thread."""

    def __init__(self, path: Path, kind: type[dict[str, Value]]) -> None:
        """Read and write nothing yet."""
        self._path, self._kind = path, kind
        self._lock = threading.Lock()

    def read(self) -> Mapping[str, Value]:
        """What stands there; nothing where there is no file or a damaged one.

        Raises `FileUnreadable` where there is one that the system doesn't give.
        """
        return self._read() or {}

    def shown(self) -> Mapping[str, Value]:
        """What stands there, to be looked at and not written anew: nothing, too, where the system doesn't give it."""
        try:
            return self.read()
        except FileUnreadable:
            return {}

    def keep(self, name: str, value: Value | None) -> Path | None:
        """Keep a value under a name; None takes the name out.

        A damaged file is put aside first: returned is where to. Raises `DiskFull`, `FolderRefused`, and
        `FileUnreadable` where what stands there can't be asked now; the file is then as it was.
        """
        with self._lock:
            found = self._read()
            kept = {other: each for other, each in (found or {}).items() if other != name}
            if value is not None:
                kept[name] = value
            aside = put_aside(self._path) if found is None else None
            overwrite(self._path, msgspec.json.format(msgspec.json.encode(kept, order="sorted"), indent=1))
            return aside

    def _read(self) -> Mapping[str, Value] | None:
        """What stands there; None where it is damaged."""
        try:
            with reading(self._path):
                text = self._path.read_bytes()
        except FileUnreadable as error:
            if error.is_missing or isinstance(error.__cause__, NotADirectoryError):
                return {}
            raise
        try:
            return decode_json(text, self._kind)
        except ValueError:
            return None
