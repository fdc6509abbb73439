"""From a sweep to the request of each of its cells."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from wurst_desktop.core.errors import CheckpointMissing, FieldsClash, NotOffered, WordsMissing
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Rolls
from wurst_desktop.core.sweep import Sweep, SweepField, lora_value
from wurst_desktop.core.sweep_values import ValueKind, choice_of, kind_of, request_field


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
                self._put(field, choice_of(field, value))
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
            raise FieldsClash("loras", "none", request_field(SweepField.LORA))
        if chosen not in names:
            raise NotOffered("loras", f"{name}={strength:g}", tuple(f"{each}={strength:g}" for each in names))
        weighed = (replace(each, strength=strength) if each.name == chosen else each for each in loras)
        self.request = replace(self.request, loras=tuple(weighed))

    def _put(self, field: SweepField, value: object) -> None:
        name = request_field(field)
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


def _whole_words(text: str) -> re.Pattern[str]:
    before, after = (r"(?<!\w)" if text[:1].isalnum() else ""), (r"(?!\w)" if text[-1:].isalnum() else "")
    return re.compile(f"{before}{re.escape(text)}{after}")
