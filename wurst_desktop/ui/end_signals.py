"""Hears the signals with which a system asks a program to end, as at the end of a session."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndSignals(QObject):
    """Tells of them in the event loop, where Python alone would hear them only when Qt next calls it.

    On Windows there are none: closing a session closes the window.
    """

    caught = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._reads, self._writes = os.pipe()
        os.set_blocking(self._writes, False)
        notifier = QSocketNotifier(self._reads, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._writes, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            # What is ignored on purpose, as `nohup` does, stays so.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _leave_to_the_loop)

    def _hear(self) -> None:
        os.read(self._reads, 64)
        self.caught.emit()


def _leave_to_the_loop(number: int, frame: FrameType | None) -> None:
    """Python writes to the pipe only for signals that have a handler of its own."""
