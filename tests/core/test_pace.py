"""How long the rest takes is judged by the steps that were seen."""

import pytest

from wurst_desktop.core.events import Progressed, Stage, Stepped
from wurst_desktop.core.pace import Pace


class Clock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def walk(
    pace: Pace, clock: Clock, stage: Stage, seconds: list[float], image: int = 0, images: int = 1
) -> list[Progressed]:
    """Report a stage whose steps take these seconds."""
    told = [pace.note(Stepped(stage, 0, len(seconds), image, images))]
    for step, length in enumerate(seconds, start=1):
        clock.now += length
        told.append(pace.note(Stepped(stage, step, len(seconds), image, images)))
    return told


def test_it_counts_the_seconds_of_the_stage_and_passes_the_step_on() -> None:
    clock = Clock()
    told = walk(Pace(clock), clock, Stage.PRIOR, [2.0, 3.0], image=1, images=4)

    assert [progress.seconds for progress in told] == [0.0, 2.0, 5.0]
    assert [(each.stage, each.step, each.steps, each.image, each.images) for each in told] == [
        (Stage.PRIOR, step, 2, 1, 4) for step in range(3)
    ]


def test_it_tells_nothing_before_the_second_step() -> None:
    clock = Clock()
    told = walk(Pace(clock), clock, Stage.PRIOR, [1.0, 1.0, 1.0, 1.0])

    assert [progress.seconds_left for progress in told] == [None, None, 2.0, 1.0, 0.0]


def test_a_stage_of_one_step_tells_at_its_end() -> None:
    clock = Clock()

    assert walk(Pace(clock), clock, Stage.VQGAN, [3.0])[-1].seconds_left == 0.0


def test_stages_that_were_timed_before_count_for_the_rest() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})

    assert walk(pace, clock, Stage.PRIOR, [2.0])[0].seconds_left == 16.0


def test_each_further_image_counts_with_all_its_stages_but_not_loading_and_text() -> None:
    clock = Clock()
    expected = {Stage.LOAD: 100.0, Stage.TEXT: 50.0, Stage.PRIOR: 10.0, Stage.DECODER: 5.0}
    told = walk(Pace(clock, expected), clock, Stage.DECODER, [2.5, 2.5], image=0, images=3)

    assert [progress.seconds_left for progress in told] == [5 + 30, 2.5 + 30, 30]


def test_what_was_measured_takes_the_place_of_what_was_expected() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 100.0, Stage.VQGAN: 1.0})
    walk(pace, clock, Stage.PRIOR, [1.0, 1.0])

    assert pace.seconds_per_image == {Stage.PRIOR: 2.0, Stage.VQGAN: 1.0}


def test_a_stage_that_takes_longer_than_expected_never_goes_below_nothing() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 1.0})
    told = walk(pace, clock, Stage.PRIOR, [50.0, 50.0, 50.0])

    assert told[1].seconds_left == 0.0
    assert told[2].seconds_left == pytest.approx(50.0)


def test_the_next_image_starts_its_stage_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    walk(pace, clock, Stage.PRIOR, [1.0, 1.0], image=0, images=2)
    told = walk(pace, clock, Stage.PRIOR, [4.0, 4.0], image=1, images=2)

    assert [progress.seconds for progress in told] == [0.0, 4.0, 8.0]
    assert pace.seconds_per_image == {Stage.PRIOR: 8.0}
