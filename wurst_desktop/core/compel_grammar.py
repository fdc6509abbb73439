"""Compel's prompt grammar with places: which characters get which weight, and what can't be drawn.

The rules, and the order in which they are tried, are those of `compel.prompt_parser.build_parser_syntax` (2.5).
"""

import math
import re
from dataclasses import dataclass, replace

from wurst_desktop.core.lora import NOT_IN_PROMPTS
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.prompt_marks import Fault, Reading, Span

LARGEST_COMPEL_WEIGHT = 10.0
"""Beyond it embeddings overflow before they mean anything."""

_SYNTAX = re.escape('()",.+-=')
_BLANK = re.compile(r"[ \t\r\n]*")
_WORD = re.compile(rf"(?:\\[{_SYNTAX}]|[-+](?!\s|[{_SYNTAX}]|\Z)|[^ \t\n\r\x0b\x0c{_SYNTAX}])+")
_FREE_WORD = re.compile(r"[^ \t\n\r\x0b\x0c]+")
_QUOTED = re.compile(r'"(?:\\"|[^"\n\r])*"')
_SIGNS = re.compile(r"\++|-+")
_NUMBER = re.compile(r"[+-]?(?:\d+\.\d*|\.\d+)|-?[0-9]+")
_LORA = re.compile(r"(?:useLora|withLora)\s*\(\s*[\w-]+\s*(?:,\s*(?:[+-]?(?:\d+\.\d*|\.\d+)|-?\d+)\s*)?\)", re.ASCII)
_OPTION = r"(?:[\w-]+\s*=\s*(?:[+-]?(?:\d+\.\d*|\.\d+)|-?\d+|[\w-]+)|[+-]?(?:\d+\.\d*|\.\d+)|-?\d+|[\w-]+)"
_OPTIONS = re.compile(rf"(?:\s*{_OPTION}(?:\s*,\s*{_OPTION})*)?", re.ASCII)
_COMMA = re.compile(r",(\S)")
_UP, _DOWN = 1.1, 0.9


def read_compel(text: str) -> Reading:
    """The weighted pieces of `text`, and what Compel or the model can't do with it."""
    places, spaced = _spaced(text)
    try:
        node = _Grammar(spaced).whole()
    except RecursionError:
        return Reading((), (Fault(0, len(text), marked("brackets are nested too deeply"), is_refused=True),))
    spans = [
        replace(span, start=places[span.start], end=places[max(span.end - 1, span.start)] + 1) for span in node.spans
    ]
    faults = [replace(fault, start=places[fault.start], end=places[fault.end - 1] + 1) for fault in node.faults]
    heard = tuple(span for span in spans if span.end > span.start)
    return Reading(heard, (*faults, *_weight_faults(spans)), node.loudest)


def _spaced(text: str) -> tuple[list[int], str]:
    """The text with Compel's blanks after commas, and where each of its characters lies in `text`."""
    places: list[int] = []
    spaced: list[str] = []
    stops = {match.start() for match in _COMMA.finditer(text)}
    for place, sign in enumerate(text):
        blank = " " if place in stops else ""
        spaced.append(sign + blank)
        places += [place] * (1 + len(blank))
    return [*places, len(text)], "".join(spaced)


def _weight_faults(spans: list[Span]) -> list[Fault]:
    return [
        Fault(
            span.start,
            span.end,
            filled(
                marked("a weight can't be {weight}; it has to lie within 0 and {largest}"),
                weight=f"{span.weight:g}",
                largest=f"{LARGEST_COMPEL_WEIGHT:g}",
            ),
            is_refused=True,
        )
        for span in spans
        if not 0 <= span.weight <= LARGEST_COMPEL_WEIGHT
    ]


@dataclass(frozen=True)
class _Node:
    """What was read up to `end`."""

    end: int
    spans: tuple[Span, ...] = ()
    faults: tuple[Fault, ...] = ()
    loudest: int = 0

    def then(self, more: "_Node") -> "_Node":
        return _Node(more.end, self.spans + more.spans, self.faults + more.faults, max(self.loudest, more.loudest))

    def weighed(self, factor: float, end: int) -> "_Node":
        spans = tuple(replace(span, weight=span.weight * factor) for span in self.spans)
        return _Node(end, spans, self.faults)


