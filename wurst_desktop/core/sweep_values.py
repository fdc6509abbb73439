"""From what is typed for a sweep to its directions, and back."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from wurst_desktop.core.errors import NotOffered, OutOfRange
from wurst_desktop.core.marking import marked
from wurst_desktop.core.request import LongPrompts, Mode, NoiseMode, PromptSyntax, Schedule
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.sweep import LARGEST_SWEEP, Axis, SweepField

_WHOLE = marked("a whole number, or a span such as 4..8 or 10..50+20")
_DECIMAL = marked("a number, or a span such as 1..4 or 0..1+0.25")
_LORA = marked(
    "a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5"
)
_SIZE = marked("a width and a height such as 1024x1536")


class ValueKind(StrEnum):
    """What the values of a field are."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    CHOICE = "choice"
    SIZE = "size"
    NAME = "name"
    LORA = "lora"


_CHOICES: Mapping[SweepField, type[StrEnum]] = {
    SweepField.SCHEDULE: Schedule,
    SweepField.SYNTAX: PromptSyntax,
    SweepField.LONG_PROMPTS: LongPrompts,
    SweepField.NOISE: NoiseMode,
    SweepField.MODE: Mode,
    SweepField.SIZING: Sizing,
}
_KINDS: Mapping[SweepField, ValueKind] = {
    SweepField.PROMPT: ValueKind.TEXT,
    SweepField.WORDS: ValueKind.TEXT,
    SweepField.NEGATIVE: ValueKind.TEXT,
    SweepField.STYLE: ValueKind.TEXT,
    SweepField.SEED: ValueKind.WHOLE,
    SweepField.DECODER_SEED: ValueKind.WHOLE,
    SweepField.SIZE: ValueKind.SIZE,
    SweepField.PRIOR_STEPS: ValueKind.WHOLE,
    SweepField.PRIOR_GUIDANCE: ValueKind.DECIMAL,
    SweepField.DECODER_STEPS: ValueKind.WHOLE,
    SweepField.DECODER_GUIDANCE: ValueKind.DECIMAL,
    SweepField.VARIATION_SEED: ValueKind.WHOLE,
    SweepField.VARIATION_STRENGTH: ValueKind.DECIMAL,
    SweepField.STRENGTH: ValueKind.DECIMAL,
    SweepField.SHARE: ValueKind.DECIMAL,
    SweepField.MODEL: ValueKind.NAME,
    SweepField.LORA: ValueKind.LORA,
    **dict.fromkeys(_CHOICES, ValueKind.CHOICE),
}
_SPAN = re.compile(r"(-?[\d.]*\d)\s*\.\.\s*(-?[\d.]*\d)\s*(?:\+\s*([\d.]*\d))?")
_SIDES = re.compile(r"(\d{1,5})\s*[xX×*]\s*(\d{1,5})")  # noqa: RUF001 - a sign for "times"


def kind_of(field: SweepField) -> ValueKind:
    """What the values of a field are."""
    return _KINDS[field]


def choices_of(field: SweepField) -> tuple[str, ...]:
    """All values that a field can have, where they are few."""
    return tuple(str(each.value) for each in _CHOICES[field]) if field in _CHOICES else ()


def choice_of(field: SweepField, value: str) -> StrEnum:
    """The value of a field of which there are few, as a request has it."""
    return _CHOICES[field](value)


def read_axis(field: SweepField, text: str) -> Axis:
    """The direction that was typed: values between commas, spans of numbers (`4..8`, `10..50+20`), each value once.

    A value with a comma stands in double quotes, as does an empty one at the end. Raises `NotOffered` for what isn't
    such a value, and `OutOfRange`.
    """
    pieces = _pieces(field, text)
    if field is SweepField.LORA:
        pieces = _named(pieces)
    values = [value for piece in pieces for value in _values(field, piece.strip())]
    if not any(values):
        raise NotOffered(request_field(field), text.strip(), (_wanted(field),))
    return Axis(field, tuple(dict.fromkeys(values)))


