"""The index of the history: which entries there are, where their files lie, and how they are found."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from wurst_desktop.core.errors import RecordMissing
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.record import Record
from wurst_desktop.library.answers import Answers
from wurst_desktop.library.database import Database, Value
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.place_changes import Listed, PlaceChanges
from wurst_desktop.library.places import Places, file_key
from wurst_desktop.library.rows import (
    ENTRY_COLUMNS,
    IS_MARKED,
    LISTED_COLUMNS,
    MIGRATIONS,
    RECORD_COLUMNS,
    Entry,
    kind_of_text,
    marks_of,
    moment,
    record_of,
    stored_tags,
    values_of,
    with_tags_of,
)

_AT_A_TIME = 500
_NEWEST = 200


class MarkedEntry(NamedTuple):
    """An entry that has marks; `path` is None where the lasting name stands for it."""

    id: int
    picture: str | None
    path: Path | None
    marks: Marks


class Catalog:
    """Reads and writes the entries. Safe to call from any thread."""

    def __init__(self, path: Path, places: Places, full_text: FullText) -> None:
        """Take the database file; it is made when first asked."""
        self.database = Database(path, MIGRATIONS, prepare=self._prepare)
        self.answers = Answers(self.database, full_text)
        self._places = places
        self._full_text = full_text

    def _prepare(self, connection: sqlite3.Connection) -> None:
        self._full_text.prepare(connection)
        # Rows of an earlier version of the program have no kind yet.
        missing = "kind IS NULL AND request IS NOT NULL"
        rows = connection.execute(f"SELECT id, request FROM pictures WHERE {missing}").fetchall()
        kinds = [(kind, record_id) for record_id, text in rows if (kind := kind_of_text(text)) is not None]
        if kinds:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("UPDATE pictures SET kind = ? WHERE id = ?", kinds)
            connection.execute("COMMIT")

    def files(self) -> set[str]:
        """Where the files of all entries lie, deleted ones too, as `file_key` spells it.

        An entry that was deleted without its file has none: one that comes back to its place is to be met again.
        """
        having = "deleted IS NULL OR bin_path IS NOT NULL"
        rows = self.database.rows(f"SELECT coalesce(bin_path, path) FROM pictures WHERE {having}")
        return {file_key(self._places.text(row[0])) for row in rows}

    def records(self, ids: Sequence[int]) -> list[Record]:
        """The entries in the order of `ids`, without those that are gone or deleted."""
        return [record for record in self.entries(ids) if record.deleted is None]

    def entries(self, ids: Sequence[int]) -> list[Record]:
        """The entries in the order of `ids`, deleted ones too, without those that are gone."""
        found: dict[int, Record] = {}
        for first in range(0, len(ids), _AT_A_TIME):
            part = ids[first : first + _AT_A_TIME]
            marks = ", ".join("?" * len(part))
            sql = f"SELECT {RECORD_COLUMNS} FROM pictures WHERE id IN ({marks})"
            found.update({row[0]: record_of(row, self._places) for row in self.database.rows(sql, part)})
        return [found[record_id] for record_id in ids if record_id in found]

    def record(self, record_id: int) -> Record:
        """The entry, which may be a deleted one. Raises `RecordMissing`."""
        found = self.entries([record_id])
        if not found:
            raise RecordMissing(record_id)
        return found[0]

    def put(self, entry: Entry, record_id: int | None = None) -> Record:
        """Write an entry: a new one, or in the place of `record_id`, or of the one that has its file already."""
        return self.record(self.put_all([(entry, record_id)])[0])

    def put_all(self, entries: Iterable[tuple[Entry, int | None]]) -> list[int]:
        """Write many entries as `put` does, all of them or none; give their ids."""
        with self.database.transaction() as connection:
            return [self._put(connection, entry, record_id) for entry, record_id in entries]

    def set_marks(self, marks: Mapping[int, Marks]) -> None:
        """Give entries these marks; ids that aren't there are passed over."""
        with self.database.transaction() as connection:
            for record_id, each in marks.items():
                sql = (
                    "UPDATE pictures SET is_favourite = ?, rating = ?, tags = ?, collections = ? "
                    "WHERE id = ? RETURNING words"
                )
                stored = stored_tags(each.tags), stored_tags(each.collections)
                values = (each.is_favourite, each.rating, *stored, record_id)
                for (words,) in connection.execute(sql, values).fetchall():
                    self._set_words(connection, record_id, words, with_tags_of(words, each))

    @contextmanager
    def changing_places(self) -> Iterator[PlaceChanges]:
        """Several entries change their place, all of them for sure when this ends."""
        with self.database.transaction() as connection:
            yield PlaceChanges(connection, self._places)

    def forget(self, ids: Iterable[int]) -> None:
        """Take rows out for good."""
        with self.database.transaction() as connection:
            for record_id in ids:
                self._full_text.removed(connection, record_id, self._words(connection, record_id)[0])
                connection.execute("DELETE FROM pictures WHERE id = ?", (record_id,))

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All that this thread changes inside is kept at the end, or nothing after an error."""
        with self.database.transaction():
            yield

    def listed(self) -> list[Listed]:
        """All entries, deleted ones too."""
        return self._listed("TRUE")

    def listed_one(self, record_id: int) -> Listed:
        """One entry, which may be a deleted one. Raises `RecordMissing`."""
        found = self._listed("id = ?", record_id)
        if not found:
            raise RecordMissing(record_id)
        return found[0]

    def at(self, path: Path) -> Listed | None:
        """The entry in the history whose file is `path`."""
        found = self._listed("path = ? AND deleted IS NULL", self._places.stored(path))
        return found[0] if found else None

    def free(self, folder: Path, names: Iterable[str]) -> Iterator[str]:
        """Those of `names` that no entry in the history has in a folder: one whose file is away keeps its place."""
        return (name for name in names if self.at(folder / name) is None)

    def marked(self) -> list[MarkedEntry]:
        """The entries that have a mark of any kind, deleted ones too."""
        rows = self.database.rows(f"SELECT {LISTED_COLUMNS} FROM pictures WHERE {IS_MARKED} ORDER BY id")
        return [
            MarkedEntry(row[0], row[1], self._places.path(row[2]) if row[1] is None else None, marks_of(*row[6:]))
            for row in rows
        ]

    def in_folder(self, folder: Path) -> list[tuple[int, Path]]:
        """The entries in the history whose file lies right in a folder, with these files."""
        beginning = self._places.stored(folder).rstrip("/") + "/"
        # "0" follows "/": all texts between begin as the folder does.
        sql = "SELECT id, path FROM pictures WHERE deleted IS NULL AND path >= ? AND path < ?"
        rows = self.database.rows(sql, (beginning, beginning[:-1] + "0"))
        return [(row[0], self._places.path(row[1])) for row in rows if "/" not in row[1].removeprefix(beginning)]

    def newest(self) -> frozenset[tuple[int, int]]:
        """The ids of the entries in the history that were made or taken in last, each with when it was made."""
        orders = ("created DESC, id DESC", "id DESC")
        sql = "SELECT id, created FROM pictures WHERE deleted IS NULL ORDER BY {} LIMIT ?"
        return frozenset(
            (row[0], row[1]) for order in orders for row in self.database.rows(sql.format(order), (_NEWEST,))
        )

    def in_the_bin(self) -> list[Listed]:
        """The deleted entries."""
        return self._listed("deleted IS NOT NULL")

    def in_bin(self, path: Path) -> bool:
        """Whether a deleted entry has its file at `path`."""
        return bool(self._listed("bin_path = ?", self._places.stored(path)))

    def of_picture(self, picture: str | None) -> list[Listed]:
        """The entries, deleted ones too, of the picture with this lasting name; none for None."""
        return self._listed("picture = ?", picture)

    def children(self, picture: str) -> list[Listed]:
        """The entries, deleted ones too, that began from the composition of the picture with this lasting name."""
        return self._listed("parents <> '' AND instr(parents, ?)", f"\n{picture}\n") if picture else []

    def _listed(self, condition: str, *values: Value) -> list[Listed]:
        rows = self.database.rows(f"SELECT {LISTED_COLUMNS} FROM pictures WHERE {condition} ORDER BY id", values)
        return [self._listing(row) for row in rows]

    def _listing(self, row: tuple[int, str | None, str, int, str | None, int | None, int, int, str, str]) -> Listed:
        record_id, picture, path, is_decoded, bin_path, deleted = row[:6]
        return Listed(
            record_id,
            picture,
            self._places.path(path),
            bool(is_decoded),
            None if bin_path is None else self._places.path(bin_path),
            None if deleted is None else moment(deleted),
            marks_of(*row[6:]),
        )

    def _put(self, connection: sqlite3.Connection, entry: Entry, record_id: int | None) -> int:
        values = values_of(entry, self._places)
        taken = record_id or self._at(connection, self._places.stored(entry.path))
        return self._insert(connection, values) if taken is None else self._update(connection, taken, values)

    def _insert(self, connection: sqlite3.Connection, values: tuple[Value, ...]) -> int:
        marks = ", ".join("?" * len(ENTRY_COLUMNS))
        sql = f"INSERT INTO pictures ({', '.join(ENTRY_COLUMNS)}) VALUES ({marks}) RETURNING id"
        record_id = int(connection.execute(sql, values).fetchone()[0])
        self._full_text.added(connection, record_id, str(values[-1]))
        return record_id

    def _update(self, connection: sqlite3.Connection, record_id: int, values: tuple[Value, ...]) -> int:
        old, marks = self._words(connection, record_id)
        changes = ", ".join(f"{column} = ?" for column in ENTRY_COLUMNS[:-1])
        connection.execute(f"UPDATE pictures SET {changes} WHERE id = ?", (*values[:-1], record_id))
        self._set_words(connection, record_id, old, with_tags_of(str(values[-1]), marks))
        return record_id

    def _set_words(self, connection: sqlite3.Connection, record_id: int, old: str, new: str) -> None:
        if new != old:
            self._full_text.removed(connection, record_id, old)
            connection.execute("UPDATE pictures SET words = ? WHERE id = ?", (new, record_id))
            self._full_text.added(connection, record_id, new)

    def _at(self, connection: sqlite3.Connection, stored: str) -> int | None:
        sql = "SELECT id FROM pictures WHERE path = ? AND deleted IS NULL"
        row = connection.execute(sql, (stored,)).fetchone()
        return None if row is None else int(row[0])

    def _words(self, connection: sqlite3.Connection, record_id: int) -> tuple[str, Marks]:
        sql = "SELECT words, is_favourite, rating, tags, collections FROM pictures WHERE id = ?"
        row = connection.execute(sql, (record_id,)).fetchone()
        if row is None:
            raise RecordMissing(record_id)
        return str(row[0]), marks_of(*row[1:])
