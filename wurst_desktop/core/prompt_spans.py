"""Where in a prompt which weight holds, and where it can't be drawn as it stands; reads as the engine does."""

import re
from dataclasses import replace
from typing import assert_never

from wurst_desktop.core.compel_grammar import read_compel
from wurst_desktop.core.lora import NOT_IN_PROMPTS
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.prompt import a1111_spans
from wurst_desktop.core.prompt_marks import Fault, Reading, Span
from wurst_desktop.core.request import PromptSyntax

_FOREIGN_WEIGHT = re.compile(r"(?<!\\)\([^()]*:\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*\)")
_STRANGE_NUMBER = re.compile(r"(?<!\\)\([^()]*:\s*(?=[\d.+-]*\d)(?![+-]?(?:\d+\.?\d*|\.\d+)\s*\))([\d.,+-]+)\s*\)")
_LORA = re.compile(r"<(?:lora|lyco|lycoris|hypernet):[^<>]*>", re.IGNORECASE)
_BRACKETS = re.compile(r"\\.|[()\[\]]", re.DOTALL)
_PARTNERS = {")": "(", "]": "["}


def read_spans(text: str, syntax: PromptSyntax) -> Reading:
    """The weighted pieces of `text` in order, without their brackets, and its faults, as character places from 0."""
    match syntax:
        case PromptSyntax.PLAIN:
            return Reading((Span(0, len(text), 1.0),) if text else (), ())
        case PromptSyntax.A1111:
            spans = tuple(Span(start, end, weight) for start, end, weight in a1111_spans(text))
            return Reading(spans, (*lora_faults(text), *_unbalanced(text, "()[]"), *_strange_numbers(text)))
        case PromptSyntax.COMPEL:
            reading = read_compel(text)
            more = (*lora_faults(text), *_foreign_weights(text), *_unbalanced(text, "()"))
            return replace(reading, faults=(*reading.faults, *more))
        case _:
            assert_never(syntax)


def lora_faults(text: str) -> tuple[Fault, ...]:
    """The terms by which other programs load further weights, as in `<lora:name:0.8>`."""
    return tuple(Fault(*match.span(), NOT_IN_PROMPTS, is_refused=True) for match in _LORA.finditer(text))


def bracket_pairs(text: str) -> tuple[tuple[int, int], ...]:
    r"""The places of brackets that belong together, `(` with `)` and `[` with `]`; `\(` is none."""
    return _match_brackets(text, "()[]")[0]


def pair_at(text: str, caret: int) -> tuple[int, int] | None:
    """The brackets of which one stands right before or behind `caret`; the one before it goes first."""
    pairs = bracket_pairs(text)
    return next((pair for place in (caret - 1, caret) for pair in pairs if place in pair), None)


def _match_brackets(text: str, kinds: str) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    waiting: list[int] = []
    pairs: list[tuple[int, int]] = []
    alone: list[int] = []
    for match in _BRACKETS.finditer(text):
        sign, place = match.group(), match.start()
        if sign not in kinds:
            continue
        if sign not in _PARTNERS:
            waiting.append(place)
        elif waiting and text[waiting[-1]] == _PARTNERS[sign]:
            pairs.append((waiting.pop(), place))
        else:
            alone.append(place)
    return tuple(pairs), (*alone, *waiting)


def _unbalanced(text: str, kinds: str) -> list[Fault]:
    reason = marked("this bracket has no partner; write \\{sign} if it is meant as a sign")
    return [
        Fault(place, place + 1, filled(reason, sign=text[place]), is_refused=False)
        for place in _match_brackets(text, kinds)[1]
    ]


def _foreign_weights(text: str) -> list[Fault]:
    reason = marked("this is drawn as words; the syntax chosen writes a weight as (word)1.3")
    return [Fault(match.start(), match.end(), reason, is_refused=False) for match in _FOREIGN_WEIGHT.finditer(text)]


def _strange_numbers(text: str) -> list[Fault]:
    reason = marked("this isn't a number, so it is drawn as words; a weight is written as (word:1.3)")
    return [Fault(match.start(1), match.end(1), reason, is_refused=False) for match in _STRANGE_NUMBER.finditer(text)]
