"""What the command line shows: progress on stderr, results on stdout, as people or as programs read them."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, assert_never

import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.table import Table
from rich.text import Text

from wurst_desktop.core.events import (
    Crashed,
    DrewPlain,
    Event,
    Failed,
    Finished,
    LatentReady,
    MadeRoom,
    Planned,
    Previewed,
    Progressed,
    Saved,
    Sketched,
    Stage,
    Started,
    Stopped,
)
from wurst_desktop.core.lora import lora_list
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Sizing
from wurst_desktop.core.sweep import Grid
from wurst_desktop.ui.number_words import duration
from wurst_desktop.ui.plan_words import device_line, drew_plain, room_made, stage_name
from wurst_desktop.ui.sweep.sweep_words import DIRECTIONS, axis_line


def say(sentence: str) -> None:
    """Tell the person at the terminal something that isn't the result."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - this is what this module is for


def show(line: str) -> None:
    """Give a line of the result."""
    print(line)  # noqa: T201 - as above


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 picture", "3 pictures"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def show_json(value: object) -> None:
    """Give the whole result as one JSON object; paths become strings."""
    show(msgspec.json.format(msgspec.json.encode(value, enc_hook=str), indent=2).decode())


def show_rows(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Give a table: with titles and columns in a terminal, one line of tab-separated cells a row otherwise."""
    console = Console()
    if not console.is_terminal:
        for row in rows:
            show("\t".join(" ".join(cell.split()) for cell in row))
        return
    table = Table(*titles, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))  # as Text, since a prompt may look like markup
    console.print(table)


def show_fields(fields: Sequence[tuple[str, str]]) -> None:
    """Give facts, one "name: value" a line."""
    for name, value in fields:
        show(f"{name}: {value}")


def show_grid(grid: Grid) -> None:
    """Say what is on the picture of a sweep, and what it began from."""
    named = zip(DIRECTIONS, grid.sweep.axes, strict=False)
    directions = [(direction.lower(), axis_line(axis)) for direction, axis in named]
    count, all_of_them = grid.filled, counted(grid.sweep.count, "picture")
    show_fields([("a grid of", all_of_them if count == grid.sweep.count else f"{count} of {all_of_them}"), *directions])
    show("It began from:")
    show_fields(request_fields(grid.sweep.request))


ENTRY_TITLES = ("id", "made", "size", "seed", "prompt", "file")


def entry_row(record: Record) -> tuple[str, ...]:
    """An entry of the history as a line of a table; the time is the local one."""
    made = record.created.astimezone().strftime("%Y-%m-%d %H:%M")
    request = record.request
    seed, prompt = (str(request.seed), request.prompt) if request else ("", "")
    return (str(record.id), made, f"{record.width} x {record.height}", seed, prompt, str(record.path))


def recipe_line(record: Record) -> str:
    """The two seeds and the size of a picture, which make it again."""
    size = f"{record.width} x {record.height}"
    if record.request is None:
        return size
    return f"seed {record.request.seed}, texture seed {record.request.texture_seed}, {size}"


def request_fields(request: GenerationRequest) -> list[tuple[str, str]]:
    """All that decides a picture, name by name, as the options of the command line call it."""
    return [
        ("prompt", request.prompt),
        *([("negative", request.negative_prompt)] if request.negative_prompt else []),
        *([("drawn from", request.raw_prompt)] if request.raw_prompt else []),
        *([("negative drawn from", request.raw_negative_prompt)] if request.raw_negative_prompt else []),
        *([("style", request.style)] if request.style else []),
        ("size", f"{request.width}x{request.height}{', true to size' if request.sizing is Sizing.TRUE else ''}"),
        ("seed", str(request.seed)),
        ("decoder seed", str(request.texture_seed)),
        ("prior", f"{request.prior_steps} steps, {request.schedule}, guidance {request.prior_guidance:g}"),
        ("decoder", f"{request.decoder_steps} steps, guidance {request.decoder_guidance:g}"),
        ("syntax", request.syntax),
        ("noise", request.noise),
        ("long prompts", request.long_prompts),
        ("mode", request.mode),
        ("model", request.checkpoint.id),
        *([("loras", lora_list(request.loras))] if request.loras else []),
    ]


def picture_facts(record: Record, file: Path) -> dict[str, object]:
    """An entry of the history as an object; `file` is where the caller finds it."""
    request = record.request
    return {
        "id": record.id,
        "path": file,
        "kept": record.path,
        "created": record.created,
        "width": record.width,
        "height": record.height,
        "seed": None if request is None else request.seed,
        "decoder_seed": None if request is None else request.texture_seed,
        "is_decoded": record.is_decoded,
        "is_favourite": record.is_favourite,
        "rating": record.marks.rating,
        "tags": record.marks.tags,
        **({} if record.deleted is None else {"deleted": record.deleted}),
        "request": request,
    }


class ProgressView(Protocol):
    """Shows how far a job is."""

    def show(self, progress: Progressed) -> None:
        """Show a step."""

    def clear(self) -> None:
        """Leave the terminal as it was, until there is more to show."""


class ProgressLines:
    """One line for each finished stage, for logs and pipes."""

    def show(self, progress: Progressed) -> None:
        if progress.step == progress.steps:
            steps = f" {progress.step}/{progress.steps}" if progress.steps > 1 else ""
            say(f"{_picture(progress)}{stage_name(progress.stage)}{steps}, {duration(progress.seconds)}")

    def clear(self) -> None:
        """Nothing is in the way."""


class ProgressBar:
    """One bar in a terminal, for the stage at work, with the time left."""

    def __init__(self, console: Console) -> None:
        """Take the terminal."""
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[steps]}"))
        # By default rich takes stdout over while the bar is there, and the results would end up on stderr.
        self._progress = Progress(
            *columns, TextColumn("{task.fields[left]}"), console=console, transient=True, redirect_stdout=False
        )
        self._task: TaskID | None = None

    def show(self, progress: Progressed) -> None:
        if self._task is None:
            self._task = self._progress.add_task("", steps="", left="")
        self._progress.start()
        left = progress.seconds_left
        self._progress.update(
            self._task,
            description=f"{_picture(progress)}{stage_name(progress.stage)}",
            completed=progress.step,
            total=progress.steps,
            steps=f"{progress.step}/{progress.steps}" if progress.steps > 1 else "",
            left="" if left is None else f"{duration(left)} left",
        )

    def clear(self) -> None:
        self._progress.stop()


def progress_view() -> ProgressView:
    """The view that suits what stderr is."""
    console = Console(stderr=True)
    return ProgressBar(console) if console.is_terminal else ProgressLines()


@dataclass(frozen=True)
class Place:
    """Where a job stands among others: `done` of `count` pictures were made before it, in `seconds_each` on average."""

    done: int
    count: int
    seconds_each: float | None

    def among(self, progress: Progressed) -> Progressed:
        """A step of this job as one of all of them."""
        left = None
        if progress.seconds_left is not None and self.seconds_each is not None:
            left = progress.seconds_left + self.seconds_each * (self.count - self.done - progress.images)
        return replace(progress, image=self.done + progress.image, images=self.count, seconds_left=left)


@dataclass
class Listener:
    """Hears what happens while pictures are made, shows it, and remembers what was kept."""

    view: ProgressView
    on_saved: Callable[[Record], None]
    unfinished: dict[int, Record] = field(default_factory=dict)
    place: Place | None = None
    plan: ExecutionPlan | None = None

    def __call__(self, event: Event) -> None:
        """Take note of an event."""
        match event:
            case Progressed():
                self.view.show(event if self.place is None else self.place.among(event))
            case Planned(plan):
                if plan != self.plan:
                    say(device_line(plan))
                self.plan = plan
            case MadeRoom():
                self.view.clear()
                say(room_made(event))
            case DrewPlain(reason):
                self.view.clear()
                say(drew_plain(reason))
            case LatentReady(image, record):
                self.unfinished[image] = record
            case Saved(image, record):
                self.unfinished.pop(image, None)
                self.on_saved(record)
            case Previewed() | Sketched() | Started() | Finished() | Stopped() | Failed() | Crashed():
                pass
            case _:
                assert_never(event)


def _picture(progress: Progressed) -> str:
    is_shared = progress.images == 1 or progress.stage in {Stage.LOAD, Stage.TEXT}
    return "" if is_shared else f"picture {progress.image + 1} of {progress.images}, "
