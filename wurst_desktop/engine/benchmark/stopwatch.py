"""Times the steps of each stage."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median

import torch

from wurst_desktop.core.benchmark import Cost
from wurst_desktop.core.events import Stage


@dataclass(frozen=True)
class Moment:
    """Seconds by the clock, and seconds of effort: those of the processor, or of the clock where a GPU works."""

    clock: float
    effort: float

    def since(self, before: "Moment") -> "Moment":
        """How much later this is."""
        return Moment(self.clock - before.clock, self.effort - before.effort)


def now(device: torch.device) -> Moment:
    """This moment, once `device` has done all that it was given."""
    if device.type == "cpu":
        return Moment(time.perf_counter(), time.process_time())
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    else:
        torch.mps.synchronize()
    clock = time.perf_counter()
    return Moment(clock, clock)


@dataclass
class Stopwatch:
    """Collects laps; each goes from the last moment that was noted to the next."""

    look: Callable[[], Moment]
    laps: dict[Stage, list[Moment]] = field(default_factory=dict)
    _last: Moment = field(init=False)

    def __post_init__(self) -> None:
        """Start now."""
        self._last = self.look()

    def begin(self) -> None:
        """Begin a lap; the time since the last one is nobody's."""
        self._last = self.look()

    def lap(self, stage: Stage) -> None:
        """End a lap of `stage`, and begin the next."""
        moment = self.look()
        self.laps.setdefault(stage, []).append(moment.since(self._last))
        self._last = moment

    def costs(self, pictures: int, steps: Mapping[Stage, int], measured: Mapping[Stage, int]) -> dict[Stage, Cost]:
        """What each stage takes for each of `pictures` at `steps`, where only the first `measured` were run.

        The steps that are missing count as the median of those but the first, which reads the words besides.
        """
        return {
            stage: _cost(laps, pictures, steps.get(stage, 0), measured.get(stage, 0))
            for stage, laps in self.laps.items()
        }


def _cost(laps: list[Moment], pictures: int, steps: int, measured: int) -> Cost:
    clock, effort = sum(lap.clock for lap in laps) / pictures, sum(lap.effort for lap in laps) / pictures
    if measured == 0:
        return Cost(clock, clock, effort)
    pictures_a_lap = measured * pictures / len(laps)
    later = laps[1:] or laps
    step = median(lap.clock for lap in later) / pictures_a_lap
    effort_step = median(lap.effort for lap in later) / pictures_a_lap
    return Cost(step, clock + (steps - measured) * step, effort + (steps - measured) * effort_step)
