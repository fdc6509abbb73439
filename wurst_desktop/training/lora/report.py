"""What a training tells while it goes on: for people in a terminal, or line by line as JSON for the window."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import assert_never

_RECENT = 25
"""How many steps a mean loss is of."""


@dataclass(frozen=True)
class Stepped:
    """A step is done; `loss` is how badly the pictures were known in the last steps, `seconds_left` a guess."""

    step: int
    steps: int
    loss: float
    seconds_left: float


@dataclass(frozen=True)
class Sampled:
    """A sheet of what the model draws by now was written."""

    step: int
    file: Path


@dataclass(frozen=True)
class Trained:
    """The LoRA is finished and lies among the others."""

    name: str
    file: Path


News = Stepped | Sampled | Trained


Tell = Callable[[News], None]
"""Hears the news."""


class Lines:
    """A line now and then, for people."""

    def __init__(self, say: Callable[[str], None], every: int = 25) -> None:
        """`say` takes the lines; steps are told `every` so many."""
        self._say = say
        self._every = every

    def __call__(self, news: News) -> None:
        match news:
            case Stepped(step, steps, loss, left):
                if step % self._every == 0 or step == steps:
                    self._say(f"step {step}/{steps}, loss {loss:.4f}, {left / 60:.1f} min left")
            case Sampled(step, file):
                self._say(f"what it draws after {step} steps: {file}")
            case Trained(name, file):
                self._say(f"{name} is finished: {file}")
            case _:
                assert_never(news)


class JsonLines:
    """Each piece of news as a line of JSON, with its kind as `news`."""

    def __init__(self, show: Callable[[str], None]) -> None:
        """`show` takes the lines."""
        self._show = show

    def __call__(self, news: News) -> None:
        told = {"news": type(news).__name__, **asdict(news)}
        self._show(json.dumps(told, default=str))


class Pace:
    """Mean loss of the last steps, and the time that is left."""

    def __init__(self, steps: int, begun: int, look: Callable[[], float] = time.monotonic) -> None:
        """`begun` steps were taken in an earlier run."""
        self._steps = steps
        self._begun = begun
        self._look = look
        self._start = look()
        self._losses: list[float] = []

    def after(self, step: int, loss: float) -> Stepped:
        """The news of a step."""
        self._losses = [*self._losses, loss][-_RECENT:]
        seconds = (self._look() - self._start) / max(1, step - self._begun)
        mean = sum(self._losses) / len(self._losses)
        return Stepped(step, self._steps, mean, seconds * (self._steps - step))
