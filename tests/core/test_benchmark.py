"""What a benchmark may be asked, and the medians of what it saw."""

import pytest

from wurst_desktop.core.benchmark import BenchmarkWish, Cost, Costs, Work
from wurst_desktop.core.errors import NotOffered, OutOfRange, SizeRefused
from wurst_desktop.core.events import Stage
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.timings import timing

SIZE = Size(1024, 1024)


def costs(text: float, prior: float) -> Costs:
    return {Stage.TEXT: Cost(text, text, text), Stage.PRIOR: Cost(prior / 10, prior, prior)}


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"batches": ()}, NotOffered),
        ({"batches": (1, 0)}, OutOfRange),
        ({"rounds": 0}, OutOfRange),
        ({"sizes": (Size(1000, 1024),)}, SizeRefused),
    ],
)
def test_what_cannot_be_measured_is_refused(change: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        BenchmarkWish(**change)  # type: ignore[arg-type] # that is what it is about


def test_ratios_are_taken_within_a_round_and_then_the_median() -> None:
    rounds = [(costs(1, 10), costs(1, 20)), (costs(1, 100), costs(1, 140)), (costs(1, 10), costs(1, 18))]
    found = timing(SIZE, 1, rounds, Work({Stage.PRIOR: 10}, {}))
    prior = next(stage for stage in found.stages if stage.stage is Stage.PRIOR)
    assert prior.ratio == pytest.approx(1.8)
    assert found.ratio == pytest.approx(19 / 11)
    assert (found.seconds, found.stock_seconds) == (11, 21)


def test_without_the_stock_pipelines_there_is_no_ratio() -> None:
    found = timing(SIZE, 2, [(costs(1, 10), None)], Work({}, {}))
    assert (found.ratio, found.stock_seconds) == (None, None)
    assert all(stage.stock is None and stage.ratio is None for stage in found.stages)


def test_the_rate_is_that_of_all_steps() -> None:
    found = timing(SIZE, 1, [(costs(1, 10), None)], Work({Stage.PRIOR: 10}, {Stage.PRIOR: 50.0}))
    rates = {stage.stage: stage.rate for stage in found.stages}
    assert rates == {Stage.TEXT: None, Stage.PRIOR: pytest.approx(50.0)}


def test_stages_come_in_their_order() -> None:
    turned = {Stage.PRIOR: Cost(1, 1, 1), Stage.TEXT: Cost(1, 1, 1)}
    assert [stage.stage for stage in timing(SIZE, 1, [(turned, None)], Work({}, {})).stages] == [
        Stage.TEXT,
        Stage.PRIOR,
    ]
