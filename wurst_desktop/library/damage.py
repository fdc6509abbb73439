"""What becomes of a database file that is damaged: it is marked, and put aside where nobody else has it open."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from wurst_desktop.core.errors import DiskFull, FolderRefused
from wurst_desktop.core.marking import marked
from wurst_desktop.core.writing import writing
from wurst_desktop.library.failures import is_busy
from wurst_desktop.library.files import put_aside

_LOGS = ("-wal", "-shm")


class Damage:
    """Of one file; the mark lies beside it, so that the next start knows what this one met in the middle of its work.

    A page that is broken shows itself only to those who come to it: the file can be opened all the same.
    """

    def __init__(self, file: Path) -> None:
        """Read and write nothing yet."""
        self._file = file
        self._mark = file.with_name(f"{file.name}.is-damaged")

    def mark(self) -> None:
        """Have the next start begin anew."""
        # Where not even that can be written, the next start meets the damage again.
        with suppress(OSError):
            self._mark.touch()

    def put_aside_marked(self) -> Path | None:
        """Put a marked file aside if that can be done now, and say where to; the mark stays if it can't."""
        if self._mark.exists():
            with suppress(DiskFull, FolderRefused):
                return self.put_aside()
        return None

    def put_aside(self) -> Path | None:
        """Give the file, if there is one, another name beside its own; the mark goes.

        Raises `FolderRefused` where another process has it open.
        """
        aside = self._renamed() if self._file.exists() else None
        with suppress(OSError):
            self._mark.unlink()
        return aside

    def _renamed(self) -> Path:
        if not self._is_alone():
            raise FolderRefused(self._file, marked("another program has it open"))
        with writing(self._file):
            aside = put_aside(self._file)
            # The newest rows may be in the log alone; under the name beside it SQLite finds it again.
            for suffix in _LOGS:
                beside = self._file.with_name(self._file.name + suffix)
                if beside.exists():
                    beside.replace(aside.with_name(aside.name + suffix))
        return aside

    def _is_alone(self) -> bool:
        """Whether nobody has the file open: what they wrote from then on would be in the file that was put aside."""
        with closing(sqlite3.connect(self._file, timeout=0, isolation_level=None)) as connection:
            try:
                connection.execute("PRAGMA locking_mode=EXCLUSIVE")
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.DatabaseError as error:
                return not is_busy(error)
            connection.execute("ROLLBACK")
        return True


def rows_left(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """What can be read of a table, from both its ends up to where it is broken; the first column is its key."""
    found: dict[Any, tuple[Any, ...]] = {}
    for direction in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]} {direction}"
            for row in connection.execute(sql):
                if row[0] in found:
                    break
                found[row[0]] = row
    return [found[key] for key in sorted(found)]
