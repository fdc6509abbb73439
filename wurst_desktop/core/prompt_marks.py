"""What is told about places of a prompt."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """The characters `start` to `end` (exclusive) go to the text encoder with `weight`; 1 is neutral.

    `part` counts the prompts of a blend or a conjunction, each of which is encoded by itself.
    """

    start: int
    end: int
    weight: float
    part: int = 0


@dataclass(frozen=True)
class Fault:
    """Something at `start` to `end` isn't what it seems; `is_refused` where no picture can be drawn with it.

    `reason` is a marked text, or one that was `filled`.
    """

    start: int
    end: int
    reason: str
    is_refused: bool


@dataclass(frozen=True)
class Reading:
    """A prompt as it was understood; `loudest` is the part that Stage B is given, which takes only one."""

    spans: tuple[Span, ...]
    faults: tuple[Fault, ...]
    loudest: int = 0

    @property
    def refusal(self) -> Fault | None:
        """The first reason why nothing can be drawn, if there is one."""
        return min((fault for fault in self.faults if fault.is_refused), key=lambda fault: fault.start, default=None)
