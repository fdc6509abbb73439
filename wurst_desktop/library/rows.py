"""Rows of the index and the values that they stand for."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import msgspec

from wurst_desktop.core.descent_names import parents_of
from wurst_desktop.core.errors import BadInput
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.stacks import kind_of
from wurst_desktop.core.sweep import Grid
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.database import Migration, Value
from wurst_desktop.library.places import Places
from wurst_desktop.library.words import folded

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_T = TypeVar("_T")

_SOUGHT = "deleted, created, width, height, is_decoded, is_favourite, rating, seed, steps, model, tags, collections"
IS_MARKED = "(is_favourite OR rating > 0 OR tags <> '' OR collections <> '')"
MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE pictures (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            picture TEXT,
            path TEXT NOT NULL,
            created INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            request TEXT,
            environment TEXT,
            is_decoded INTEGER NOT NULL,
            is_favourite INTEGER NOT NULL DEFAULT 0,
            words TEXT NOT NULL,
            bin_path TEXT,
            deleted INTEGER
        )""",
        "CREATE UNIQUE INDEX live_paths ON pictures (path) WHERE deleted IS NULL",
        "CREATE INDEX listing ON pictures (created DESC, id DESC, deleted) WHERE deleted IS NULL",
        "CREATE INDEX by_picture ON pictures (picture)",
        "CREATE INDEX binned ON pictures (bin_path) WHERE bin_path IS NOT NULL",
    ),
    (
        "ALTER TABLE pictures ADD COLUMN rating INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE pictures ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE pictures ADD COLUMN seed INTEGER",
        "ALTER TABLE pictures ADD COLUMN steps INTEGER",
        "ALTER TABLE pictures ADD COLUMN model TEXT NOT NULL DEFAULT ''",
        """UPDATE pictures SET
            seed = json_extract(request, '$.seed'),
            steps = json_extract(request, '$.prior_steps'),
            model = lower(coalesce(json_extract(request, '$.checkpoint.id'), ''))
            WHERE json_valid(request)""",
        # Holds all that is searched by but the words, in the order of the answer: any search is one walk along it.
        """CREATE INDEX finding ON pictures
            (created DESC, id DESC, deleted, width, height, is_decoded, is_favourite, rating, seed, steps, model, tags)
            WHERE deleted IS NULL""",
        "DROP INDEX listing",
        "CREATE INDEX marked ON pictures (id) WHERE (is_favourite OR rating > 0 OR tags <> '')",
    ),
    (
        "ALTER TABLE pictures ADD COLUMN parents TEXT NOT NULL DEFAULT ''",
        # Few pictures have parents: what descends from one is found by a walk along these alone.
        "CREATE INDEX lineage ON pictures (parents) WHERE parents <> ''",
    ),
    (
        "ALTER TABLE pictures ADD COLUMN collections TEXT NOT NULL DEFAULT ''",
        "DROP INDEX finding",
        """CREATE INDEX finding ON pictures
            (created DESC, id DESC, deleted, width, height, is_decoded, is_favourite, rating, seed, steps, model, tags,
            collections)
            WHERE deleted IS NULL""",
        "DROP INDEX marked",
        f"CREATE INDEX marked ON pictures (id) WHERE {IS_MARKED}",
        "CREATE INDEX bin ON pictures (deleted) WHERE deleted IS NOT NULL",
    ),
    ("ALTER TABLE pictures ADD COLUMN grid TEXT",),
    (
        "ALTER TABLE pictures ADD COLUMN kind INTEGER",
        "CREATE INDEX kinds ON pictures (kind, id) WHERE deleted IS NULL AND kind IS NOT NULL",
        "CREATE INDEX unkind ON pictures (id) WHERE kind IS NULL AND request IS NOT NULL",
    ),
    (
        # As `finding`, in each other order that can be asked for: to sort 100,000 entries takes four times as long.
        *(
            f"CREATE INDEX {name} ON pictures ({order}, {_SOUGHT}) WHERE deleted IS NULL"
            for name, order in (
                ("by_rating", "rating DESC, created DESC, id DESC"),
                ("by_seed", "seed, created DESC, id DESC"),
                ("by_size", "width * height DESC, created DESC, id DESC"),
                # Knuth's multiplicative hashing: neighbours in age come to lie far apart.
                ("by_chance", "id * 2654435761 % 4294967296"),
            )
        ),
        "CREATE TABLE redated (times INTEGER NOT NULL)",
        "INSERT INTO redated VALUES (0)",
        """CREATE TRIGGER redating AFTER UPDATE OF created ON pictures WHEN new.created <> old.created
            BEGIN UPDATE redated SET times = times + 1; END""",
    ),
)
_MARK_COLUMNS = "is_favourite, rating, tags, collections"
RECORD_COLUMNS = (
    "id, coalesce(bin_path, path), created, width, height, request, environment, is_decoded, picture, grid, "
    f"{_MARK_COLUMNS}, deleted"
)
LISTED_COLUMNS = f"id, picture, path, is_decoded, bin_path, deleted, {_MARK_COLUMNS}"
ENTRY_COLUMNS = (
    "picture",
    "path",
    "created",
    "width",
    "height",
    "request",
    "environment",
    "is_decoded",
    "seed",
    "steps",
    "model",
    "parents",
    "grid",
    "kind",
    "words",
)

