"""From the rounds of a benchmark to its medians."""

from collections.abc import Sequence
from statistics import median

from wurst_desktop.core.benchmark import Cost, Costs, Round, StageTime, Timing, Work
from wurst_desktop.core.events import Stage
from wurst_desktop.core.sizes import Size


def timing(size: Size, batch: int, rounds: Sequence[Round], work: Work) -> Timing:
    """The medians of some rounds, at least one. Ratios are taken within a round, since load comes and goes."""
    stages = tuple(_stage_time(stage, rounds, work) for stage in Stage if stage in rounds[0][0])
    stocks = [stock for _, stock in rounds if stock is not None]
    return Timing(
        size,
        batch,
        stages,
        seconds=median(_whole(ours) for ours, _ in rounds),
        stock_seconds=median(map(_whole, stocks)) if stocks else None,
        ratio=median(_effort(stock) / _effort(ours) for ours, stock in rounds if stock) if stocks else None,
    )


def _stage_time(stage: Stage, rounds: Sequence[Round], work: Work) -> StageTime:
    ours = _median([each[stage] for each, _ in rounds])
    pairs = [(each[stage], stock[stage]) for each, stock in rounds if stock is not None]
    gflop = work.gflop.get(stage)
    steps = work.steps.get(stage, 1)
    return StageTime(
        stage,
        steps,
        ours,
        _median([stock for _, stock in pairs]) if pairs else None,
        median(stock.effort / ours.effort for ours, stock in pairs) if pairs else None,
        None if gflop is None else gflop * steps / ours.effort,
    )


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        median(cost.step for cost in costs),
        median(cost.picture for cost in costs),
        median(cost.effort for cost in costs),
    )


def _whole(costs: Costs) -> float:
    return sum(cost.picture for cost in costs.values())


def _effort(costs: Costs) -> float:
    return sum(cost.effort for cost in costs.values())
