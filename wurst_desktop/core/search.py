"""What somebody typed to find pictures, read into conditions; nothing here knows where the pictures are."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar, assert_never

from wurst_desktop.core.marks import LARGEST_RATING, collection_named, tag_named

_T = TypeVar("_T")


class NumberField(StrEnum):
    """A number of a picture that can be asked for."""

    SEED = "seed"
    """Of the composition (Stage C)."""
    STEPS = "steps"
    """Of the composition (Stage C)."""
    RATING = "rating"


@dataclass(frozen=True)
class Words:
    """A word, or the beginning of one, of the prompts, the file name or the tags."""

    text: str


@dataclass(frozen=True)
class Phrase:
    """Whole words that stand side by side in this order."""

    text: str


@dataclass(frozen=True)
class Between:
    """A number from `lowest` to `highest`, both included; None is no limit."""

    field: NumberField
    lowest: int | None
    highest: int | None


@dataclass(frozen=True)
class OfSize:
    """Exactly so many pixels wide and high."""

    width: int
    height: int


@dataclass(frozen=True)
class ByModel:
    """Made with a model whose id holds this."""

    name: str


@dataclass(frozen=True)
class Tagged:
    """Has a tag that begins so."""

    name: str


@dataclass(frozen=True)
class InCollection:
    """Is in the collection of exactly this name."""

    name: str


@dataclass(frozen=True)
class MadeIn:
    """Made from the day `first` until before the day `end`, by the clock on the wall; None is no limit."""

    first: date | None
    end: date | None


@dataclass(frozen=True)
class Favourite:
    """Marked as a favourite."""


@dataclass(frozen=True)
class Undecoded:
    """A composition that waits to be finished."""


@dataclass(frozen=True)
class Deleted:
    """In the bin; all else is looked for among what isn't."""


Mark = Favourite | Undecoded | Deleted
Condition = Words | Phrase | Between | OfSize | ByModel | Tagged | InCollection | MadeIn | Mark


@dataclass(frozen=True)
class Term:
    """A condition that has to hold, or mustn't."""

    condition: Condition
    is_excluded: bool = False


@dataclass(frozen=True)
class Misread:
    """A piece of what was typed whose value doesn't fit its field."""

    text: str
    field: str


@dataclass(frozen=True)
class Search:
    """What is looked for: all terms at once. What wasn't understood is left out of them and named in `misread`."""

    terms: tuple[Term, ...] = ()
    misread: tuple[Misread, ...] = ()

    @property
    def collection(self) -> str:
        """The collection that is looked at, where nothing else is asked for; "" for none."""
        match self.terms:
            case (Term(InCollection(name), is_excluded=False),) if not self.misread:
                return name
            case _:
                return ""

    @property
    def asks_bin(self) -> bool:
        """Whether deleted pictures are looked for."""
        return any(term.condition == Deleted() and not term.is_excluded for term in self.terms)

    @property
    def asks_marks(self) -> bool:
        """Whether a change of favourites, ratings or tags can change what is found."""
        return any(_is_mark(term.condition) for term in self.terms)


def read_search(text: str) -> Search:
    """Read any text whatsoever; raises nothing.

    `fox "deep snow" -owl seed:42 size:128x128 model:mini steps:>=20 rating:3..5 date:2026-11 tag:print in:best
    fav undecoded deleted`; a name before a colon that isn't one of these is an ordinary word, as in `red:1.2`.
    """
    terms: list[Term] = []
    misread: list[Misread] = []
    for piece in _PIECE.findall(text):
        is_excluded = len(piece) > 1 and piece.startswith("-")
        body = piece[1:] if is_excluded else piece
        name, colon, value = body.partition(":")
        if colon and name.lower() in _FIELDS:
            condition = _FIELDS[name.lower()](value.strip('"').strip())
            if condition is None:
                misread.append(Misread(piece, name.lower()))
                continue
        elif (condition := _plain(body)) is None:
            continue
        terms.append(Term(condition, is_excluded))
    return Search(tuple(terms), tuple(misread))


