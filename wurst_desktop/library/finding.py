"""What is looked for, as one question to the index."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import assert_never

from wurst_desktop.core.search import (
    Between,
    ByModel,
    Condition,
    Favourite,
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

_COLUMNS = {NumberField.SEED: "seed", NumberField.STEPS: "steps", NumberField.RATING: "rating"}


def question(search: Search, full_text: FullText) -> tuple[str, list[Value]]:
    """The SQL that gives the ids of the entries that fit, newest first, and its values."""
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
    clauses += _matches(wanted, unwanted)
    where = " AND ".join(sql for sql, _ in clauses)
    sql = f"SELECT id FROM pictures INDEXED BY finding WHERE {where} ORDER BY created DESC, id DESC"
    return sql, [value for _, values in clauses for value in values]


def _matches(wanted: list[str], unwanted: list[str]) -> Iterator[Clause]:
    # The plus keeps SQLite from looking up each hit by itself and sorting them: along the index it is twice as quick.
    hits = "(SELECT rowid FROM word_index WHERE word_index MATCH ?)"
    none_of = " OR ".join(unwanted)
    if wanted:
        all_of = " AND ".join(wanted)
        yield f"+id IN {hits}", (f"({all_of}) NOT ({none_of})" if unwanted else all_of,)
    elif unwanted:
        yield f"+id NOT IN {hits}", (none_of,)


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
            return "instr(lower(model), lower(?))", (name,)
        case Tagged(name):
            return "instr(tags, char(10) || ?)", (name,)
        case Favourite():
            return "is_favourite", ()
        case Undecoded():
            return "NOT is_decoded", ()
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
