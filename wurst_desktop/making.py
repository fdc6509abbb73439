"""One job on the command line: from the request to the files that are printed."""

import os
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Self

from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.create import Attempt, Kept, create
from wurst_desktop.core.errors import FolderRefused, NotOffered
from wurst_desktop.core.ports.engine import Engine
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Size, aspect_sizes
from wurst_desktop.printing import Listener, Place, picture_facts, progress_view, recipe_line, say, show

PICTURE_KINDS = (".png", ".jpg", ".jpeg", ".webp")


@dataclass(frozen=True)
class Copies:
    """Where the pictures of a job go besides the history: into a folder, or to a file (numbered if there are more)."""

    target: Path
    count: int
    is_folder: bool

    @classmethod
    def named(cls, target: str, count: int) -> Self:
        """What `-o` says: a folder if it ends as one, is one, or has no suffix."""
        path = Path(target)
        ends_as_folder = target.endswith((os.sep, "/"))
        return cls(path, count, ends_as_folder or path.is_dir() or not path.suffix)

    def prepare(self) -> None:
        """Make the folder. Raises `NotOffered` for a kind of file that can't be written, `FolderRefused`."""
        if not self.is_folder and self.target.suffix.lower() not in PICTURE_KINDS:
            raise NotOffered("output", self.target.suffix, PICTURE_KINDS)
        folder = self.target if self.is_folder else self.target.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderRefused(folder, error.strerror or str(error)) from error

    def place(self, record: Record, number: int) -> Path:
        """Where the picture goes that is the `number`th (from 1)."""
        if self.is_folder:
            return self.target / record.path.name
        return self.target if self.count == 1 else self.target.with_stem(f"{self.target.stem}-{number}")


class Making:
    """Makes the pictures of a request, and tells of each as soon as it is kept."""

    def __init__(self, history: History, copies: Copies | None, *, is_quiet: bool, count: int) -> None:
        """`is_quiet` leaves the printing of the results to the caller; `count` pictures will be made in all."""
        self._history = history
        self._is_quiet = is_quiet
        self._copies = copies
        self._count = count
        self._since: float | None = None
        self._view = progress_view()
        self._listener = Listener(self._view, self.give)
        self.made: list[dict[str, object]] = []

    def make(
        self,
        engine: Engine,
        request: GenerationRequest,
        attempt: Attempt | None = None,
        kept: Kept | None = None,
    ) -> list[dict[str, object]]:
        """Make them all, and give the facts of each, after those of earlier requests.

        `attempt` says what they begin from and how far they go; `kept` is a composition that is only to be finished.
        """
        listener = self._listener
        listener.unfinished.clear()
        listener.place = self._place() if self._count > request.count else None
        token, attempt = CancelToken(), attempt or Attempt()
        there = {} if kept is None else {0: kept}
        try:
            with cancelled_by_keyboard(token):
                create(request, engine, self._history, listener, token, there, attempt=attempt)
        except Cancelled:
            if listener.unfinished:
                say("The finished composition is kept; it can be painted later, from the gallery of the window.")
            raise
        finally:
            self._view.clear()
        if attempt.only_composes:
            for record in listener.unfinished.values():
                self.give(record)
        return self.made

    def give(self, record: Record) -> None:
        """Tell of a picture that was kept, and copy it where it is wanted."""
        self._view.clear()
        file = record.path
        if self._copies is not None:
            wanted = self._copies.place(record, len(self.made) + 1)
            file = self._history.export(record.id, wanted)
            if file == wanted.absolute():
                file = wanted
            else:
                say(f"{wanted} was there before and is left alone.")
        self.made.append(picture_facts(record, file))
        if not self._is_quiet:
            say(recipe_line(record))
            show(str(file))

    def _place(self) -> Place:
        now, done = time.monotonic(), len(self.made)
        self._since = now if self._since is None else self._since
        return Place(done, self._count, (now - self._since) / done if done else None)


@contextmanager
def cancelled_by_keyboard(token: CancelToken) -> Iterator[None]:
    """The first Ctrl-C cancels inside the step; the second ends the program at once."""

    def on_interrupt(_signal: int, _frame: FrameType | None) -> None:
        say("Stopping. (Ctrl-C again ends at once.)")
        token.cancel()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def parse_size(text: str, card: CheckpointCard) -> Size:
    """The size in "1024x768" (or "1024" for a square). Raises `NotOffered` if there is none."""
    numbers = re.fullmatch(r"\s*(\d{1,5})\s*(?:[xX×*]\s*(\d{1,5})\s*)?", text)  # noqa: RUF001 - a sign for "times"
    if numbers is None:
        offered = aspect_sizes(card.native, card.smallest_side, card.largest_side)[:3]
        raise NotOffered("size", text, tuple(f"{size.width}x{size.height}" for size in offered))
    return Size(int(numbers[1]), int(numbers[2] or numbers[1]))


def warn_of_size(request: GenerationRequest, card: CheckpointCard) -> None:
    """Say so if the model never learnt such a size."""
    sides = (request.width, request.height)
    if not all(card.smallest_side <= side <= card.largest_side for side in sides):
        say(
            f"{card.title} learnt pictures with sides of {card.smallest_side} to {card.largest_side}; "
            f"{Size(*sides)} may look odd."
        )
