"""What a benchmark found, in the words of the program."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.advice import Advice, Leaner, Sooner, StepCosts
from wurst_desktop.core.benchmark import BenchmarkReport, Cost, MemoryUse, StageTime, Timing
from wurst_desktop.core.plan import Device
from wurst_desktop.ui.number_words import counted, file_size
from wurst_desktop.ui.plan_words import device_line, residency_name, stage_name

STAGE_TITLES = (
    "stage",
    "steps",
    "a step",
    "a picture",
    "stock a step",
    "stock a picture",
    "times sooner",
    "of the roof",
)
MEMORY_TITLES = ("weights", "most memory", "of it not reclaimable", "a picture", "expected in all")


def machine_lines(report: BenchmarkReport) -> list[str]:
    """What was measured, and on what."""
    machine = report.machine
    plan = machine.plan
    weights = ", random weights at its own width and depth" if report.has_random_weights else ""
    return [
        f"{report.title}{weights}",
        f"{device_line(plan)}, {counted(plan.threads, 'thread')} of {counted(machine.cores, 'core')}",
        f"{machine.system}, torch {machine.torch}, diffusers {machine.diffusers}",
    ]


def method_line(report: BenchmarkReport) -> str:
    """How it was measured."""
    counts = "the GPU's" if report.machine.plan.device is not Device.CPU else "the processor's"
    turns = (
        f"Ours and the stock pipelines of diffusers took turns, {counted(report.rounds, 'round')}; times sooner is the "
        f"median of the rounds' ratios of {counts} time."
        if any(timing.ratio is not None for timing in report.timings)
        else f"The median of {counted(report.rounds, 'round')}."
    )
    random = " Two steps of each stage were run, the others count as the second." if report.has_random_weights else ""
    roof = f" The roof is the rate of plain matrix products: {report.roof:.0f} GFLOP a second."
    return f"Seconds are by the clock, for each picture. {turns}{random}{roof}"


def timing_line(timing: Timing) -> str:
    """One size and batch in a line."""
    batch = "one picture at a time" if timing.batch == 1 else f"{timing.batch} pictures at a time"
    line = f"{timing.size}, {batch}: {seconds(timing.seconds)} a picture"
    if timing.stock_seconds is None or timing.ratio is None:
        return line
    return f"{line}, stock {seconds(timing.stock_seconds)}: {timing.ratio:.2f} times sooner"


def stage_rows(timing: Timing, roof: float) -> list[tuple[str, ...]]:
    """A row for each stage, in the order of `STAGE_TITLES`."""
    return [_stage_row(stage, roof) for stage in timing.stages]


def _stage_row(stage: StageTime, roof: float) -> tuple[str, ...]:
    return (
        stage_name(stage.stage),
        str(stage.steps),
        *_times(stage.ours),
        *(("", "") if stage.stock is None else _times(stage.stock)),
        "" if stage.ratio is None else f"{stage.ratio:.2f}",
        "" if stage.rate is None else f"{100 * stage.rate / roof:.0f} %",
    )


def _times(cost: Cost) -> tuple[str, str]:
    return seconds(cost.step), seconds(cost.picture)


def memory_rows(memory: Sequence[MemoryUse]) -> list[tuple[str, ...]]:
    """A row for each way to keep the weights, in the order of `MEMORY_TITLES`."""
    return [
        (
            residency_name(use.residency),
            _size(use.peak),
            _size(use.unreclaimable),
            "" if use.seconds is None else seconds(use.seconds),
            file_size(use.expected),
        )
        for use in memory
    ]


def memory_line(memory: Sequence[MemoryUse]) -> str:
    """What the figures of `memory_rows` count."""
    if all(use.peak is None for use in memory):
        return "What the program is expected to take, the weights being on the disk:"
    return "Beyond what the program took before, for one picture, its weights to be loaded first:"


def advice_line(hint: Advice) -> str:
    """Which setting would help, and how much."""
    match hint:
        case Sooner(residency, ratio):
            kept = residency_name(residency)
            return f"With {kept} in memory (Settings: memory use) a picture would be there {ratio:.1f} times sooner."
        case Leaner(residency, saved):
            kept = residency_name(residency)
            return f"With {kept} in memory it would take {file_size(saved)} less, and hardly longer."
        case StepCosts(stage, step, share):
            return (
                f"A step of the {stage_name(stage)} takes {seconds(step)}, all of them "
                f"{100 * share:.0f} % of a picture: each one fewer (under More) saves as much."
            )
        case _:
            assert_never(hint)


def as_text(report: BenchmarkReport) -> str:
    """All that was found, for a mail or a report."""
    lines = [*machine_lines(report), method_line(report)]
    for timing in report.timings:
        lines += ["", timing_line(timing), *_lines(STAGE_TITLES, stage_rows(timing, report.roof))]
    if report.memory:
        lines += ["", memory_line(report.memory), *_lines(MEMORY_TITLES, memory_rows(report.memory))]
    return "\n".join(lines)


def _lines(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return ["\t".join(row) for row in (titles, *rows)]


def skipped_line(report: BenchmarkReport) -> str:
    """What was left out, and why; "" if nothing was."""
    if not report.skipped:
        return ""
    left = ", ".join(f"{size} by {batch}" for size, batch in report.skipped)
    return f"Left out, since the stock pipelines would not have found the memory for it: {left}."


def seconds(value: float) -> str:
    """A time to be compared with others: three digits, in ms below a second."""
    return f"{value:.3g} s" if value >= 1 else f"{1000 * value:.3g} ms"


def _size(size: int | None) -> str:
    return "" if size is None else file_size(size)
