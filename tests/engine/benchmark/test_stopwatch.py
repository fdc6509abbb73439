"""Laps become costs of a picture."""

from collections.abc import Callable, Iterator

import pytest

from wurst_desktop.core.events import Stage
from wurst_desktop.engine.benchmark.stopwatch import Moment, Stopwatch


def looking_at(*clocks: float) -> Callable[[], Moment]:
    moments: Iterator[float] = iter(clocks)

    def look() -> Moment:
        clock = next(moments)
        return Moment(clock, clock / 2)

    return look


def test_a_lap_goes_from_the_last_moment_to_this_one() -> None:
    watch = Stopwatch(looking_at(0, 5, 8, 9))
    watch.begin()
    watch.lap(Stage.TEXT)
    watch.lap(Stage.VQGAN)
    assert watch.laps == {Stage.TEXT: [Moment(3, 1.5)], Stage.VQGAN: [Moment(1, 0.5)]}


def test_steps_that_were_not_run_count_as_the_later_ones() -> None:
    watch = Stopwatch(looking_at(0, 5, 7))
    watch.lap(Stage.PRIOR)
    watch.lap(Stage.PRIOR)
    cost = watch.costs(1, {Stage.PRIOR: 29}, {Stage.PRIOR: 2})[Stage.PRIOR]
    assert (cost.step, cost.picture, cost.effort) == (2, 7 + 27 * 2, 3.5 + 27)


@pytest.mark.parametrize("one_by_one", [True, False])
def test_a_batch_costs_each_of_its_pictures_a_share(one_by_one: bool) -> None:
    clocks = [0, 4, 6, 10, 12] if one_by_one else [0, 8, 12]
    watch = Stopwatch(looking_at(*clocks))
    for _ in clocks[1:]:
        watch.lap(Stage.DECODER)
    cost = watch.costs(2, {Stage.DECODER: 12}, {Stage.DECODER: 2})[Stage.DECODER]
    assert (cost.step, cost.picture) == (2, 6 + 10 * 2)


def test_a_stage_without_steps_costs_what_it_took() -> None:
    watch = Stopwatch(looking_at(0, 2, 3))
    watch.lap(Stage.TEXT)
    watch.lap(Stage.TEXT)
    cost = watch.costs(1, {Stage.PRIOR: 29}, {Stage.PRIOR: 2})[Stage.TEXT]
    assert (cost.step, cost.picture, cost.effort) == (3, 3, 1.5)
