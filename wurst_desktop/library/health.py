"""Whether an index can be read, found out without changing it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from wurst_desktop.core.errors import WrittenByNewer
from wurst_desktop.core.finding import Finding
from wurst_desktop.library.history import QUEUE
from wurst_desktop.library.job_store import MIGRATIONS as QUEUE_MIGRATIONS
from wurst_desktop.library.rows import MIGRATIONS

_SUBJECT = "Index of the pictures"
_ALLOW = "Allow yourself to read and write in {}."
_NEWER = "Install that newer version again; this one leaves all as it is."
_WAY_OUT = "`wurst-desktop history rebuild` makes it anew from the pictures, and keeps this one."


def look_at_index(database: Path) -> Finding:
    """Open `database` for reading only and have SQLite check it, without the rows' own text."""
    try:
        if not database.is_file():
            return Finding(_SUBJECT, "none yet")
        with closing(_reading(database)) as connection:
            if _version(connection) > len(MIGRATIONS):
                return Finding(_SUBJECT, f"{database} belongs to a newer version of the program", _NEWER)
            (verdict,) = connection.execute("pragma quick_check(1)").fetchone()
            (entries,) = connection.execute("select count(*) from pictures").fetchone()
    except PermissionError as error:
        return Finding(_SUBJECT, f"{database} can't be looked at ({error.strerror})", _ALLOW.format(database.parent))
    except sqlite3.Error as error:
        return Finding(_SUBJECT, f"{database} can't be read ({error})", _WAY_OUT)
    if verdict != "ok":
        return Finding(_SUBJECT, f"{database} is damaged ({verdict})", _WAY_OUT)
    return Finding(_SUBJECT, f"{entries} pictures, sound")


def refuse_newer(database: Path) -> None:
    """Raise `WrittenByNewer` where a newer program has kept its history or its queue; what can't be read passes."""
    for file, known in ((database, MIGRATIONS), (database.with_name(QUEUE), QUEUE_MIGRATIONS)):
        if file.is_file():
            with suppress(sqlite3.Error), closing(_reading(file)) as connection:
                if _version(connection) > len(known):
                    raise WrittenByNewer(file)


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
