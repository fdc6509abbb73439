"""`models download`: a public model from the hub or its mirror, told of to people or, in JSON lines, to the window."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, assert_never

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from wurst_desktop.checkpoints.offers import offers
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.checkpoints.unfinished import DOWNLOADS, accept, is_accepted
from wurst_desktop.cli_program import program_of
from wurst_desktop.core.download import (
    Checked,
    Downloaded,
    DownloadEvent,
    DownloadFailed,
    Fetched,
    Listed,
    Offer,
    Requested,
    Waited,
)
from wurst_desktop.core.errors import NotOffered, WurstError
from wurst_desktop.core.event_lines import event_line
from wurst_desktop.core.model_errors import DownloadRunning, LicenceNotAccepted
from wurst_desktop.engine.opening import get_ready
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.printing import say, show, show_rows
from wurst_desktop.ui.model_words import listed_line
from wurst_desktop.ui.number_words import duration, file_size
from wurst_desktop.ui.wording import explain

View = Callable[[DownloadEvent], None]

_FILE_TITLES = ("file", "size", "here")
_TITLES = ("id", "title", "size", "licence", "what for")


def download_model(
    context: typer.Context,
    model: Annotated[str, typer.Argument(metavar="[ID]", help="Without one, what there is to download.")] = "",
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Don't ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come, and how large it is.")] = False,
    into: Annotated[Path | None, typer.Option(hidden=True)] = None,
    events: Annotated[bool, typer.Option("--events", hidden=True)] = False,
) -> None:
    """Fetch a public model; broken off, it goes on where it was. HF_ENDPOINT names a mirror, HTTPS_PROXY a proxy."""
    if not model:
        show_rows(_TITLES, [(each.id, each.title, _about(each), each.licence, each.summary) for each in offers()])
        return
    offer = next((each for each in offers() if each.id == model), None)
    if offer is None:
        raise NotOffered("model", model, tuple(each.id for each in offers()))
    paths = program_of(context).paths
    folder = paths.models if into is None else into
    view: View = EventLines() if events else DownloadView()
    try:
        if not dry_run:
            _ask_licence(offer, folder, is_answered=accept_licence)
        _download(offer, folder, view, paths.folds, is_dry=dry_run)
    except WurstError as error:
        view(DownloadFailed(explain(error)))
        raise


class EventLines:
    """One JSON object a line, for the window."""

    def __call__(self, event: DownloadEvent) -> None:
        """Tell of an event."""
        show(event_line(event))
        sys.stdout.flush()


class DownloadView:
    """A bar in a terminal, a line a file elsewhere."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self._console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._progress = Progress(*columns, TimeRemainingColumn(), console=self._console, transient=True)
        self._task: TaskID | None = None

    def __call__(self, event: DownloadEvent) -> None:
        """Show an event."""
        match event:
            case Listed():
                say(listed_line(event))
                for each in event.files:
                    say(f"{file_size(each.size):>9}  {each.file}{', here' if each.there == each.size else ''}")
            case Fetched() if self._console.is_terminal:
                if self._task is None:
                    self._task = self._progress.add_task("", total=event.total, completed=event.done)
                    self._progress.start()
                self._progress.update(self._task, description=event.file, completed=event.done)
            case Waited(sentence, seconds):
                self._progress.console.print(f"{sentence} Trying again in {duration(seconds)}.")
            case Checked(file) if not self._console.is_terminal:
                say(f"checking {file}")
            case Downloaded(model):
                self._progress.stop()
                show(model)
            case DownloadFailed():
                self._progress.stop()
            case Fetched() | Checked() | Requested():
                pass
            case _:
                assert_never(event)


def _ask_licence(offer: Offer, folder: Path, *, is_answered: bool) -> None:
    """Ask once for each model; where nobody can be asked it has to be on the command line."""
    if is_accepted(folder, offer.id):
        return
    if not is_answered:
        if not sys.stdin.isatty():
            raise LicenceNotAccepted(offer.title, offer.licence)
        typer.confirm(f"{offer.title} comes under the licence {offer.licence}. Do you accept it?", abort=True, err=True)
    accept(folder, offer.id)


def _download(offer: Offer, folder: Path, view: View, folds: Path, *, is_dry: bool) -> None:
    # Here, so that nobody else imports what can reach the network.
    from wurst_desktop.checkpoints.download import Downloading
    from wurst_desktop.checkpoints.hub import Hub

    lock = FileLock(folder / DOWNLOADS / "lock")
    if not lock.acquire():
        raise DownloadRunning(offer.title)
    try:
        with Hub(lambda method, address: view(Requested(method, address))) as hub:
            downloading = Downloading(hub, folder, view, explain, time.monotonic, time.sleep)
            if is_dry:
                listed = downloading.look(offer.id)
                if isinstance(view, EventLines):
                    view(listed)
                else:
                    _show_listed(listed)
                return
            downloading.fetch(offer.id)
        get_ready(ShelfOnDisk(folder).find(offer.id), folds)
    finally:
        lock.release()
    view(Downloaded(offer.id))


def _show_listed(listed: Listed) -> None:
    """What would come, as a result."""
    say(listed_line(listed))
    show_rows(_FILE_TITLES, [(each.file, file_size(each.size), file_size(each.there)) for each in listed.files])


def _about(offer: Offer) -> str:
    return f"about {file_size(offer.size)}"
