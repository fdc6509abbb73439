"""Has threads rest while the window makes a frame: each of their steps would hold it up for a turn."""

import threading

from PySide6.QtCore import QObject, QTimer, Slot

_LONGEST_S = 0.05


class Frames(QObject):
    """A frame begins where the window says so, and ends once it has nothing else to do.

    Python runs one thread at a time. A frame hands the turn on with each call into Qt, some seventy times, and gets it
    back when the other thread next gives it up and the processor has woken this one.
    """

    def __init__(self, parent: QObject | None = None, *, longest_s: float = _LONGEST_S) -> None:
        """Where the window is never idle, let the threads go on after `longest_s`, one step at a time."""
        super().__init__(parent)
        self._longest_s = longest_s
        self._is_idle = threading.Event()
        self._is_idle.set()
        # Without an interval: it comes after all that waits to be done, painting included.
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._is_idle.set)

    @property
    def is_idle(self) -> bool:
        """Whether no frame is being made."""
        return self._is_idle.is_set()

    @Slot()
    def begin(self) -> None:
        """Something is about to be drawn."""
        self._is_idle.clear()
        self._end.start()

    def rest(self) -> bool:
        """Wait, on a thread, while the window makes a frame; whether that was long enough."""
        return self._is_idle.wait(self._longest_s)
