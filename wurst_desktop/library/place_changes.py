"""Where the files of entries lie, and how that changes."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wurst_desktop.core.marks import Marks
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import microseconds


@dataclass(frozen=True)
class Listed:
    """Where the index believes the file of an entry; `bin_path` and `deleted` are set for a deleted one."""

    id: int
    picture: str | None
    path: Path
    is_decoded: bool
    bin_path: Path | None
    deleted: datetime | None
    marks: Marks

    @property
    def file(self) -> Path:
        """Where the file should be."""
        return self.bin_path or self.path


class PlaceChanges:
    """Where entries go, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, places: Places) -> None:
        """Take the connection that has the transaction."""
        self._connection = connection
        self._places = places

    def binned(self, record_id: int, bin_path: Path | None, when: datetime) -> None:
        """The entry was deleted; its file lies at `bin_path`, if there was one."""
        stored = None if bin_path is None else self._places.stored(bin_path)
        sql = "UPDATE pictures SET bin_path = ?, deleted = ? WHERE id = ?"
        self._connection.execute(sql, (stored, microseconds(when), record_id))

    def put_at(self, record_id: int, path: Path) -> None:
        """The entry is in the history, its file at `path`."""
        sql = "UPDATE pictures SET path = ?, bin_path = NULL, deleted = NULL WHERE id = ?"
        self._connection.execute(sql, (self._places.stored(path), record_id))
