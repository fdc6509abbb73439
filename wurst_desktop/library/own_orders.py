"""The orders that the artist gave collections, as a small file beside the pictures."""

from collections.abc import Sequence
from pathlib import Path

from wurst_desktop.core.own_order import in_own_order
from wurst_desktop.library.database import Database
from wurst_desktop.library.mapping_file import MappingFile

FILE = "orders.json"
_NAME = "coalesce(picture, path)"
"""What a picture goes by in the file: its lasting name, so that the order outlives the index."""


class OwnOrders:
    """Knows them by the lasting names of the pictures. Safe to call from any thread."""

    def __init__(self, pictures: Path, database: Database) -> None:
        """Take the pictures folder, right in which the file lies, and the index."""
        self._file = MappingFile(pictures / FILE, dict[str, list[str]])
        self._database = database

    def ids(self, collection: str) -> list[int] | None:
        """The entries of a collection in the artist's own order; None where it has none."""
        names = self._file.shown().get(collection)
        if not names:
            return None
        sql = (
            f"SELECT id, {_NAME} FROM pictures WHERE deleted IS NULL "
            "AND instr(collections, char(10) || ? || char(10)) ORDER BY created, id"
        )
        return in_own_order(dict(self._database.rows(sql, (collection,))), names)

    def names(self, collection: str) -> Sequence[str]:
        """The lasting names of a collection's pictures in the artist's order; nothing where there is none.

        Raises `FileUnreadable`.
        """
        return self._file.read().get(collection, ())

    def names_of(self, ids: Sequence[int]) -> list[str]:
        """The lasting names of these entries, in their order."""
        named = dict(self._database.rows(f"SELECT id, {_NAME} FROM pictures"))
        return [named[each] for each in ids if each in named]

    def keep(self, collection: str, names: Sequence[str]) -> Path | None:
        """Keep the order of a collection; no names at all take it out. Says and raises what `MappingFile.keep` does."""
        return self._file.keep(collection, list(names) or None)
