"""Whether an index can be read, found out without changing it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from wurst_desktop.core.finding import Finding

_SUBJECT = "Index of the pictures"
_WAY_OUT = "The next start of the window makes it anew from the pictures, and keeps this one."


def look_at_index(database: Path) -> Finding:
    """Open `database` for reading only and have SQLite check it, without the rows' own text."""
    if not database.is_file():
        return Finding(_SUBJECT, "none yet")
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            (verdict,) = connection.execute("pragma quick_check(1)").fetchone()
            (entries,) = connection.execute("select count(*) from pictures").fetchone()
    except sqlite3.Error as error:
        return Finding(_SUBJECT, f"{database} can't be read ({error})", _WAY_OUT)
    if verdict != "ok":
        return Finding(_SUBJECT, f"{database} is damaged ({verdict})", _WAY_OUT)
    return Finding(_SUBJECT, f"{entries} pictures, sound")
