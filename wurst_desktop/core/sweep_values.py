"""From what is typed for a sweep to its requests."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from wurst_desktop.core.errors import CheckpointMissing, FieldsClash, NotOffered, OutOfRange, WordsMissing
from wurst_desktop.core.marking import marked
from wurst_desktop.core.request import (
    CheckpointRef,
    GenerationRequest,
    LongPrompts,
    Mode,
    NoiseMode,
    PromptSyntax,
    Rolls,
    Schedule,
)
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.sweep import LARGEST_SWEEP, Axis, Sweep, SweepField, lora_value

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
        raise NotOffered(_request_field(field), text.strip(), (_wanted(field),))
    return Axis(field, tuple(dict.fromkeys(values)))


def written_values(axis: Axis) -> str:
    """The values as they can be typed again."""
    return ", ".join(f'"{value}"' if "," in value or not value else value for value in axis.values)


def cell_requests(sweep: Sweep, models: Mapping[str, CheckpointRef]) -> tuple[GenerationRequest, ...]:
    """The request of each cell, for a single picture; `models` are the installed ones by their ids.

    Raises `CheckpointMissing`, `WordsMissing` and what `GenerationRequest` raises.
    """
    single = _single(sweep)
    axes = [axis for axis in sweep.axes if axis.field is not SweepField.WORDS]
    rest = [place for place, axis in enumerate(sweep.axes) if axis.field is not SweepField.WORDS]
    wording = _Wording.of(sweep)
    requests = []
    for values in sweep.places():
        changes = _Changes(single, models)
        for axis, place in zip(axes, rest, strict=True):
            changes.take(axis.field, values[place])
        requests.append(wording.put(changes.request, values))
    return tuple(requests)


def _single(sweep: Sweep) -> GenerationRequest:
    single = replace(sweep.request, count=1, rolls=Rolls.BOTH)
    if not any(kind_of(axis.field) is ValueKind.TEXT for axis in sweep.axes):
        return single
    # What was typed is changed, and style and chance make the prompts of it anew.
    prompt, negative = single.typed
    return replace(single, prompt=prompt, negative_prompt=negative, raw_prompt="", raw_negative_prompt="")


@dataclass
class _Changes:
    """A request on its way from one value to the next."""

    request: GenerationRequest
    models: Mapping[str, CheckpointRef]

    def take(self, field: SweepField, value: str) -> None:
        match kind_of(field):
            case ValueKind.TEXT:
                self._put(field, value)
            case ValueKind.WHOLE:
                self._put(field, int(value))
            case ValueKind.DECIMAL:
                self._put(field, float(value))
            case ValueKind.CHOICE:
                self._put(field, _CHOICES[field](value))
            case ValueKind.SIZE:
                width, height = (int(side) for side in value.split("x"))
                self.request = replace(self.request, width=width, height=height)
            case ValueKind.NAME:
                if value not in self.models:
                    raise CheckpointMissing(value, tuple(self.models))
                self.request = replace(self.request, checkpoint=self.models[value])
            case ValueKind.LORA:
                self._weigh(*lora_value(value))
            case _:
                assert_never(kind_of(field))

    def _weigh(self, name: str, strength: float) -> None:
        loras = self.request.loras
        names = tuple(lora.name for lora in loras)
        chosen = names[0] if len(names) == 1 and not name else name
        if not names:
            raise FieldsClash("loras", "none", _request_field(SweepField.LORA))
        if chosen not in names:
            raise NotOffered("loras", f"{name}={strength:g}", tuple(f"{each}={strength:g}" for each in names))
        weighed = (replace(each, strength=strength) if each.name == chosen else each for each in loras)
        self.request = replace(self.request, loras=tuple(weighed))

    def _put(self, field: SweepField, value: object) -> None:
        name = _request_field(field)
        if field in {SweepField.STRENGTH, SweepField.SHARE}:
            if self.request.start is None:
                raise FieldsClash("start", "nothing", name)
            self.request = replace(self.request, start=replace(self.request.start, **{name: value}))  # type: ignore[arg-type]
            return
        self.request = replace(self.request, **{name: value})  # type: ignore[arg-type]


@dataclass(frozen=True)
class _Wording:
    """Puts words in the place of others, of all directions in one pass, so that none is changed twice."""

    sought: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, sweep: Sweep) -> "_Wording":
        axes = enumerate(sweep.axes)
        sought = tuple((place, axis.values[0]) for place, axis in axes if axis.field is SweepField.WORDS)
        return cls(sought)

    def put(self, request: GenerationRequest, values: Sequence[str]) -> GenerationRequest:
        if not self.sought:
            return request
        prompt, negative = request.prompt, request.negative_prompt
        for _, word in self.sought:
            if not word or not any(_whole_words(word).search(text) for text in (prompt, negative)):
                raise WordsMissing(word, prompt)
        words = {word: values[place] for place, word in self.sought}
        # The longest first: "red fox" is looked for before "red".
        pattern = re.compile("|".join(_whole_words(word).pattern for word in sorted(words, key=len, reverse=True)))
        prompt, negative = (pattern.sub(lambda found: words[found[0]], text) for text in (prompt, negative))
        return replace(request, prompt=prompt, negative_prompt=negative)


_COMMAS = str.maketrans("\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}", ",,")
"""As keyboards for Chinese and Japanese write them."""


def _pieces(field: SweepField, text: str) -> Sequence[str]:
    commas = text if '"' in text else text.translate(_COMMAS)
    # Python's own reader of such lines: quotes around a value keep its commas.
    try:
        return next(csv.reader([" ".join(commas.split()).rstrip(" ,")], skipinitialspace=True), [])
    except csv.Error as error:
        raise NotOffered(_request_field(field), text, (_wanted(field),)) from error


def _named(pieces: Sequence[str]) -> Sequence[str]:
    """Each strength with the name of its LoRA: it holds until there is another one."""
    named: list[str] = []
    name = ""
    for piece in pieces:
        before, sign, strength = piece.rpartition("=")
        name = before.strip() if sign else name
        named.append(f"{name}={strength.strip()}" if name else strength.strip())
    return named


def _whole_words(text: str) -> re.Pattern[str]:
    before, after = (r"(?<!\w)" if text[:1].isalnum() else ""), (r"(?!\w)" if text[-1:].isalnum() else "")
    return re.compile(f"{before}{re.escape(text)}{after}")


def _values(field: SweepField, piece: str) -> Sequence[str]:
    match kind_of(field):
        case ValueKind.TEXT:
            return (piece,)
        case ValueKind.NAME:
            return (piece,) if piece else ()
        case ValueKind.CHOICE:
            if piece not in choices_of(field):
                raise NotOffered(_request_field(field), piece, choices_of(field))
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
            raise NotOffered(_request_field(field), piece, (_wanted(field),))
        return (_text(one),)
    first, last, step = read(span[1]), read(span[2]), read(span[3] or "1")
    if first is None or last is None or step is None or step <= 0:
        raise NotOffered(_request_field(field), piece, (_wanted(field),))
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


def _request_field(field: SweepField) -> str:
    return {SweepField.NEGATIVE: "negative_prompt"}.get(field, field.replace("-", "_"))
