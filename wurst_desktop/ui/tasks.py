"""Long work over many pictures: one piece at a time, with progress, and stopped when asked."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import WurstError
from wurst_desktop.ui.bridge import Clerk, is_there

Answer = TypeVar("Answer")
Note = Callable[[int, int], None]
"""Told how many of how many are done; called on the thread of the work."""

Work = Callable[[Note, CancelToken], Answer]
_TOLD_EVERY_S = 0.05


@dataclass(frozen=True)
class TaskProgress:
    """What is at work, and how far it is; `total` is 0 as long as nobody knows."""

    title: str
    done: int
    total: int


class Tasks(QObject):
    """Works on a thread of its own, so that neither the window nor a short wish waits for it."""

    progressed = Signal(object)
    """A `TaskProgress`, or None when all is done."""

    _noted = Signal(object)
    _broke = Signal(object)

    def __init__(self, parent: QObject | None = None, name: str = "wurst-tasks") -> None:
        """`name` is the thread's."""
        super().__init__(parent)
        self._clerk = Clerk(name)
        self._tokens: list[CancelToken] = []
        self._noted.connect(self._tell)
        self._broke.connect(self._end)

    @property
    def is_busy(self) -> bool:
        """Whether something is at work or waits for its turn."""
        return bool(self._tokens)

    def start(
        self,
        title: str,
        work: Work[Answer],
        then: Callable[[Answer], None],
        failed: Callable[[WurstError], None],
    ) -> None:
        """Do `work` behind what was started before; afterwards call `then` or `failed` on the GUI thread.

        A dialog whose methods these are may be deleted meanwhile, and isn't called then. A bug calls neither: it is
        raised on the GUI thread, and the work is at its end.
        """
        token = CancelToken()
        self._tokens.append(token)
        if len(self._tokens) == 1:
            self.progressed.emit(TaskProgress(title, 0, 0))

        def done(answer: Answer) -> None:
            self._end(token)
            if is_there(then):
                then(answer)

        def went_wrong(error: WurstError) -> None:
            self._end(token)
            if is_there(failed):
                failed(error)

        self._clerk.ask(partial(self._do, work, self._noter(title), token), done, went_wrong)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work; what it has done stays."""
        if self._tokens:
            self._tokens[0].cancel()

    def close(self) -> None:
        """Stop everything and end the thread."""
        for token in self._tokens:
            token.cancel()
        self._clerk.close()

    def _do(self, work: Work[Answer], note: Note, token: CancelToken) -> Answer:
        try:
            return work(note, token)
        except WurstError:
            raise
        except BaseException:
            self._broke.emit(token)
            raise

    def _noter(self, title: str) -> Note:
        told = 0.0

        def note(done: int, total: int) -> None:
            nonlocal told
            now = time.monotonic()
            if now - told >= _TOLD_EVERY_S:
                told = now
                self._noted.emit(TaskProgress(title, done, total))

        return note

    @Slot(object)
    def _tell(self, progress: TaskProgress) -> None:
        if self._tokens:
            self.progressed.emit(progress)

    @Slot(object)
    def _end(self, token: CancelToken) -> None:
        self._tokens.remove(token)
        if not self._tokens:
            self.progressed.emit(None)
