"""The two doors between threads: what the worker tells, and what the window asks of the disk."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.events import JobEvent

Answer = TypeVar("Answer")


class Bridge(QObject):
    """Carries the worker's events to the GUI thread."""

    arrived = Signal(object)

    def tell(self, event: JobEvent) -> None:
        """Pass an event on; safe from any thread, since Qt queues the signal."""
        self.arrived.emit(event)


class Clerk(QObject):
    """Does slow, small work (disk, database) on one thread of its own, one piece after another."""

    refused = Signal(object)
    """A `WurstError` that the asker didn't want to hear itself."""

    _answered = Signal(object)

    def __init__(self, name: str = "wurst-clerk", *, waits: bool = False) -> None:
        """Take the thread's name; one who `waits` does nothing before `begin`, and is in nobody's way until then."""
        super().__init__()
        self._is_closed = False
        self._may_begin = threading.Event()
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        # Queued always: work that ends at once would else be answered inside `ask`.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        if waits:
            self._executor.submit(self._may_begin.wait)

    def begin(self) -> None:
        """Take up what was asked."""
        self._may_begin.set()

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be asked any more, and nothing is answered."""
        return self._is_closed

    def ask(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        failed: Callable[[WurstError], None] | None = None,
    ) -> None:
        """Do `work` on the clerk's thread; afterwards call `then` with its result, or `failed`, on the GUI thread.

        Of a clerk who is closed nothing is done: whoever asks is about to go, too. A dialog whose methods these are may
        be deleted meanwhile: it isn't answered, and the error is told by `refused`.
        """
        if self._is_closed:
            return
        self._executor.submit(work).add_done_callback(
            lambda future: self._answered.emit(partial(self._hand_over, future, then, failed))
        )

    def close(self) -> None:
        """Finish what was asked, and end the thread; whoever would hear the answers may be gone by then."""
        self._is_closed = True
        self.begin()
        self._executor.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, hand_over: Callable[[], None]) -> None:
        hand_over()

    def _hand_over(
        self,
        future: "Future[Any]",
        then: Callable[[Any], None] | None,
        failed: Callable[[WurstError], None] | None,
    ) -> None:
        error = future.exception()
        if error is not None and not isinstance(error, WurstError):
            raise error
        if self._is_closed:
            return
        if error is not None:
            (failed if failed is not None and is_there(failed) else self.refused.emit)(error)
        elif then is not None and is_there(then):
            then(future.result())


def is_there(answered: Callable[..., None]) -> bool:
    """Whether what is to be called isn't a method of something that Qt has deleted; it may be a `partial` of one."""
    while isinstance(answered, partial):
        answered = answered.func
    owner = getattr(answered, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
