"""The index of the history: which entries there are, where their files lie, and how they are found."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import assert_never

import msgspec

from wurst_desktop.core.errors import RecordMissing
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.record import Record
from wurst_desktop.core.search import read_search
from wurst_desktop.library.database import Database, Value
from wurst_desktop.library.finding import question
from wurst_desktop.library.full_text import FullText
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
    microseconds,
    moment,
    record_of,
    stored_tags,
    values_of,
    with_tags_of,
)

_AT_A_TIME = 500


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


class Catalog:
    """Reads and writes the entries. Safe to call from any thread."""

    def __init__(self, path: Path, places: Places, full_text: FullText) -> None:
        """Take the database file; it is made when first asked."""
        self.database = Database(path, MIGRATIONS, prepare=self._prepare)
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

    def kinds(self) -> dict[int, int]:
        """The kinds of all entries that have one."""
        sql = "SELECT id, kind FROM pictures WHERE deleted IS NULL AND kind IS NOT NULL"
        return dict(self.database.rows(sql))

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> list[int]:
        """The entries that fit what was typed."""
        asked = question(read_search(search), self._full_text, order)
        entries, hits, keys = self.database.rows(asked.sql, asked.values)[0]
        ids = msgspec.json.decode(entries, type=list[int])
        if keys is not None:
            # Here rather than in SQLite, which takes three times as long for it.
            ranks = msgspec.json.decode(keys, type=list[int])
            ids = [ids[place] for place in sorted(range(len(ids)), key=ranks.__getitem__)]
        if hits is not None:
            among = set(msgspec.json.decode(hits, type=list[int]))
            ids = [each for each in ids if (each in among) is not asked.is_inverse]
        match order:
            case Order.OLDEST:
                ids.reverse()
            case Order.RANDOM:
                ids.sort(key=_chance)
            case Order.NEWEST | Order.RATING | Order.SEED | Order.SIZE:
                pass
            case _:
                assert_never(order)
        return ids

    def collections(self) -> Mapping[str, int]:
        """The collections that have pictures, and how many each has."""
        sql = "SELECT collections, count(*) FROM pictures WHERE deleted IS NULL AND collections <> '' GROUP BY 1"
        found: Counter[str] = Counter()
        for names, count in self.database.rows(sql):
            found.update(dict.fromkeys(names.strip("\n").split("\n"), count))
        return dict(sorted(found.items()))

    def files(self) -> set[str]:
        """Where the files of all entries lie, deleted ones too, as `file_key` spells it."""
        rows = self.database.rows("SELECT coalesce(bin_path, path) FROM pictures")
        return {file_key(self._places.text(row[0])) for row in rows}

    def records(self, ids: Sequence[int]) -> list[Record]:
        """The entries in the order of `ids`, without those that are gone."""
        found: dict[int, Record] = {}
        for first in range(0, len(ids), _AT_A_TIME):
            part = ids[first : first + _AT_A_TIME]
            marks = ", ".join("?" * len(part))
            sql = f"SELECT {RECORD_COLUMNS} FROM pictures WHERE deleted IS NULL AND id IN ({marks})"
            found.update({row[0]: record_of(row, self._places) for row in self.database.rows(sql, part)})
        return [found[record_id] for record_id in ids if record_id in found]

    def record(self, record_id: int) -> Record:
        """The entry. Raises `RecordMissing`."""
        found = self.records([record_id])
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
    def changing_places(self) -> Iterator["PlaceChanges"]:
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

    def marked(self) -> list[Listed]:
        """The entries that have a mark of any kind, deleted ones too."""
        return self._listed(IS_MARKED)

    def in_folder(self, folder: Path) -> list[tuple[int, Path]]:
        """The entries in the history whose file lies right in a folder, with these files."""
        beginning = self._places.stored(folder).rstrip("/") + "/"
        # "0" follows "/": all texts between begin as the folder does.
        sql = "SELECT id, path FROM pictures WHERE deleted IS NULL AND path >= ? AND path < ?"
        rows = self.database.rows(sql, (beginning, beginning[:-1] + "0"))
        return [(row[0], self._places.path(row[1])) for row in rows if "/" not in row[1].removeprefix(beginning)]

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


def _chance(record_id: int) -> int:
    # Knuth's multiplicative hashing: neighbours in age come to lie far apart.
    return record_id * 2654435761 % 4294967296


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
