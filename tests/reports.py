"""A benchmark's report as a small machine would give it."""

from tests.fakes import PLAN
from wurst_desktop.core.benchmark import BenchmarkReport, Cost, Machine, MemoryUse, StageTime, Timing
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import Residency
from wurst_desktop.core.sizes import Size


def timing(batch: int = 1, *, has_stock: bool = True) -> Timing:
    """Two stages at 1024 x 1024, half as slow as the stock pipelines."""
    ours = {Stage.PRIOR: Cost(2.0, 58.0, 58.0), Stage.VQGAN: Cost(0.03, 0.03, 0.03)}
    stages = tuple(
        StageTime(
            stage,
            29 if stage is Stage.PRIOR else 1,
            cost,
            Cost(cost.step * 2, cost.picture * 2, cost.effort * 2) if has_stock else None,
            2.0 if has_stock else None,
            40.0,
        )
        for stage, cost in ours.items()
    )
    return Timing(Size(1024, 1024), batch, stages, 58.03, 116.06 if has_stock else None, 2.0 if has_stock else None)


def report(*timings: Timing, has_random_weights: bool = False) -> BenchmarkReport:
    """A report with memory for each residency, measured unless the weights are random."""
    memory = tuple(
        MemoryUse(residency, 10**9) if has_random_weights else MemoryUse(residency, 10**9, peak, peak // 2, seconds)
        for residency, peak, seconds in (
            (Residency.LAYER, 200_000_000, 90.0),
            (Residency.STAGE, 500_000_000, 60.0),
            (Residency.RESIDENT, 900_000_000, 58.0),
        )
    )
    machine = Machine(PLAN, 2, "Linux", "2.13.0", "0.42.1")
    return BenchmarkReport(
        "Scripted", has_random_weights, machine, 3, 80.0, timings or (timing(),), memory, ((Size(1024, 1024), 64),)
    )