def written_values(axis: Axis) -> str:
    """The values as they can be typed again."""
    return ", ".join(f'"{value}"' if "," in value or not value else value for value in axis.values)


_COMMAS = str.maketrans("\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}", ",,")
"""As keyboards for Chinese and Japanese write them."""


def _pieces(field: SweepField, text: str) -> Sequence[str]:
    commas = text if '"' in text else text.translate(_COMMAS)
    # Python's own reader of such lines: quotes around a value keep its commas.
    try:
        return next(csv.reader([" ".join(commas.split()).rstrip(" ,")], skipinitialspace=True), [])
    except csv.Error as error:
        raise NotOffered(request_field(field), text, (_wanted(field),)) from error


def _named(pieces: Sequence[str]) -> Sequence[str]:
    """Each strength with the name of its LoRA: it holds until there is another one."""
    named: list[str] = []
    name = ""
    for piece in pieces:
        before, sign, strength = piece.rpartition("=")
        name = before.strip() if sign else name
        named.append(f"{name}={strength.strip()}" if name else strength.strip())
    return named


def _values(field: SweepField, piece: str) -> Sequence[str]:
    match kind_of(field):
        case ValueKind.TEXT:
            return (piece,)
        case ValueKind.NAME:
            return (piece,) if piece else ()
        case ValueKind.CHOICE:
            if piece not in choices_of(field):
                raise NotOffered(request_field(field), piece, choices_of(field))
            return (piece,)
        case ValueKind.SIZE:
            return (_size(piece),)
        case ValueKind.WHOLE:
            return _numbers(field, piece, _whole)
        case ValueKind.DECIMAL:
            return _numbers(field, piece, _decimal)
        case ValueKind.LORA:
            name, sign, strength = piece.rpartition("=")
            return [f"{name}{sign}{number}" for number in _numbers(field, strength, _signed)]
        case _:
            assert_never(kind_of(field))


def _numbers(field: SweepField, piece: str, read: Callable[[str], Decimal | None]) -> Sequence[str]:
    span = _SPAN.fullmatch(piece)
    if span is None:
        one = read(piece)
        if one is None:
            raise NotOffered(request_field(field), piece, (_wanted(field),))
        return (_text(one),)
    first, last, step = read(span[1]), read(span[2]), read(span[3] or "1")
    if first is None or last is None or step is None or step <= 0:
        raise NotOffered(request_field(field), piece, (_wanted(field),))
    many = int(abs(last - first) / step) + 1
    if many > LARGEST_SWEEP:
        raise OutOfRange("cells", many, 1, LARGEST_SWEEP)
    signed = step if last >= first else -step
    return [_text(first + signed * number) for number in range(many)]


def _whole(text: str) -> Decimal | None:
    return Decimal(text) if re.fullmatch(r"\d{1,18}", text) else None


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if re.fullmatch(r"\d{1,9}(\.\d{1,9})?|\.\d{1,9}", text) else None


def _signed(text: str) -> Decimal | None:
    number = _decimal(text.removeprefix("-"))
    return -number if number is not None and text.startswith("-") else number


def _text(number: Decimal) -> str:
    return f"{number.normalize():f}"


def _size(piece: str) -> str:
    sides = _SIDES.fullmatch(piece)
    if sides is None:
        raise NotOffered("size", piece, (_SIZE,))
    return f"{int(sides[1])}x{int(sides[2])}"


def _wanted(field: SweepField) -> str:
    return {
        ValueKind.TEXT: marked("some words, and other words behind a comma"),
        ValueKind.WHOLE: _WHOLE,
        ValueKind.DECIMAL: _DECIMAL,
        ValueKind.CHOICE: ", ".join(choices_of(field)),
        ValueKind.SIZE: _SIZE,
        ValueKind.NAME: marked("the id of a model"),
        ValueKind.LORA: _LORA,
    }[kind_of(field)]


def request_field(field: SweepField) -> str:
    """What the field is called in a request, and in the errors about it."""
    return {SweepField.NEGATIVE: "negative_prompt"}.get(field, field.replace("-", "_"))
