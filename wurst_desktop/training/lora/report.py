"""What a training tells people in a terminal while it goes on, and how long it still takes."""

import time
from collections.abc import Callable
from typing import assert_never

from wurst_desktop.core.lora_news import LoraNews, Sampled, Stepped, Trained

_RECENT = 25
"""How many steps a mean loss is of."""


Tell = Callable[[LoraNews], None]
"""Hears the news."""


class Lines:
    """A line now and then, for people."""

    def __init__(self, say: Callable[[str], None], every: int = 25) -> None:
        """`say` takes the lines; steps are told `every` so many."""
        self._say = say
        self._every = every

    def __call__(self, news: LoraNews) -> None:
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
