"""Writes a prompt's weights in another syntax, or in the plainest form of its own."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from wurst_desktop.core.prompt_marks import Span
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax

_ESCAPED = re.compile(r"\\([()\[\]\"\\])")
_TO_ESCAPE = {PromptSyntax.COMPEL: re.compile(r"([()\"\\])"), PromptSyntax.A1111: re.compile(r"([()\[\]\\])")}
_DIGITS = 4
_CLOSE = 1e-3


def translated(text: str, old: PromptSyntax, new: PromptSyntax) -> str | None:
    """`text` of the syntax `old`, written so that `new` reads the same words with the same weights.

    None where that can't be said in `new`: for blends, for weights in plain text, and for a prompt that is refused.
    """
    reading = read_spans(text, old)
    if PromptSyntax.PLAIN in {old, new} or reading.refusal is not None or any(span.part for span in reading.spans):
        return None
    written = " ".join(_written(words, weight, new) for words, weight in _runs(text, reading.spans))
    again = read_spans(written, new)
    is_same = again.refusal is None and _are_alike(_signs(text, reading.spans), _signs(written, again.spans))
    return written if is_same else None


def _runs(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, float]]:
    """The words of equal weight that follow each other, free of escapes."""
    for weight, run in groupby(spans, lambda span: span.weight):
        together = list(run)
        ends = [0, *(span.end for span in together)]
        parts: list[str] = []
        for span, before in zip(together, ends, strict=False):
            # Where only brackets stood between, so that nothing parted the words, nothing shall.
            between = text[before : span.start] if parts else ""
            parts.append((" " if any(map(str.isspace, between)) else "") + text[span.start : span.end])
        words = _ESCAPED.sub(r"\1", "".join(parts)).strip()
        if words:
            yield words, weight


def _written(words: str, weight: float, syntax: PromptSyntax) -> str:
    bare = _TO_ESCAPE[syntax].sub(r"\\\1", words)
    number = f"{weight:.{_DIGITS}g}"
    if number == "1":
        return bare
    number = number if "." in number else f"{number}.0"
    return f"({bare}){number}" if syntax is PromptSyntax.COMPEL else f"({bare}:{number})"


def _signs(text: str, spans: Sequence[Span]) -> list[tuple[str, float]]:
    return [
        (sign, span.weight)
        for span in spans
        for sign in _ESCAPED.sub(r"\1", text[span.start : span.end])
        if not sign.isspace()
    ]


def _are_alike(some: Sequence[tuple[str, float]], others: Sequence[tuple[str, float]]) -> bool:
    return len(some) == len(others) and all(
        sign == other and math.isclose(weight, factor, abs_tol=_CLOSE)
        for (sign, weight), (other, factor) in zip(some, others, strict=True)
    )
