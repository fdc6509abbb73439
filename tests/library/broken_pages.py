"""Breaks one page of a database, as a bad block of a drive does: the file can be opened all the same."""

import sqlite3
from contextlib import closing
from pathlib import Path

_INTERIOR, _HEADER = 5, 12


def break_a_page(file: Path, table: str) -> None:
    """Overwrite a page in the middle of a table, which must have several; nobody may have the file open."""
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    data = bytearray(file.read_bytes())
    page = data[(root - 1) * size : root * size]
    assert page[0] == _INTERIOR, "the table has one page"
    cells = int.from_bytes(page[3:5])
    middle = int.from_bytes(page[_HEADER + 2 * (cells // 2) :][:2])
    child = int.from_bytes(page[middle : middle + 4])
    data[(child - 1) * size : child * size] = b"\xff" * size
    file.write_bytes(data)