class _Grammar:
    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[tuple[str, int], _Node | None] = {}

    def whole(self) -> _Node:
        several = self._several(0, (".and", ".add"))
        if several is not None:
            reason = marked("this follows the end of the prompt and isn't drawn")
            return several.then(self._rest(several.end, reason, is_refused=False))
        start = self._loras(0)
        blend = self._several(start.end, (".blend",))
        body = blend or self.prompt(start.end)
        tail = self._loras(body.end)
        read = start.then(body).then(tail)
        return read.then(self._rest(tail.end, marked("the syntax can't be read from here on"), is_refused=True))

    def prompt(self, at: int) -> _Node:
        """A prompt: syntax where it can be read, free words where not."""
        node = _Node(at)
        while True:
            at = self._skip(node.end)
            more = self._swap(at) or self._lora(at) or self._attention(at) or self._group(at) or self._free_word(at)
            if more is None:
                return replace(node, end=at)
            node = node.then(more)

    def fragments(self, at: int, stops: str = ",.") -> _Node:
        """The inside of brackets and quotes."""
        node = _Node(at)
        while True:
            at = self._skip(node.end)
            more = self._lora(at) or self._attention(at) or self._swap(at) or self._target(at)
            if more is None and at < len(self._text) and self._text[at] in stops:
                more = _Node(at + 1, (Span(at, at + 1, 1.0),))
            if more is None:
                return node
            node = node.then(more)

    def _several(self, at: int, operators: tuple[str, ...]) -> _Node | None:
        """Prompts that are blended or joined, `("a", "b").blend(1, 0.5)`."""
        opened = self._literal(at, "(")
        if opened is None:
            return None
        parts: list[_Node] = []
        node = _Node(opened)
        while True:
            part = self._target(self._skip(node.end)) or self._quoted(self._skip(node.end), is_free=True)
            if part is None:
                return None
            node = node.then(replace(part, spans=tuple(replace(span, part=len(parts)) for span in part.spans)))
            parts.append(part)
            comma = self._literal(node.end, ",")
            if comma is None:
                break
            node = replace(node, end=comma)
        closed = self._literal(node.end, ")")
        operator = None if closed is None else self._any_literal(closed, operators)
        bracket = None if operator is None else self._literal(operator, "(")
        if bracket is None:
            return None
        options = _OPTIONS.match(self._text, bracket)
        end = None if options is None else self._literal(options.end(), ")")
        if options is None or end is None:
            return None
        weights, reason = _part_weights(options.group(), len(parts), is_blend=operators == (".blend",))
        faults = (Fault(bracket - 1, end, reason, is_refused=True),) if reason else ()
        loudest = 0 if reason else max(range(len(parts)), key=weights.__getitem__)
        return _Node(end, node.spans, node.faults + faults, loudest)

    def _attention(self, at: int) -> _Node | None:
        target = self._target(at)
        if target is None:
            return None
        called = self._literal(target.end, ".attend")
        bracket = None if called is None else self._literal(called, "(")
        if bracket is not None:
            inside = self._factor(self._skip(bracket))
            end = None if inside is None else self._literal(inside[1], ")")
            if inside is not None and end is not None:
                return target.weighed(inside[0], end)
        group = self._group(at)
        factor = self._factor((group or target).end, signs_only=group is None)
        return None if factor is None else (group or target).weighed(*factor)

    def _factor(self, at: int, *, signs_only: bool = False) -> tuple[float, int] | None:
        signs = _SIGNS.match(self._text, at)
        if signs is not None:
            return float((_UP if signs.group()[0] == "+" else _DOWN) ** len(signs.group())), signs.end()
        number = None if signs_only else _NUMBER.match(self._text, at)
        return None if number is None else (float(number.group()), number.end())

    def _swap(self, at: int) -> _Node | None:
        target = self._target(at)
        called = None if target is None else self._literal(target.end, ".swap")
        bracket = None if called is None else self._literal(called, "(")
        if target is None or bracket is None:
            return None
        inside = self.fragments(bracket, "")
        comma = self._literal(inside.end, ",")
        options = None if comma is None else _OPTIONS.match(self._text, comma)
        end = self._literal(inside.end if options is None else options.end(), ")")
        if end is None:
            return None
        reason = marked(".swap() edits a picture, which this model can't do")
        return _Node(end, target.spans, (Fault(at, end, reason, is_refused=True),))

    def _lora(self, at: int) -> _Node | None:
        match = _LORA.match(self._text, at)
        if match is None:
            return None
        fault = Fault(at, match.end(), NOT_IN_PROMPTS, is_refused=True)
        return _Node(match.end(), (), (fault,))

    def _loras(self, at: int) -> _Node:
        node = _Node(at)
        while (more := self._lora(self._skip(node.end))) is not None:
            node = node.then(more)
        return node

    def _target(self, at: int) -> _Node | None:
        return self._group(at) or self._match(_WORD, at)

    def _group(self, at: int) -> _Node | None:
        if ("group", at) not in self._seen:
            self._seen["group", at] = self._quoted(at, is_free=False) or self._parenthesized(at)
        return self._seen["group", at]

    def _parenthesized(self, at: int) -> _Node | None:
        if self._text[at : at + 1] != "(":
            return None
        inside = self.fragments(at + 1)
        end = self._literal(inside.end, ")")
        return None if end is None else replace(inside, end=end)

    def _quoted(self, at: int, *, is_free: bool) -> _Node | None:
        match = _QUOTED.match(self._text, at)
        if match is None:
            return None
        inside = _Grammar(self._text[: match.end() - 1])
        read = inside.prompt(at + 1) if is_free else inside.fragments(at + 1)
        return None if _skipped(self._text, read.end) < match.end() - 1 else replace(read, end=match.end())

    def _free_word(self, at: int) -> _Node | None:
        return self._match(_FREE_WORD, at)

    def _match(self, pattern: re.Pattern[str], at: int) -> _Node | None:
        match = pattern.match(self._text, at)
        return None if match is None else _Node(match.end(), (Span(at, match.end(), 1.0),))

    def _rest(self, at: int, reason: str, *, is_refused: bool) -> _Node:
        at, end = self._skip(at), len(self._text)
        return _Node(end, (), (Fault(at, end, reason, is_refused),) if at < end else ())

    def _skip(self, at: int) -> int:
        return _skipped(self._text, at)

    def _literal(self, at: int, sign: str) -> int | None:
        at = self._skip(at)
        return at + len(sign) if self._text.startswith(sign, at) else None

    def _any_literal(self, at: int, signs: tuple[str, ...]) -> int | None:
        return next((end for sign in signs if (end := self._literal(at, sign)) is not None), None)


