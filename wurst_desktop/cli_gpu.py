"""`gpu`: the build of torch that uses a GPU, fetched beside the program when somebody asks for it."""

import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, assert_never

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from typer.exceptions import Exit

from wurst_desktop.cli_program import AsJson, program_of
from wurst_desktop.core.exit_status import BUG
from wurst_desktop.core.gpu_adding import Adding, AddingNews, Asked, PartBegun, PartFetched, Trying, Unpacking
from wurst_desktop.core.gpu_build import Command, GpuBuildRefused, GpuWoe, Tried
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.printing import say, show, show_json
from wurst_desktop.system.nvidia import present_card
from wurst_desktop.ui.gpu_words import gpu_added, gpu_news, gpu_standing

gpu_commands = typer.Typer(help="Fetch, or remove, what it takes to draw on an NVIDIA card.", no_args_is_help=True)


@gpu_commands.command()
def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say which card there is, and how it stands with the build of torch for it."""
    card, build = present_card(), program_of(context).gpu.look()
    if as_json:
        show_json({"card": card and asdict(card), "build": asdict(build)})
        return
    show("No NVIDIA card was found." if card is None else f"{card.name}, driver {card.driver}")
    show(gpu_standing(build))


@gpu_commands.command()
def add(
    context: typer.Context,
    build: Annotated[str, typer.Option(help="Another build than the driver asks for, such as cu126 or rocm7.1.")] = "",
    index: Annotated[
        str, typer.Option(envvar="WURST_TORCH_INDEX", help="An index of torch builds, besides those that pip knows.")
    ] = "",
) -> None:
    """Fetch it (about 3 GB), try it, and use it from the next start on; broken off, it goes on where it was."""
    program = program_of(context)
    folder = program.gpu
    wanted = folder.wanted(None if build else present_card(), build)
    lock = FileLock(program.paths.gpu_lock)
    if not lock.acquire():
        raise GpuBuildRefused(GpuWoe.IN_USE)
    try:
        say(gpu_added(_carry_out(Adding(folder, wanted, index))))
    finally:
        lock.release()


@gpu_commands.command()
def remove(context: typer.Context) -> None:
    """Take it away again; the processor draws from the next start on."""
    program = program_of(context)
    folder, window = program.gpu, FileLock(program.paths.window_lock)
    was = folder.look()
    if not window.acquire():
        raise GpuBuildRefused(GpuWoe.WINDOW_OPEN)
    try:
        folder.remove()
    finally:
        window.release()
    say("There is none." if was.size == 0 else "It is gone; the processor draws from the next start on.")


@gpu_commands.command("try", hidden=True)
def try_out(folder: Path) -> None:
    """Load the build in a folder, and print what it says of itself."""
    sys.path.insert(0, str(folder))
    from wurst_desktop.engine.torch_build import try_torch

    try:
        tried = try_torch()
    except Exception as error:
        show(f"{type(error).__name__}: {error}".replace("\n", " "))
        raise Exit(BUG) from error
    show(msgspec.json.encode(tried).decode())


def _carry_out(adding: Adding) -> Tried:
    view = _View()
    command: Command | None = adding.begin()
    while command is not None:
        if adding.is_trying:
            view.show(Trying())
        command = adding.go_on(_run(command, adding, view))
    return adding.outcome


def _run(command: Command, adding: Adding, view: "_View") -> int:
    """Run a process to its end, show what it is about, and give its exit status; it doesn't outlive this one."""
    with subprocess.Popen(
        command.words,
        env={**os.environ, **command.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        try:
            for line in process.stdout or ():
                for news in adding.hear(line):
                    view.show(news)
            return process.wait()
        finally:
            process.kill()
            view.close()


class _View:
    """A bar in a terminal, a line a part elsewhere."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self._console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._bar = Progress(*columns, console=self._console, transient=True)
        self._task = self._bar.add_task("", visible=False)

    def show(self, news: AddingNews) -> None:
        """Show what goes on."""
        match news:
            case PartFetched(done, total):
                if self._console.is_terminal:
                    self._bar.start()
                    self._bar.update(self._task, completed=done, total=total, visible=True)
            case Asked():
                pass
            case PartBegun() | Unpacking() | Trying():
                self._bar.update(self._task, visible=False)
                say(gpu_news(news))
            case _:
                assert_never(news)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar.live.is_started:
            self._bar.stop()