def _plain(body: str) -> Condition | None:
    if body.startswith('"'):
        text = body.strip('"').strip()
        return Phrase(text) if text else None
    return _MARKS.get(body.lower()) or Words(body)


def _number(field: NumberField, value: str) -> Condition | None:
    span = _span(value, _whole)
    if span is None or (field is NumberField.RATING and _is_beyond(span, LARGEST_RATING)):
        return None
    lowest, end = span
    return Between(field, lowest, None if end is None else end - 1)


def _is_beyond(span: tuple[int | None, int | None], largest: int) -> bool:
    lowest, end = span
    return (lowest or 0) > largest or (end or 0) - 1 > largest


def _size(value: str) -> Condition | None:
    found = _SIZE.fullmatch(value)
    return None if found is None else OfSize(int(found[1]), int(found[2]))


def _made(value: str) -> Condition | None:
    span = _span(value, _days)
    return None if span is None else MadeIn(*span)


def _model(value: str) -> Condition | None:
    return ByModel(value) if value else None


def _collection(value: str) -> Condition | None:
    name = collection_named(value)
    return InCollection(name) if name else None


def _tag(value: str) -> Condition | None:
    return Tagged(tag_named(value)) if value else None


def _span(value: str, read: Callable[[str], tuple[_T, _T] | None]) -> tuple[_T | None, _T | None] | None:
    """From the first value to the one behind the last; `read` gives both for a value that stands alone."""
    first, dots, last = value.partition("..")
    if dots:
        low, high = read(first), read(last)
        is_sound = (low or not first) and (high or not last) and (low or high)
        return (low and low[0], high and high[1]) if is_sound else None
    compared = _COMPARED.fullmatch(value)
    found = read(compared[2].strip()) if compared else None
    if compared is None or found is None:
        return None
    match compared[1]:
        case ">=":
            return found[0], None
        case ">":
            return found[1], None
        case "<=":
            return None, found[1]
        case "<":
            return None, found[0]
        case _:
            return found


def _whole(text: str) -> tuple[int, int] | None:
    return (int(text), int(text) + 1) if _NUMBER.fullmatch(text) else None


def _days(text: str) -> tuple[date, date] | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day is not None:
        return first, first + timedelta(days=1)
    if month is not None:
        return first, date(first.year + month // 12, month % 12 + 1, 1)
    return first, date(first.year + 1, 1, 1)


def _is_mark(condition: Condition) -> bool:
    match condition:
        case Favourite() | Tagged() | InCollection() | Words() | Phrase():
            return True  # tags are found by plain words too
        case Between(field):
            return field is NumberField.RATING
        case OfSize() | ByModel() | MadeIn() | Undecoded() | Deleted():
            return False
        case _:
            assert_never(condition)


_PIECE = re.compile(r'-?(?:[a-z]+:)?"[^"]*"?|\S+', re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,18}")
_SIZE = re.compile(r"([0-9]{1,9})[x\u00d7*]([0-9]{1,9})", re.IGNORECASE)
# Some systems can't tell the local midnight outside these years.
_DATE = re.compile(r"(19(?:7[1-9]|[89][0-9])|2[0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_COMPARED = re.compile(r"(>=|<=|>|<|=|)(.*)", re.DOTALL)
_MARKS: Mapping[str, Condition] = {"fav": Favourite(), "undecoded": Undecoded(), "deleted": Deleted()}
_FIELDS: Mapping[str, Callable[[str], Condition | None]] = {
    "seed": lambda value: _number(NumberField.SEED, value),
    "steps": lambda value: _number(NumberField.STEPS, value),
    "rating": lambda value: _number(NumberField.RATING, value),
    "size": _size,
    "date": _made,
    "model": _model,
    "tag": _tag,
    "in": _collection,
}