def _skipped(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return at if match is None else match.end()


def _part_weights(options: str, parts: int, *, is_blend: bool) -> tuple[list[float], str]:
    """What the parts of a blend or a conjunction weigh, and why that can't be used, or ""."""
    words = [word.strip() for word in options.split(",")] if options.strip() else []
    normalized = not (is_blend and words and words[-1].split("=")[0].strip() == "no_normalize")
    words = words if normalized else words[:-1]
    try:
        weights = [float(word.split("=")[0]) for word in words] or [1.0] * parts
    except ValueError:
        return [], marked("the weights in these brackets have to be numbers")
    if len(weights) != parts:
        reason = marked("the number of weights ({weights}) isn't that of the prompts ({prompts})")
        return weights, filled(reason, weights=len(weights), prompts=parts)
    if is_blend and normalized and abs(math.fsum(weights)) < 1 / LARGEST_COMPEL_WEIGHT:
        return weights, marked("the weights of a blend cancel out")
    smallest = -LARGEST_COMPEL_WEIGHT if is_blend else 0.0
    wrong = next((weight for weight in weights if not smallest <= weight <= LARGEST_COMPEL_WEIGHT), None)
    return weights, "" if wrong is None else filled(marked("a weight can't be {weight}"), weight=f"{wrong:g}")
