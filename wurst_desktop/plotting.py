"""Draws what a benchmark found."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from wurst_desktop.core.benchmark import BenchmarkReport, StageTime, Timing
from wurst_desktop.core.errors import FolderRefused, NotOffered
from wurst_desktop.core.events import Stage
from wurst_desktop.ui.plan_words import stage_name

KINDS = (".png", ".svg", ".pdf")
_OURS, _STOCK = "#d9622b", "#8a8a8a"


def check_target(target: Path) -> None:
    """Raise `NotOffered` for a kind of file that can't be drawn."""
    if target.suffix.lower() not in KINDS:
        raise NotOffered("plot", target.suffix, KINDS)


def plot(reports: Sequence[BenchmarkReport], target: Path) -> None:
    """Seconds a picture against batch size: a row for each report, a field for each stage and one for all.

    Raises `FolderRefused`.
    """
    columns = max(len(report.timings[0].stages) for report in reports) + 1
    figure = Figure(figsize=(3 * columns, 3.4 * len(reports)), layout="constrained")
    rows = figure.subplots(len(reports), columns, squeeze=False)
    for row, report in zip(rows, reports, strict=True):
        _draw_report(list(row), report)
    try:
        figure.savefig(target, dpi=144)
    except OSError as error:
        raise FolderRefused(target, error.strerror or str(error)) from error


def _draw_report(fields: list[Axes], report: BenchmarkReport) -> None:
    for field, stage in zip(fields, [each.stage for each in report.timings[0].stages], strict=False):
        _draw(field, stage_name(stage), [(timing, *_stage_seconds(timing, stage)) for timing in report.timings])
    _draw(fields[-1], "all", [(each, each.seconds, each.stock_seconds) for each in report.timings])
    fields[0].set_ylabel(f"{report.title}\nseconds a picture", fontsize="small")
    fields[-1].legend(frameon=False, fontsize="small")


def _stage_seconds(timing: Timing, stage: Stage) -> tuple[float, float | None]:
    time: StageTime = next(each for each in timing.stages if each.stage is stage)
    return time.ours.picture, None if time.stock is None else time.stock.picture


def _draw(field: Axes, title: str, points: list[tuple[Timing, float, float | None]]) -> None:
    field.set_title(title, fontsize="medium")
    field.set_xlabel("pictures at a time")
    field.set_xticks(sorted({timing.batch for timing, _, _ in points}))
    for number, size in enumerate(dict.fromkeys(timing.size for timing, _, _ in points)):
        mine = sorted((t.batch, ours, stock) for t, ours, stock in points if t.size == size)
        mark = "os^D"[number % 4]
        batches = [batch for batch, _, _ in mine]
        field.plot(batches, [ours for _, ours, _ in mine], color=_OURS, marker=mark, label=f"ours, {size}")
        stocks = [stock for _, _, stock in mine if stock is not None]
        if len(stocks) == len(mine):
            field.plot(batches, stocks, color=_STOCK, marker=mark, linestyle="--", label=f"stock, {size}")
    field.set_ylim(bottom=0)
    field.spines[["top", "right"]].set_visible(False)
