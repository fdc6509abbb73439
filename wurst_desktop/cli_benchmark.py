"""The command that measures this machine."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from wurst_desktop.cli_program import AsJson, Program, program_of
from wurst_desktop.core.benchmark import PUBLIC_SIZE, BenchmarkReport, BenchmarkWish
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.sizes import Size
from wurst_desktop.making import cancelled_by_keyboard, parse_size
from wurst_desktop.printing import say, show, show_json, show_rows
from wurst_desktop.ui.benchmark.words import (
    MEMORY_TITLES,
    STAGE_TITLES,
    machine_lines,
    memory_line,
    memory_rows,
    method_line,
    skipped_line,
    stage_rows,
    timing_line,
)

_NO_PLOTS = "--plot needs matplotlib, which isn't installed: add it with pip, or leave --plot out"
_SAY_LONG = "This takes a while: a minute for a small model, many minutes for one of full size. Ctrl-C stops it."
_FULL_SIDE = 1024
_ROUNDS, _ROUNDS_AT_FULL_SIZE = 3, 1


def benchmark(  # noqa: PLR0913, PLR0917 - each option of the command line is a parameter
    context: typer.Context,
    more_batches: Annotated[list[int] | None, typer.Argument(hidden=True)] = None,
    model: Annotated[
        str,
        typer.Option(
            metavar="ID|DIR",
            help=f"By default the first of `models list`, and {PUBLIC_SIZE} (the architecture of the public weights, "
            "with random ones) where those aren't installed.",
        ),
    ] = "",
    batch: Annotated[int, typer.Option(metavar="N [N ...]", help="How many pictures at a time.")] = 1,
    size: Annotated[
        list[str] | None, typer.Option(metavar="WxH", help="By default the model's own; may be given more than once.")
    ] = None,
    rounds: Annotated[
        int | None, typer.Option(help="How often each is measured.", show_default="3, at full size 1")
    ] = None,
    baseline: Annotated[bool, typer.Option("--baseline", help="Stock diffusers beside ours, in turns.")] = False,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.", show_default="as in the window")] = None,
    plot: Annotated[Path | None, typer.Option(metavar="FILE", help="Draw it: .png, .svg or .pdf.")] = None,
    as_json: AsJson = False,
) -> None:
    """How fast this machine draws, and in how much memory."""
    program = program_of(context)
    if plot is not None:
        _check_plot(plot)
    bench = program.open_bench(program.shelf, program.wish(device, None))
    token = CancelToken()
    reports: list[BenchmarkReport] = []
    say(_SAY_LONG)
    with cancelled_by_keyboard(token):
        for subject, usual_rounds in _subjects(program, model):
            wish = BenchmarkWish(
                checkpoint=subject,
                sizes=_sizes(program, size or []),
                batches=(batch, *(more_batches or [])),
                rounds=rounds or usual_rounds,
                has_baseline=baseline,
            )
            reports.append(bench.measure(wish, _tell, token))
    if as_json:
        show_json({"reports": [asdict(report) for report in reports]})
    else:
        for report in reports:
            _show(report)
    if plot is not None:
        _plot(reports, plot)


def _subjects(program: Program, model: str) -> list[tuple[str, int]]:
    """What is measured, and how often as a rule."""
    if model == PUBLIC_SIZE:
        return [(PUBLIC_SIZE, _ROUNDS_AT_FULL_SIZE)]
    card = program.shelf.find(model)
    mine = (model or card.ref.id, _ROUNDS_AT_FULL_SIZE if card.native.width >= _FULL_SIDE else _ROUNDS)
    if model or any(each.native.width >= _FULL_SIDE for each in program.shelf.installed()):
        return [mine]
    return [mine, (PUBLIC_SIZE, _ROUNDS_AT_FULL_SIZE)]


def _sizes(program: Program, texts: list[str]) -> tuple[Size, ...]:
    return tuple(parse_size(text, program.shelf.find("")) for text in texts)


def _tell(done: int, runs: int) -> None:
    say(f"{done} of {runs} measured")


def _show(report: BenchmarkReport) -> None:
    for line in machine_lines(report):
        show(line)
    show(method_line(report))
    for timing in report.timings:
        show("")
        show(timing_line(timing))
        show_rows(STAGE_TITLES, stage_rows(timing, report.roof))
    if report.memory:
        show("")
        show(memory_line(report.memory))
        show_rows(MEMORY_TITLES, memory_rows(report.memory))
    if report.skipped:
        say(skipped_line(report))
    show("")


def _check_plot(target: Path) -> None:
    try:
        from wurst_desktop.plotting import check_target
    except ModuleNotFoundError as error:
        raise typer.BadParameter(_NO_PLOTS) from error
    check_target(target)


def _plot(reports: list[BenchmarkReport], target: Path) -> None:
    from wurst_desktop.plotting import plot

    plot(reports, target)
    say(f"Drawn: {target}.")
