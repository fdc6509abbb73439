"""A benchmark seen from the window: asked for here, carried out on the worker, told of by signals."""

from typing import assert_never

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wurst_desktop.core.benchmark import BenchmarkEvent, BenchmarkWish, Measured, Timed
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Crashed, Failed, Finished, Started, Stopped
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.wording import explain


class Measuring(QObject):
    """At most one benchmark at a time."""

    timed = Signal(int, int)
    measured = Signal(object)
    ended = Signal(str)
    """Why there is no result, in a sentence; "" if there is one, or if it was stopped."""

    _arrived = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._token: CancelToken | None = None
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether one was asked for and hasn't ended."""
        return self._token is not None

    def begin(self, wish: BenchmarkWish) -> None:
        """Ask the worker, which finishes first what it was given before."""
        if self._token is None:
            self._token = self._worker.measure(wish, self._arrived.emit)

    def stop(self) -> None:
        """Break it off; `ended` follows."""
        if self._token is not None:
            self._token.cancel()

    @Slot(object)
    def _hear(self, event: BenchmarkEvent) -> None:
        match event:
            case Started():
                pass
            case Timed(done, runs):
                self.timed.emit(done, runs)
            case Measured(report):
                self.measured.emit(report)
            case Finished() | Stopped():
                self._end("")
            case Failed(error):
                self._end(explain(error))
            case Crashed():
                self._end(tr("Something in the program itself went wrong while it measured."))
            case _:
                assert_never(event)

    def _end(self, note: str) -> None:
        self._token = None
        self.ended.emit(note)
