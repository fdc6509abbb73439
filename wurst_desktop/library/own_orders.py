"""The orders that the artist gave collections, as a small file beside the pictures."""

import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.own_order import in_own_order
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.database import Database
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import overwrite

FILE = "orders.json"
_NAME = "coalesce(picture, path)"
"""What a picture goes by in the file: its lasting name, so that the order outlives the index."""


class OwnOrders:
    """Reads the file anew each time, so that an edit by hand counts too. Safe to call from any thread."""

    def __init__(self, pictures: Path, database: Database) -> None:
        """Take the pictures folder, right in which the file lies, and the index."""
        self._path = pictures / FILE
        self._database = database
        self._lock = threading.Lock()

    def ids(self, collection: str) -> list[int] | None:
        """The entries of a collection in the artist's own order; None where it has none."""
        names = self.names(collection)
        if not names:
            return None
        sql = (
            f"SELECT id, {_NAME} FROM pictures WHERE deleted IS NULL "
            "AND instr(collections, char(10) || ? || char(10)) ORDER BY created, id"
        )
        return in_own_order(dict(self._database.rows(sql, (collection,))), names)

    def names(self, collection: str) -> Sequence[str]:
        """The lasting names of a collection's pictures in the artist's order; nothing where there is none."""
        return self._read().get(collection, ())

    def names_of(self, ids: Sequence[int]) -> list[str]:
        """The lasting names of these entries, in their order."""
        named = dict(self._database.rows(f"SELECT id, {_NAME} FROM pictures"))
        return [named[each] for each in ids if each in named]

    def keep(self, collection: str, names: Sequence[str]) -> None:
        """Keep the order of a collection; no names at all take it out. Raises `DiskFull` or `FolderRefused`."""
        with self._lock:
            kept = {other: list(each) for other, each in self._read().items() if other != collection}
            if names:
                kept[collection] = list(names)
            overwrite(self._path, msgspec.json.format(msgspec.json.encode(kept, order="sorted"), indent=1))

    def _read(self) -> dict[str, list[str]]:
        try:
            with reading(self._path):
                return decode_json(self._path.read_bytes(), dict[str, list[str]])
        except (FileUnreadable, msgspec.DecodeError):
            return {}
