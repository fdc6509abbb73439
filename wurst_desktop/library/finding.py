"""What is looked for, as one question to the index."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import assert_never

from wurst_desktop.core.ordering import Order
from wurst_desktop.core.search import (
    Between,
    ByModel,
    Condition,
    Favourite,
    InCollection,
    MadeIn,
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

_KEYS = {Order.RATING: "-rating", Order.SEED: "coalesce(seed, -1)", Order.SIZE: "-width * height"}
_COLUMNS = {NumberField.SEED: "seed", NumberField.STEPS: "steps", NumberField.RATING: "rating"}


@dataclass(frozen=True)
class Question:
    """One statement that gives three lists, as JSON: the entries, newest first, the hits of the word index, sort keys.

    The second is NULL where words aren't asked for, the third where the entries need no sorting. What fits is each
    entry that is among the hits, or (`is_inverse`) isn't; to compare and to sort them is the asker's part, since SQLite
    takes twice as long for it.
    """

    sql: str
    values: tuple[Value, ...]
    is_inverse: bool


def question(search: Search, full_text: FullText, order: Order = Order.NEWEST) -> Question:
    """What to ask for the entries that fit."""
    clauses: list[Clause] = [("deleted IS NULL", ())]
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
    key = _KEYS.get(order, "NULL")
    entries = f"SELECT id, {key} AS key FROM pictures INDEXED BY finding WHERE {where} ORDER BY created DESC, id DESC"
    hits, match = _matches(wanted, unwanted)
    # One row of text comes over in a third of the time that 100,000 rows take.
    keys = "json_group_array(key)" if order in _KEYS else "NULL"
    lists = f"SELECT json_group_array(id) AS ids, {keys} AS keys FROM ({entries})"
    sql = f"SELECT found.ids, ({hits}), found.keys FROM ({lists}) AS found"
    return Question(sql, (*match, *(value for _, values in clauses for value in values)), is_inverse=not wanted)


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
        case Favourite() | Undecoded():
            return "is_favourite" if isinstance(condition, Favourite) else "NOT is_decoded", ()
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
