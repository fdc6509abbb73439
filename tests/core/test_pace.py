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


def test_a_stage_tells_its_rest_from_the_second_step_on() -> None:
    clock = Clock()
    told = walk(Pace(clock), clock, Stage.PRIOR, [1.0, 1.0, 1.0, 1.0])

    assert [progress.stage_seconds_left for progress in told] == [None, None, 2.0, 1.0, 0.0]


def test_no_total_is_told_while_a_long_stage_to_come_is_unknown() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 2.0, Stage.DECODER: 2.0})
    told = [*walk(pace, clock, Stage.PRIOR, [1.0, 1.0]), *walk(pace, clock, Stage.DECODER, [1.0, 1.0])]
    assert {progress.seconds_left for progress in told} == {None}
    assert walk(pace, clock, Stage.VQGAN, [3.0])[-1].seconds_left == 0.0


def test_stages_that_were_timed_before_count_for_the_rest() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})

    assert walk(pace, clock, Stage.PRIOR, [2.0])[0].seconds_left == 16.0


def test_each_further_image_counts_with_all_its_stages_but_not_loading_and_text() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.TEXT: 50.0, Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})
    walk(pace, clock, Stage.TEXT, [50.0], images=3)
    walk(pace, clock, Stage.PRIOR, [10.0], images=3)
    told = walk(pace, clock, Stage.DECODER, [2.5, 2.5], image=0, images=3)

    assert [progress.seconds_left for progress in told] == [5 + 1 + 32, 2.5 + 1 + 32, 1 + 32]


def test_it_does_not_matter_whether_all_images_go_through_one_stage_first() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})
    told = [walk(pace, clock, Stage.PRIOR, [10.0], image, 3)[-1].seconds_left for image in range(3)]
    assert told == [20 + 18, 10 + 18, 18]
    assert walk(pace, clock, Stage.DECODER, [5.0], 0, 3)[-1].seconds_left == 13


def test_images_that_are_there_already_count_no_more() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})
    pace.begin({Stage.PRIOR: 0, Stage.DECODER: 1, Stage.VQGAN: 1})
    assert walk(pace, clock, Stage.DECODER, [5.0], image=2, images=3)[0].seconds_left == 6


def test_loading_between_the_stages_counts_as_a_whole() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.LOAD: 9.0, Stage.PRIOR: 10.0, Stage.DECODER: 5.0, Stage.VQGAN: 1.0})
    first = walk(pace, clock, Stage.LOAD, [3.0])
    assert [progress.seconds_left for progress in first] == [9 + 16, 6 + 16]
    assert walk(pace, clock, Stage.PRIOR, [10.0])[-1].seconds_left == 6 + 6
    walk(pace, clock, Stage.LOAD, [6.0])
    assert walk(pace, clock, Stage.DECODER, [5.0])[-1].seconds_left == 1
    assert pace.seen[Stage.LOAD] == 9


def test_the_share_of_the_job_grows_and_never_goes_back() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 6.0, Stage.DECODER: 3.0, Stage.VQGAN: 1.0})
    shares = [progress.share for progress in walk(pace, clock, Stage.PRIOR, [3.0, 3.0])]
    assert shares == pytest.approx([0.0, 0.3, 0.6])
    slow = [progress.share for progress in walk(pace, clock, Stage.DECODER, [3.0, 10.0, 10.0])]
    assert all(share is not None and share >= 0.6 for share in slow)
    assert walk(pace, clock, Stage.VQGAN, [1.0])[-1].share == 1.0


def test_what_was_measured_takes_the_place_of_what_was_expected() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 100.0, Stage.VQGAN: 1.0})
    walk(pace, clock, Stage.PRIOR, [1.0, 1.0])

    assert pace.seconds_per_image == {Stage.PRIOR: 2.0, Stage.VQGAN: 1.0}


def test_a_stage_that_takes_longer_than_expected_never_goes_below_nothing() -> None:
    clock = Clock()
    pace = Pace(clock, {Stage.PRIOR: 1.0, Stage.DECODER: 0.0, Stage.VQGAN: 0.0})
    told = walk(pace, clock, Stage.PRIOR, [50.0, 50.0, 50.0])

    assert told[1].seconds_left == 0.0
    assert told[2].seconds_left == pytest.approx(50.0)


def test_the_next_image_starts_its_stage_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    walk(pace, clock, Stage.PRIOR, [1.0, 1.0], image=0, images=2)
    told = walk(pace, clock, Stage.PRIOR, [4.0, 4.0], image=1, images=2)

    assert [progress.seconds for progress in told] == [0.0, 4.0, 8.0]
    assert pace.seconds_per_image == {Stage.PRIOR: 5.0}