Row = tuple[
    int, str, int, int, int, str | None, str | None, int, str | None, str | None, int, int, str, str, int | None
]


@dataclass(frozen=True)
class Entry:
    """What is to be written of a picture; `picture` is the lasting name from its recipe, None for a foreign one."""

    path: Path
    created: datetime
    width: int
    height: int
    request: GenerationRequest | None
    environment: Environment | None
    picture: str | None = None
    is_decoded: bool = True
    grid: Grid | None = None
    text: str = ""
    """What else the entry is found by; the prompts and the file name go without saying."""


def values_of(entry: Entry, places: Places) -> tuple[Value, ...]:
    """The values for ENTRY_COLUMNS."""
    request = entry.request
    return (
        entry.picture,
        places.stored(entry.path),
        microseconds(entry.created),
        entry.width,
        entry.height,
        None if request is None else msgspec.json.encode(request).decode(),
        None if entry.environment is None else msgspec.json.encode(entry.environment).decode(),
        entry.is_decoded,
        None if request is None else request.seed,
        None if request is None else request.prior_steps,
        "" if request is None else request.checkpoint.id.lower(),
        stored_parents(request),
        None if entry.grid is None else msgspec.json.encode(entry.grid).decode(),
        None if request is None else kind_of(request),
        words_of(entry),
    )


def words_of(entry: Entry) -> str:
    """What the entry is found by."""
    prompts = () if entry.request is None else (entry.request.prompt, entry.request.negative_prompt)
    return folded([*prompts, entry.text, entry.path.stem])


def with_tags_of(words: str, marks: Marks) -> str:
    """The words of an entry, with its tags (behind a line break) in the place of those it had before."""
    return "\n".join((words.partition("\n")[0], *([folded(marks.tags)] if marks.tags else ())))


def record_of(row: Row, places: Places) -> Record:
    """The record of a row of RECORD_COLUMNS. What can't be read of it (of a newer program) is None."""
    record_id, path, created, width, height, request, environment, is_decoded, picture, grid = row[:10]
    return Record(
        record_id,
        places.path(path),
        moment(created),
        width,
        height,
        _decoded(request, GenerationRequest),
        _decoded(environment, Environment),
        bool(is_decoded),
        marks_of(*row[10:14]),
        picture or "",
        _decoded(grid, Grid),
        None if row[14] is None else moment(row[14]),
    )


def stored_parents(request: GenerationRequest | None) -> str:
    """The lasting names of those that a picture began from in one text, a line break before, between and behind."""
    parents = () if request is None else parents_of(request)
    return "\n".join(("", *parents, "")) if parents else ""


@lru_cache(maxsize=4096)
def marks_of(is_favourite: int, rating: int, tags: str, collections: str) -> Marks:
    """The marks of a row; many rows have the same."""
    return Marks(bool(is_favourite), rating, tuple(tags.split("\n")), tuple(collections.split("\n")))


def stored_tags(tags: tuple[str, ...]) -> str:
    """Tags in one text, a line break before, between and behind them; "" for none."""
    return "\n".join(("", *tags, "")) if tags else ""


def microseconds(when: datetime) -> int:
    """A moment as whole microseconds since 1970 in UTC: exact, and sorted as it passed."""
    return (when - _EPOCH) // timedelta(microseconds=1)


def moment(microseconds_since: int) -> datetime:
    """The moment in UTC that `microseconds` wrote."""
    return _EPOCH + timedelta(microseconds=microseconds_since)


def kind_of_text(request: str) -> int | None:
    """The kind of a stored request; None for one that can't be read."""
    found = _decoded(request, GenerationRequest)
    return None if found is None else kind_of(found)


def _decoded(text: str | None, kind: type[_T]) -> _T | None:
    if text is None:
        return None
    try:
        return decode_json(text, kind)
    except (msgspec.DecodeError, BadInput):
        return None
