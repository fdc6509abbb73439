"""Writes a prompt's weights in another syntax, or in the plainest form of its own."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from wurst_desktop.core.prompt_marks import Span
from wurst_desktop.core.prompt_pieces import read_pieces, unescaped
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax

_TO_ESCAPE = {PromptSyntax.COMPEL: re.compile(r'([()"])'), PromptSyntax.A1111: re.compile(r"([()\[\]\\])")}
_WORD = re.compile(r"'(?:s|t|re|ve|m|ll|d)|[^\W\d_]+|\d|(?:[^\w\s]|[_\x1c-\x1f])+", re.IGNORECASE)
"""What CLIP's tokenizer takes by itself: no token reaches over the end of one. Python has four blanks more than it."""

_DIGITS = 4
_CLOSE = 1e-3


def translated(text: str, old: PromptSyntax, new: PromptSyntax) -> str | None:
    """`text` of the syntax `old`, written so that `new` reads the same words with the same weights.

    None where that can't be said in `new`: for blends, for weights in plain text, and for a prompt that is refused.
    """
    spans = read_spans(text, old).spans
    if PromptSyntax.PLAIN in {old, new} or any(span.part for span in spans) or _is_refused(text, old):
        return None
    runs = [list(run) for _, run in groupby(spans, lambda span: span.weight)]
    written = "".join(_written(text, runs, old, new)).strip()
    if _is_refused(written, new) or not _are_alike(_told(text, old), _told(written, new)):
        return None
    # How often Compel takes backslashes off depends on what stands beside them.
    is_unsure = PromptSyntax.COMPEL in {old, new} and "\\" in read_pieces(text, old).plain.text
    return None if is_unsure else written


def _is_refused(text: str, syntax: PromptSyntax) -> bool:
    return read_spans(text, syntax).refusal is not None


def _written(text: str, runs: Sequence[list[Span]], old: PromptSyntax, new: PromptSyntax) -> Iterator[str]:
    """The words of each weight in their brackets, and the blanks between them."""
    behind: Span | None = None
    for run in runs:
        parts = [unescaped(text, run[0], old)]
        for before, span in pairwise(run):
            has_blank = any(map(str.isspace, _edges(text, before, span)))
            is_parted = not has_blank and _are_parted(text, before, span, old)
            parts.append((" " if is_parted else "") + unescaped(text, span, old))
        words = "".join(parts).strip()
        if not words:
            continue
        if behind is not None and (new is PromptSyntax.COMPEL or _are_parted(text, behind, run[0], old)):
            yield " "
        yield _weighed(words, run[0].weight, new)
        behind = run[-1]


def _are_parted(text: str, before: Span, behind: Span, syntax: PromptSyntax) -> bool:
    """Whether a blank stands between the words, or Compel parts them without one."""
    edges = _edges(text, before, behind)
    has_blank = any(map(str.isspace, (*text[before.end : behind.start], *edges)))
    return has_blank or (syntax is PromptSyntax.COMPEL and _run_together(*edges))


def _edges(text: str, before: Span, behind: Span) -> tuple[str, str]:
    return text[before.end - 1], text[behind.start]


def _run_together(last: str, first: str) -> bool:
    """Whether two signs would be taken for one word if nothing stood between them."""
    return len(_WORD.findall(last + first)) == 1


def _weighed(words: str, weight: float, syntax: PromptSyntax) -> str:
    bare = _TO_ESCAPE[syntax].sub(r"\\\1", words)
    number = f"{weight:.{_DIGITS}g}"
    if number == "1":
        return bare
    number = number if "." in number else f"{number}.0"
    return f"({bare}){number}" if syntax is PromptSyntax.COMPEL else f"({bare}:{number})"


def _told(text: str, syntax: PromptSyntax) -> tuple[list[tuple[str, float]], list[str]]:
    """The words that Stage C is given, each with its weight, and those that Stage B is."""
    pieces = read_pieces(text, syntax)
    spans = read_spans(text, syntax).spans
    weights = {place: span.weight for span in spans for place in range(span.start, span.end)}
    words = [
        (found[0], weights[piece.places[found.start()]])
        for part in pieces.parts
        for piece in part
        for found in _WORD.finditer(piece.text)
    ]
    return words, _WORD.findall(pieces.plain.text)


def _are_alike(
    some: tuple[list[tuple[str, float]], list[str]], others: tuple[list[tuple[str, float]], list[str]]
) -> bool:
    (words, plain), (also, plain_also) = some, others
    return (
        plain == plain_also
        and [word for word, _ in words] == [word for word, _ in also]
        and all(
            math.isclose(weight, factor, abs_tol=_CLOSE) for (_, weight), (_, factor) in zip(words, also, strict=True)
        )
    )
