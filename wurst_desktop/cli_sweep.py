"""A sweep on the command line: all its pictures, then the grid of them."""

from collections.abc import Sequence

from wurst_desktop.cli_descent import Wish
from wurst_desktop.cli_program import Program
from wurst_desktop.cli_queue import put_in_queue, show_queued
from wurst_desktop.core.create import Attempt
from wurst_desktop.core.drawing import final_requests
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.sweep import Axis, Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.core.sweep_values import read_axis
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.making import Copies, Making
from wurst_desktop.printing import picture_facts, say, show, show_json
from wurst_desktop.ui.sweep.sweep_words import axis_line, grid_text


def typed_axis(option: str, text: str) -> Axis:
    """The direction that "field=values" says. Raises `NotOffered` and `OutOfRange`."""
    name, _, values = text.partition("=")
    if name not in set(SweepField):
        raise NotOffered(option, name, tuple(SweepField))
    return read_axis(SweepField(name), values)


def make_sweep(program: Program, sweep: Sweep, starts: tuple[Latent, ...], wish: Wish, *, queue: bool) -> None:
    """Make the pictures of a sweep and its grid, and print them, or leave that to the window's queue."""
    jobs = _jobs(program, sweep)
    if queue:
        show_queued(put_in_queue(program, jobs), as_json=wish.as_json)
        return
    where = program.wish(wish.device, wish.residency)
    copies = None if wish.output is None else Copies.named(wish.output, 1)
    if copies is not None:
        copies.prepare()
    for axis in sweep.axes:
        say(axis_line(axis))
    say(f"{len(jobs)} pictures. Getting ready: this takes some seconds.")
    with program.history() as history:
        history.adopt()
        each = copies if copies and copies.is_folder else None
        making = Making(history, is_quiet=wish.as_json, copies=each, count=len(jobs))
        engine = program.open_engine(program.shelf, where)
        try:
            for job in jobs:
                making.make(engine, job.request, Attempt(job.id, starts=starts))
        finally:
            grid = _keep_grid(history, sweep, copies, wish)
    if wish.as_json:
        show_json({"sweep": sweep, "pictures": making.made, "grid": grid})


def _jobs(program: Program, sweep: Sweep) -> Sequence[Job]:
    models = {card.ref.id: card.ref for card in program.shelf.installed()}
    styles, wildcards = program.styles().styles(), program.wildcards()
    cells = cell_requests(sweep, models)
    return sweep_jobs(sweep, [final for cell in cells for final in final_requests(cell, styles, wildcards)])


def _keep_grid(history: HistoryOnDisk, sweep: Sweep, copies: Copies | None, wish: Wish) -> dict[str, object] | None:
    """Keep the grid of all that is there, and tell of it."""
    record = history.keep_grid(sweep, grid_text(sweep))
    if record is None:
        return None
    file = record.path if copies is None else history.export(record.id, copies.place(record, 1))
    if not wish.as_json:
        say("The grid of all of them:")
        show(str(file))
    return picture_facts(record, file)
