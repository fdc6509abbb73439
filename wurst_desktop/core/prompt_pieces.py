"""The pieces in which a prompt goes to a text encoder, each character with its place in what was typed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from wurst_desktop.core.prompt_marks import Reading, Span
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax

_SIGN = {
    PromptSyntax.COMPEL: re.compile(r'\\([()"])|(.)', re.DOTALL),
    PromptSyntax.A1111: re.compile(r"\\([()\[\]\\])|(.)", re.DOTALL),
}
"""A character as it was typed: behind a backslash where the syntax takes that off, or as it stands."""


@dataclass(frozen=True)
class Piece:
    """Words that are turned into tokens by themselves; `places` holds where each character of `text` was typed."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class Pieces:
    """What both text encoders are given: Stage C's the pieces of each part, Stage B's one plain text."""

    parts: tuple[tuple[Piece, ...], ...]
    plain: Piece


def read_pieces(text: str, syntax: PromptSyntax) -> Pieces:
    """What becomes of `text`, as `engine.prompts` makes it; places count characters of `text` from 0."""
    reading = read_spans(text, syntax)
    if syntax is PromptSyntax.PLAIN:
        whole = Piece(text, tuple(range(len(text))))
        return Pieces(((whole,),), whole)
    parts = tuple(tuple(_pieces(text, spans, syntax)) for spans in _parts(reading))
    blank = " " if syntax is PromptSyntax.COMPEL else ""
    return Pieces(parts, _joined(parts[reading.loudest], blank) if reading.loudest < len(parts) else Piece("", ()))


def _parts(reading: Reading) -> Iterator[Sequence[Span]]:
    for _part, spans in groupby(reading.spans, lambda span: span.part):
        yield list(spans)


def _pieces(text: str, spans: Sequence[Span], syntax: PromptSyntax) -> Iterator[Piece]:
    if syntax is PromptSyntax.COMPEL:
        # Compel joins pieces of one weight with blanks, which part words as well as their own ends do.
        yield from (_piece(text, span, syntax) for span in spans)
        return
    for _weight, run in groupby(spans, lambda span: span.weight):
        yield _joined([_piece(text, span, syntax) for span in run], "")


def unescaped(text: str, span: Span, syntax: PromptSyntax) -> str:
    """The characters of a span without the backslashes that only say that a sign is one."""
    return _piece(text, span, syntax).text


def _piece(text: str, span: Span, syntax: PromptSyntax) -> Piece:
    signs = [(found[1] or found[2], found.start()) for found in _SIGN[syntax].finditer(text, span.start, span.end)]
    return Piece("".join(sign for sign, _ in signs), tuple(place for _, place in signs))


def _joined(pieces: Sequence[Piece], blank: str) -> Piece:
    places: list[int] = []
    for piece in pieces:
        # A blank has the place of what it follows.
        places += [*(places[-1:] if blank else ()), *piece.places]
    return Piece(blank.join(piece.text for piece in pieces), tuple(places))
