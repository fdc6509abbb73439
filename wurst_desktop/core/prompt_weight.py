"""Changes the weight of a few words inside a prompt's text."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from wurst_desktop.core.prompt_spans import bracket_pairs, lora_faults, read_spans
from wurst_desktop.core.request import PromptSyntax

LARGEST_STEPPED = 2.0
"""Stepping ends here; a larger weight that was typed can still be stepped down."""

_WORD = re.compile(r"[^\s()\[\],.\":+]+(?:[-'][^\s()\[\],.\":+]+)*")
_COMPEL_FACTOR = re.compile(r"\++|-+(?!\d)|\d+\.\d*|\.\d+|\d+")
_A1111_FACTOR = re.compile(r":\s*(\d+\.?\d*|\.\d+)\s*\Z")


@dataclass(frozen=True)
class Weighed:
    """The prompt with another weight in it; the words stand at `start` to `end` (exclusive) now."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class _Found:
    """Words with what weighs them: the whole at `outer`, the bare words at `inner`."""

    outer: tuple[int, int]
    inner: tuple[int, int]
    weight: float


def step_weight(text: str, start: int, end: int, step: float, syntax: PromptSyntax) -> Weighed | None:
    """`text` with `step` added to the weight of its characters `start` to `end`, or of the word there if they are one.

    A weight that is there already is changed in place; at 1 its brackets go. None where there are no words, where a
    weight wouldn't be understood, where it is at its end (0 or 2) or where the syntax has no weights.
    """
    words = _words(text, start, end)
    if words is None:
        return None
    return _reweigh(text, words, lambda weight: weight + step, syntax)


def set_weight(text: str, start: int, end: int, weight: float, syntax: PromptSyntax) -> Weighed | None:
    """`text` with its characters `start` to `end`, which all weigh the same, at `weight` (0 .. 2), as a whole.

    What other brackets around them weigh stays and is reckoned with. None where `step_weight` gives it.
    """
    before = _signs(text, syntax).get(start, 1.0)
    return _reweigh(text, (start, end), lambda own: own * weight / before if own * before else weight, syntax)


def _reweigh(
    text: str, words: tuple[int, int], change: Callable[[float], float], syntax: PromptSyntax
) -> Weighed | None:
    # A weight inside one of these terms would tear it to words that are drawn.
    is_term = any(fault.start < words[1] and words[0] < fault.end for fault in lora_faults(text))
    if syntax is PromptSyntax.PLAIN or is_term:
        return None
    found = _found(text, *words, syntax)
    weight = round(min(max(change(found.weight), 0.0), max(LARGEST_STEPPED, found.weight)), 2)
    inner = text[slice(*found.inner)]
    before, after = _around(weight, syntax)
    changed = text[: found.outer[0]] + before + inner + after + text[found.outer[1] :]
    at = found.outer[0] + len(before)
    if weight == round(found.weight, 2) or not _is_understood(text, found, changed, at, weight, syntax):
        return None
    return Weighed(changed, at, at + len(inner), weight)


def _words(text: str, start: int, end: int) -> tuple[int, int] | None:
    start, end = sorted((start, end))
    if start == end:
        return next((match.span() for match in _WORD.finditer(text) if match.start() <= start <= match.end()), None)
    chosen = text[start:end]
    start, end = start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())
    return (start, end) if start < end else None


def _found(text: str, start: int, end: int, syntax: PromptSyntax) -> _Found:
    """The brackets right around `start` to `end` (or chosen with them), if they weigh nothing else."""
    for left, right in bracket_pairs(text):
        if text[left] != "(":
            continue
        outer, inner, weight = _weighed(text, left, right, syntax)
        if weight is not None and (start, end) in {inner, outer, (left, right + 1)}:
            return _Found(outer, inner, weight)
    signs = _COMPEL_FACTOR.match(text, end) if syntax is PromptSyntax.COMPEL else None
    if signs is not None and signs.group()[0] in "+-":
        return _Found((start, signs.end()), (start, end), _factor(signs.group()))
    return _Found((start, end), (start, end), 1.0)


def _weighed(
    text: str, left: int, right: int, syntax: PromptSyntax
) -> tuple[tuple[int, int], tuple[int, int], float | None]:
    if syntax is PromptSyntax.A1111:
        number = _A1111_FACTOR.search(text[left + 1 : right])
        inner_end = right if number is None else left + 1 + number.start()
        return (left, right + 1), (left + 1, inner_end), 1.1 if number is None else float(number.group(1))
    factor = _COMPEL_FACTOR.match(text, right + 1)
    if factor is None:
        return (left, right + 1), (left + 1, right), None
    return (left, factor.end()), (left + 1, right), _factor(factor.group())


def _factor(written: str) -> float:
    base = {"+": 1.1, "-": 0.9}.get(written[0])
    return float(written) if base is None else float(base ** len(written))


def _around(weight: float, syntax: PromptSyntax) -> tuple[str, str]:
    if weight == 1:
        return "", ""
    # Always with a point: Compel would take a full stop behind "(word)2" for the number's.
    number = f"{weight:.1f}" if round(weight, 1) == weight else f"{weight:.2f}"
    return ("(", ")" + number) if syntax is PromptSyntax.COMPEL else ("(", f":{number})")


def _is_understood(text: str, found: _Found, changed: str, at: int, weight: float, syntax: PromptSyntax) -> bool:
    """Whether the syntax reads the new text as meant: these words changed their weight, all others kept theirs."""
    length = found.inner[1] - found.inner[0]
    old, new = _signs(text, syntax), _signs(changed, syntax)
    inside_old = [old.pop(place, 1.0) for place in range(*found.inner) if not text[place].isspace()]
    inside_new = [new.pop(place, 1.0) for place in range(at, at + length) if not changed[place].isspace()]
    kept = [(text[place], factor) for place, factor in old.items() if not text[place].isspace()]
    also = [(changed[place], factor) for place, factor in new.items() if not changed[place].isspace()]
    if kept != also or not inside_old:
        return False
    factor = weight / found.weight if found.weight else None
    return factor is None or all(
        abs(b - min(a * factor, 10.0)) < 0.02 or b == LARGEST_STEPPED
        for a, b in zip(inside_old, inside_new, strict=True)
    )


def _signs(text: str, syntax: PromptSyntax) -> dict[int, float]:
    return {place: span.weight for span in read_spans(text, syntax).spans for place in range(span.start, span.end)}
