"""What is told about places of a prompt."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """The characters `start` to `end` (exclusive) go to the text encoder with `weight`; 1 is neutral."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class Fault:
    """Something at `start` to `end` isn't what it seems; `is_refused` where no picture can be drawn with it."""

    start: int
    end: int
    reason: str
    is_refused: bool


@dataclass(frozen=True)
class Reading:
    """A prompt as it was understood."""

    spans: tuple[Span, ...]
    faults: tuple[Fault, ...]
