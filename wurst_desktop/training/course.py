"""The loop that every stage is trained by: schedule, clipping, moving average, checkpoints, resuming."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor, nn

from wurst_desktop.training.average import MovingAverage
from wurst_desktop.training.checkpointing import load_state, save_state
from wurst_desktop.training.progress import Report, Stretch


class Lesson(Protocol):
    """What one stage learns: its trained modules, and the loss of a step as a function of the step's number alone."""

    @property
    def modules(self) -> nn.Module: ...

    @property
    def batch(self) -> int: ...

    def loss(self, step: int) -> Tensor: ...


@dataclass(frozen=True)
class Schedule:
    """A learning rate that warms up, stays, and cools down by a cosine to 2 % over the last steps."""

    peak: float
    steps: int
    cooldown: int
    warmup: int = 100

    def rate(self, step: int, begun: int = 0) -> float:
        """The rate of a step in a run whose optimiser was new at step `begun`."""
        warm = min(1.0, (step - begun + 1) / self.warmup)
        cooled = max(0.0, (step - (self.steps - self.cooldown)) / max(1, self.cooldown))
        return self.peak * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, cooled))))


class Course:
    """Trains a lesson from its last checkpoint to the schedule's end."""

    def __init__(self, lesson: Lesson, schedule: Schedule, decay: float, file: Path, report: Report) -> None:
        self._lesson = lesson
        self._schedule = schedule
        self._file = file
        self._report = report
        self._optimiser = torch.optim.AdamW(
            lesson.modules.parameters(), lr=schedule.peak, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        )
        self.losses: list[tuple[int, float]] = []
        self.average = MovingAverage(lesson.modules, decay)
        self.step = 0
        self._begun = 0
        self._resume()

    def run(self, after_step: Callable[[int], None] | None = None, save_seconds: float = 120.0) -> None:
        """Train to the end of the schedule, saving every so often and at the end."""
        saved, stretch = time.monotonic(), Stretch()
        while self.step < self._schedule.steps:
            stretch.add(self.advance())
            if self.step % 50 == 0:
                self._report(stretch.line(self.step, self._schedule.steps, self._lesson.batch))
                self.losses.append((self.step, stretch.mean))
                stretch = Stretch()
            if after_step is not None:
                after_step(self.step)
            if time.monotonic() - saved > save_seconds:
                self.save()
                saved = time.monotonic()
        self.save()

    def advance(self) -> Tensor:
        """One optimiser step; returns its loss, which a card may still be computing."""
        for group in self._optimiser.param_groups:
            group["lr"] = self._schedule.rate(self.step, self._begun)
        self._optimiser.zero_grad(set_to_none=True)
        loss = self._lesson.loss(self.step)
        torch.autograd.backward(loss)
        nn.utils.clip_grad_norm_(self._lesson.modules.parameters(), 1.0)
        self._optimiser.step()
        self.step += 1
        self.average.follow(self._lesson.modules, self.step)
        return loss.detach()

    def save(self) -> None:
        state = {
            "modules": self._lesson.modules.state_dict(),
            "average": self.average.values,
            "optimiser": self._optimiser.state_dict(),
            "step": self.step,
            "begun": self._begun,
            "losses": self.losses,
        }
        save_state(state, self._file)

    def _resume(self) -> None:
        state = load_state(self._file)
        if state is None:
            return
        self._lesson.modules.load_state_dict(state["modules"])
        self.average.load(state["average"])
        self.step = state["step"]
        self._begun = state["begun"]
        self.losses = state["losses"]
        # A shipped model has no optimiser's state to go on from.
        if "optimiser" in state:
            self._optimiser.load_state_dict(state["optimiser"])
