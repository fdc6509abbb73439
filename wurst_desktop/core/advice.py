"""Which setting would help on a machine, judged by what a benchmark measured there."""

from collections.abc import Iterator
from dataclasses import dataclass

from wurst_desktop.core.benchmark import BenchmarkReport, MemoryUse, StageTime
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import Residency

_CLEARLY_SOONER = 1.1
_HARDLY_LATER = 1.05
_CLEARLY_LESS = 0.8
_WORTH_SAVING = 100_000_000


@dataclass(frozen=True)
class Sooner:
    """Weights kept in this way make a picture `ratio` times sooner than in the way in use."""

    residency: Residency
    ratio: float


@dataclass(frozen=True)
class Leaner:
    """Weights kept in this way save so many bytes, and hardly any time is lost."""

    residency: Residency
    saved: int


@dataclass(frozen=True)
class StepCosts:
    """A step of this stage takes so many seconds, all of them that share of a picture's time."""

    stage: Stage
    seconds: float
    share: float


Advice = Sooner | Leaner | StepCosts


def advice(report: BenchmarkReport, residency: Residency) -> tuple[Advice, ...]:
    """What would help, where weights are kept as `residency` says; the most useful first."""
    return (*_on_residency(report.memory, residency), *_on_steps(report))


def _on_residency(memory: tuple[MemoryUse, ...], residency: Residency) -> Iterator[Advice]:
    measured = {use.residency: (use.seconds, use.peak) for use in memory if use.seconds is not None}
    seconds, peak = measured.get(residency, (None, None))
    if seconds is None or peak is None:
        return
    quickest = min(measured, key=lambda each: measured[each][0] or 0.0)
    ratio = seconds / (measured[quickest][0] or seconds)
    if ratio > _CLEARLY_SOONER:
        yield Sooner(quickest, ratio)
        return
    for leaner in list(Residency)[:0:-1]:
        other, less = measured.get(leaner, (None, None))
        if other is None or less is None:
            continue
        is_leaner = less < peak * _CLEARLY_LESS and peak - less > _WORTH_SAVING
        if is_leaner and other < seconds * _HARDLY_LATER:
            yield Leaner(leaner, peak - less)
            return


def _on_steps(report: BenchmarkReport) -> Iterator[Advice]:
    timing = report.timings[0]
    stepped = [stage for stage in timing.stages if stage.steps > 1]
    for stage in sorted(stepped, key=_seconds, reverse=True):
        yield StepCosts(stage.stage, stage.ours.step, stage.ours.picture / timing.seconds)


def _seconds(stage: StageTime) -> float:
    return stage.ours.picture
