"""The searches that the artist gave a name, as a small file beside the pictures."""

import threading
from collections.abc import Mapping
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite

FILE = "searches.json"


class SearchesFile:
    """Reads it anew each time, so that an edit by hand counts too. Safe to call from any thread."""

    def __init__(self, pictures: Path) -> None:
        """Take the pictures folder; the file lies right in it."""
        self._path = pictures / FILE
        self._lock = threading.Lock()

    def read(self) -> Mapping[str, str]:
        """What is searched for, by name; nothing where the file isn't there or can't be read."""
        try:
            with reading(self._path):
                return decode_json(self._path.read_bytes(), dict[str, str])
        except (FileUnreadable, msgspec.DecodeError):
            return {}

    def keep(self, name: str, search: str | None) -> None:
        """Keep a search under a name; None takes the name out. Raises `DiskFull` or `FolderRefused`."""
        with self._lock:
            kept = {other: text for other, text in self.read().items() if other != name}
            if search is not None:
                kept[name] = search
            overwrite(self._path, msgspec.json.format(msgspec.json.encode(kept, order="sorted"), indent=1))
