"""Receives what a second start of the program hands over: words and pictures to begin with, news of the queue."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from wurst_desktop.core.earlier import Wording
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.handover import Handover
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.notice_bar import NoticeBar


@dataclass(frozen=True)
class Origin:
    """What a picture file says of how it was made: the whole request if it is ours, else the words that it carries."""

    request: GenerationRequest | None = None
    prompt: str = ""
    negative_prompt: str = ""


class Reception(QObject):
    """Puts what was handed over where the artist finds it."""

    def __init__(
        self, create: CreatePanel, queue: JobQueue, notices: NoticeBar, clerk: Clerk, read: Callable[[Path], Origin]
    ) -> None:
        """`read` may raise `FileUnreadable`; it is called off the GUI thread."""
        super().__init__(create)
        self._create = create
        self._queue = queue
        self._notices = notices
        self._clerk = clerk
        self._read = read

    @Slot(object)
    def receive(self, handover: Handover) -> None:
        """Take it in."""
        self._queue.look_again()
        if handover.prompt:
            self._create.use_example(handover.prompt)
        if handover.files:
            first, rest = Path(handover.files[0]), len(handover.files) - 1
            self._clerk.ask(partial(self._read, first), partial(self._show, first, rest))

    def _show(self, file: Path, rest: int, origin: Origin) -> None:
        if origin.request is not None:
            self._create.use_everything(origin.request)
            text = f"Everything that made {file.name} is in the fields now."
        elif origin.prompt:
            self._create.use_wording(Wording(origin.prompt, origin.negative_prompt))
            text = (
                f"The words of {file.name} are in the fields now. Another program made it, so the picture will differ."
            )
        else:
            text = f"{file.name} doesn't say how it was made."
        self._notices.show_notice(f"{text} The other files were left alone." if rest else text)
