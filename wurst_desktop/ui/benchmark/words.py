"""What a benchmark found, in the words of the program."""

from collections.abc import Sequence
from typing import assert_never

from wurst_desktop.core.advice import Advice, Leaner, Sooner, StepCosts
from wurst_desktop.core.benchmark import BenchmarkReport, Cost, MemoryUse, StageTime, Timing
from wurst_desktop.core.plan import Device
from wurst_desktop.ui.language import number, tr, tr_n
from wurst_desktop.ui.model_titles import model_title
from wurst_desktop.ui.number_words import file_size, percent
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.plan_words import device_line, residency_name, stage_name

STAGE_TITLES = (
    tr("stage", "column: a stage of the drawing"),
    tr("steps", "column: how many steps a stage takes"),
    tr("a step", "column: how long a step takes"),
    tr("a picture", "column: how long a picture takes"),
    tr("stock a step", "column: how long a step takes with the stock pipelines"),
    tr("stock a picture", "column: how long a picture takes with the stock pipelines"),
    tr("times sooner", "column: how many times sooner than the stock pipelines"),
    tr("of the roof", "column: the share of what the machine can compute at most"),
)
MEMORY_TITLES = (
    tr("weights", "column: how the model's weights are kept in memory"),
    tr("most memory", "column: the most memory that was taken"),
    tr("of it not reclaimable", "column: the part of the memory that the system can't take back"),
    tr("a picture", "column: how long a picture takes"),
    tr("expected in all", "column: the memory that the program is expected to take"),
)


def machine_lines(report: BenchmarkReport) -> list[str]:
    """What was measured, and on what."""
    machine = report.machine
    plan = machine.plan
    with_random = tr("{model}, random weights at its own width and depth").format(model=model_title(report.title))
    line = tr("{device}, {threads} of {cores}", "how many of the processor's cores are in use")
    threads = tr_n("%n threads", "%n thread", plan.threads)
    cores = tr_n("%n cores", "%n core", machine.cores)
    return [
        with_random if report.has_random_weights else model_title(report.title),
        line.format(device=device_line(plan), threads=threads, cores=cores),
        f"{machine.system}, torch {machine.torch}, diffusers {machine.diffusers}",
    ]


def method_line(report: BenchmarkReport) -> str:
    """How it was measured."""
    roof = tr("The roof is the rate of plain matrix products: {rate} GFLOP a second.")
    sentences = [tr("Seconds are by the clock, for each picture."), _turns(report)]
    if report.has_random_weights:
        sentences.append(tr("Two steps of each stage were run, the others count as the second."))
    return " ".join([*sentences, roof.format(rate=number(report.roof))])


def _turns(report: BenchmarkReport) -> str:
    """What took turns, and how often."""
    if all(timing.ratio is None for timing in report.timings):
        return tr_n("The median of %n rounds.", "The median of %n round.", report.rounds)
    if report.machine.plan.device is Device.CPU:
        return tr_n(
            "Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the "
            "rounds' ratios of the processor's time.",
            "Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the "
            "rounds' ratios of the processor's time.",
            report.rounds,
        )
    return tr_n(
        "Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds' "
        "ratios of the GPU's time.",
        "Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds' "
        "ratios of the GPU's time.",
        report.rounds,
    )


def timing_line(timing: Timing) -> str:
    """One size and batch in a line."""
    batch = tr_n("%n pictures at a time", "one picture at a time", timing.batch)
    time = seconds(timing.seconds)
    if timing.stock_seconds is None or timing.ratio is None:
        return tr("{size}, {batch}: {time} a picture").format(size=timing.size, batch=batch, time=time)
    line = tr("{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner")
    stock, ratio = seconds(timing.stock_seconds), number(timing.ratio, 2)
    return line.format(size=timing.size, batch=batch, time=time, stock=stock, ratio=ratio)


def stage_rows(timing: Timing, roof: float) -> list[tuple[str, ...]]:
    """A row for each stage, in the order of `STAGE_TITLES`."""
    return [_stage_row(stage, roof) for stage in timing.stages]


def _stage_row(stage: StageTime, roof: float) -> tuple[str, ...]:
    return (
        stage_name(stage.stage),
        number(stage.steps),
        *_times(stage.ours),
        *(("", "") if stage.stock is None else _times(stage.stock)),
        "" if stage.ratio is None else number(stage.ratio, 2),
        "" if stage.rate is None else percent(stage.rate / roof),
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
        return tr("What the program is expected to take, the weights being on the disk:")
    return tr("Beyond what the program took before, for one picture, its weights to be loaded first:")


def advice_line(hint: Advice) -> str:
    """Which setting would help, and how much."""
    match hint:
        case Sooner(residency, ratio):
            line = tr("With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.")
            return line.format(kept=residency_name(residency), ratio=number(ratio, 1))
        case Leaner(residency, saved):
            line = tr("With {kept} in memory it would take {size} less, and hardly longer.")
            return line.format(kept=residency_name(residency), size=file_size(saved))
        case StepCosts(stage, step, share):
            line = tr(
                "A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) "
                "saves as much."
            )
            return line.format(stage=stage_name(stage), time=seconds(step), share=percent(share))
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
    each = tr("{size} by {batch}", "a size, and how many pictures at a time")
    left = listed(each.format(size=size, batch=batch) for size, batch in report.skipped)
    line = tr("Left out, since the stock pipelines would not have found the memory for it: {sizes}.")
    return line.format(sizes=left)


def seconds(value: float) -> str:
    """A time to be compared with others: three digits, in ms below a second."""
    if value >= 1:
        return tr("{time} s", "a span of time in seconds").format(time=_three_digits(value))
    return tr("{time} ms", "a span of time in milliseconds").format(time=_three_digits(1000 * value))


def _three_digits(value: float) -> str:
    """Without zeros at the end."""
    return number(value, 0 if value >= 100 else len(f"{value:.3g}".partition(".")[2]))


def _size(size: int | None) -> str:
    return "" if size is None else file_size(size)
