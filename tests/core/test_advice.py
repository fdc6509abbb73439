"""What a measurement suggests."""

from dataclasses import replace

import pytest

from tests.reports import report
from wurst_desktop.core.advice import Advice, Leaner, Sooner, StepCosts, advice
from wurst_desktop.core.benchmark import BenchmarkReport, MemoryUse
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import Residency

MB = 10**6


def with_memory(**found: tuple[float, int]) -> BenchmarkReport:
    uses = tuple(MemoryUse(Residency(name), 0, peak, peak, seconds) for name, (seconds, peak) in found.items())
    return replace(report(), memory=uses)


def on_residency(found: BenchmarkReport, residency: Residency) -> list[Advice]:
    return [each for each in advice(found, residency) if not isinstance(each, StepCosts)]


def test_a_quicker_way_is_named() -> None:
    found = with_memory(layer=(90.0, 200 * MB), stage=(60.0, 500 * MB), resident=(58.0, 900 * MB))
    assert on_residency(found, Residency.LAYER) == [Sooner(Residency.RESIDENT, 90 / 58)]


def test_a_leaner_way_that_is_hardly_slower_is_named() -> None:
    found = with_memory(layer=(90.0, 200 * MB), stage=(60.0, 500 * MB), resident=(58.0, 900 * MB))
    assert on_residency(found, Residency.RESIDENT) == [Leaner(Residency.STAGE, 400 * MB)]


def test_a_little_memory_is_not_worth_a_word() -> None:
    found = with_memory(layer=(90.0, 20 * MB), stage=(60.0, 35 * MB), resident=(58.0, 49 * MB))
    assert on_residency(found, Residency.RESIDENT) == []


def test_the_best_way_is_left_alone() -> None:
    found = with_memory(layer=(90.0, 200 * MB), stage=(58.0, 500 * MB), resident=(58.0, 550 * MB))
    assert on_residency(found, Residency.STAGE) == []


def test_nothing_is_said_of_what_was_not_measured() -> None:
    assert on_residency(report(has_random_weights=True), Residency.LAYER) == []


def test_steps_are_told_where_there_are_several() -> None:
    (hint,) = [each for each in advice(report(), Residency.STAGE) if isinstance(each, StepCosts)]
    assert (hint.stage, hint.seconds) == (Stage.PRIOR, 2.0)
    assert hint.share == pytest.approx(58 / 58.03)
