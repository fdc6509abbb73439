"""A sweep: one request over the values of up to three of its fields, each with each, as a grid of pictures."""

import uuid
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations, product
from math import prod

from wurst_desktop.core.errors import AxesClash, OutOfRange
from wurst_desktop.core.request import GenerationRequest

LARGEST_SWEEP = 400
MOST_AXES = 3


class SweepField(StrEnum):
    """What can be swept, by the names that the command line has for them."""

    PROMPT = "prompt"
    WORDS = "words"
    """Words of the prompts: the first value is looked for, and each value put in its place."""
    NEGATIVE = "negative"
    STYLE = "style"
    SEED = "seed"
    DECODER_SEED = "decoder-seed"
    SIZE = "size"
    PRIOR_STEPS = "prior-steps"
    PRIOR_GUIDANCE = "prior-guidance"
    SCHEDULE = "schedule"
    DECODER_STEPS = "decoder-steps"
    DECODER_GUIDANCE = "decoder-guidance"
    VARIATION_SEED = "variation-seed"
    VARIATION_STRENGTH = "variation-strength"
    STRENGTH = "strength"
    """How much of the kept composition that the request begins from is drawn over."""
    SHARE = "share"
    """How much of the second of two kept compositions that the request begins from."""
    LORA = "lora"
    """How strongly a LoRA of the request is added; of several its name stands before, as in `ink=0.5`."""
    SYNTAX = "syntax"
    LONG_PROMPTS = "long-prompts"
    NOISE = "noise"
    MODE = "mode"
    SIZING = "sizing"
    MODEL = "model"


@dataclass(frozen=True)
class Axis:
    """One direction of a sweep: a field and its values, as they are written."""

    field: SweepField
    values: tuple[str, ...]

    def meets(self, other: "Axis") -> bool:
        """Whether both change the same; words of several places may change at once, and so may several LoRAs."""
        if self.field is not other.field or self.field is SweepField.WORDS:
            return False
        if self.field is not SweepField.LORA:
            return True
        mine, others = ({value.rpartition("=")[0] for value in axis.values} for axis in (self, other))
        # Without a name it may be any of them.
        return bool(mine & others) or "" in mine | others


def lora_value(value: str) -> tuple[str, float]:
    """The LoRA and its strength in "ink=0.5"; "" for the only one."""
    name, _, strength = value.rpartition("=")
    return name, float(strength)


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Sweep:
    """A request, and its axes: across, down, and from one sheet to the next.

    Raises `OutOfRange` for too few or too many axes or pictures, and `AxesClash` for a field that is swept twice.
    """

    request: GenerationRequest
    axes: tuple[Axis, ...]
    id: str = field(default_factory=_new_id)

    def __post_init__(self) -> None:
        """Refuse what can't be laid out."""
        if not 1 <= len(self.axes) <= MOST_AXES:
            raise OutOfRange("axes", len(self.axes), 1, MOST_AXES)
        for one, other in combinations(self.axes, 2):
            if one.meets(other):
                raise AxesClash(one.field)
        if not 1 <= self.count <= LARGEST_SWEEP:
            raise OutOfRange("cells", self.count, 1, LARGEST_SWEEP)

    @property
    def shape(self) -> tuple[int, int, int]:
        """How many pictures across, down, and how many sheets."""
        across, down, sheets = (*(len(axis.values) for axis in self.axes), 1, 1)[:MOST_AXES]
        return across, down, sheets

    @property
    def count(self) -> int:
        """How many pictures it is."""
        return prod(len(axis.values) for axis in self.axes)

    def places(self) -> tuple[tuple[str, ...], ...]:
        """The values of each cell, in the order of the axes: a row from left to right, then the next one beneath."""
        backwards = product(*(axis.values for axis in reversed(self.axes)))
        return tuple(values[::-1] for values in backwards)

    def job_id(self, cell: int) -> str:
        """The id of the job that makes a cell's picture."""
        return uuid.uuid5(uuid.NAMESPACE_OID, f"{self.id} {cell}").hex

    def anew(self, request: GenerationRequest) -> "Sweep":
        """The same directions once more, over another request."""
        return replace(self, request=request, id=_new_id())


@dataclass(frozen=True)
class Cell:
    """One place in a sweep."""

    sweep: Sweep
    index: int


@dataclass(frozen=True)
class Grid:
    """A picture of a whole sweep; `pictures` names those in it, cell by cell ("" for one that isn't there)."""

    sweep: Sweep
    pictures: tuple[str, ...]

    @property
    def filled(self) -> int:
        """How many of its cells hold a picture."""
        return sum(map(bool, self.pictures))


@dataclass(frozen=True)
class AxisText:
    """What stands beside a direction: its name, and a label for each value."""

    name: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class GridText:
    """All that is written on a grid: a line above, and its directions."""

    title: str
    axes: tuple[AxisText, ...]
