"""What is looked for, as one question to the index."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import assert_never

from wurst_desktop.core.ordering import Order
from wurst_desktop.core.search import (
    Between,
    ByModel,
    Condition,
    Deleted,
    Favourite,
    InCollection,
    MadeIn,
    Mark,
    NumberField,
    OfSize,
    Phrase,
    Search,
    Tagged,
    Undecoded,
    Words,
)
from wurst_desktop.library.database import Value
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.rows import microseconds
from wurst_desktop.library.words import folded

Clause = tuple[str, tuple[Value, ...]]

_WALKS = {
    Order.NEWEST: ("finding", "created DESC, id DESC"),
    Order.OLDEST: ("finding", "created, id"),
    Order.RATING: ("by_rating", "rating DESC, created DESC, id DESC"),
    Order.SEED: ("by_seed", "seed, created DESC, id DESC"),
    Order.SIZE: ("by_size", "width * height DESC, created DESC, id DESC"),
    Order.RANDOM: ("by_chance", "id * 2654435761 % 4294967296"),
}
"""The index that lies in each order, and how that order is asked for."""

_BIN = ("bin", "deleted DESC, id DESC")
"""The bin has one order: what was deleted last is first."""

_COLUMNS = {NumberField.SEED: "seed", NumberField.STEPS: "steps", NumberField.RATING: "rating"}


@dataclass(frozen=True)
class Question:
    """One statement that gives two lists, as JSON: the entries in their order, and the hits of the word index.

    The second is NULL where words aren't asked for. What fits is each entry that is among the hits, or (`is_inverse`)
    isn't; to compare them is the asker's part, since SQLite takes twice as long for it.
    """

    sql: str
    values: tuple[Value, ...]
    is_inverse: bool


def words_alone(search: Search, full_text: FullText) -> Question | None:
    """What to ask where words that must be there are all that is asked for: the hits alone, as one list in JSON."""
    words = [(term, term.condition) for term in search.terms if isinstance(term.condition, Words | Phrase)]
    queries = [(full_text.query(condition), term.is_excluded) for term, condition in words]
    wanted = [query for query, is_excluded in queries if query is not None and not is_excluded]
    if not wanted or len(queries) < len(search.terms) or any(query is None for query, _ in queries):
        return None
    hits, match = _matches(wanted, [query for query, is_excluded in queries if query is not None and is_excluded])
    return Question(hits, match, is_inverse=False)


def question(search: Search, full_text: FullText, order: Order = Order.NEWEST) -> Question:
    """What to ask for the entries that fit."""
    clauses: list[Clause] = [("deleted IS NOT NULL" if search.asks_bin else "deleted IS NULL", ())]
    wanted: list[str] = []
    unwanted: list[str] = []
    for term in search.terms:
        if isinstance(term.condition, Words | Phrase):
            query = full_text.query(term.condition)
            if query is not None:
                (unwanted if term.is_excluded else wanted).append(query)
                continue
        clauses.append(_excluded(_clause(term.condition)) if term.is_excluded else _clause(term.condition))
    where = " AND ".join(sql for sql, _ in clauses)
    index, way = _BIN if search.asks_bin else _WALKS[order]
    hits, match = _matches(wanted, unwanted)
    # One row of text comes over in a third of the time that 100,000 rows take.
    entries = f"SELECT id FROM pictures INDEXED BY {index} WHERE {where} ORDER BY {way}"
    sql = f"SELECT (SELECT json_group_array(id) FROM ({entries})), ({hits})"
    values = (*(value for _, values in clauses for value in values), *match)
    return Question(sql, values, is_inverse=not wanted)


def _matches(wanted: list[str], unwanted: list[str]) -> Clause:
    if not (wanted or unwanted):
        return "NULL", ()
    all_of, none_of = " AND ".join(wanted), " OR ".join(unwanted)
    match = f"({all_of}) NOT ({none_of})" if wanted and unwanted else all_of or none_of
    return "SELECT json_group_array(rowid) FROM word_index WHERE word_index MATCH ?", (match,)


def _excluded(clause: Clause) -> Clause:
    # What isn't known of a picture that was made elsewhere isn't what is to be left out.
    sql, values = clause
    return f"NOT coalesce(({sql}), 0)", values


def _clause(condition: Condition) -> Clause:
    match condition:
        case Words(text) | Phrase(text):
            return _looked_through(folded([text]), is_phrase=isinstance(condition, Phrase))
        case Between(field, lowest, highest):
            return _between(_COLUMNS[field], lowest, highest)
        case MadeIn(first, end):
            return _made_in(first, end)
        case OfSize(width, height):
            return "width = ? AND height = ?", (width, height)
        case ByModel(name):
            return "instr(model, ?)", (name.lower(),)
        case Tagged(name):
            return "instr(tags, char(10) || ?)", (name,)
        case InCollection(name):
            return "instr(collections, char(10) || ? || char(10))", (name,)
        case Favourite() | Undecoded() | Deleted():
            return _marked(condition), ()
        case _:
            assert_never(condition)


def _marked(condition: Mark) -> str:
    match condition:
        case Favourite():
            return "is_favourite"
        case Undecoded():
            return "NOT is_decoded"
        case Deleted():
            return "deleted IS NOT NULL"
        case _:
            assert_never(condition)


def _looked_through(text: str, *, is_phrase: bool) -> Clause:
    words = [text] if is_phrase else text.split()
    return " AND ".join(["TRUE", *("instr(words, ?)" for _ in words)]), tuple(words)


def _between(column: str, lowest: int | None, highest: int | None) -> Clause:
    limits = [(f"{column} >= ?", lowest), (f"{column} <= ?", highest)]
    asked = [(sql, value) for sql, value in limits if value is not None]
    return " AND ".join(sql for sql, _ in asked), tuple(value for _, value in asked)


def _made_in(first: date | None, end: date | None) -> Clause:
    return _between("created", None if first is None else _midnight(first), None if end is None else _midnight(end) - 1)


def _midnight(day: date) -> int:
    return microseconds(datetime.combine(day, time()).astimezone())
