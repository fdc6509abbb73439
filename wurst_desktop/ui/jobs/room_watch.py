"""Looks now and then whether a disk that was full has room again."""

from PySide6.QtCore import QObject, QTimer, Signal

from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk

_FIRST_MS, _LONGEST_MS = 2000, 300_000


class RoomWatch(QObject):
    """Looks off the GUI thread, from `begin` until there is room or `end`.

    Where a quota is used up, the disk has room all the same: each time that room was found, it waits twice as long
    before it looks again, until there was room indeed.
    """

    found = Signal()

    def __init__(self, history: History, clerk: Clerk, parent: QObject, first_ms: int = _FIRST_MS) -> None:
        """Look first after `first_ms`."""
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._first_ms = first_ms
        self._timer = QTimer(self, interval=first_ms, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._is_on = False

    @property
    def wait_ms(self) -> int:
        """How long it waits before it looks."""
        return self._timer.interval()

    def begin(self) -> None:
        """Begin to look."""
        self._is_on = True
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._is_on = False
        self._timer.stop()

    def confirm(self) -> None:
        """There was room indeed, or somebody made some: wait no longer than at first, the next time."""
        self._timer.setInterval(self._first_ms)

    def _look(self) -> None:
        self._clerk.ask(self._history.has_room, self._tell)

    def _tell(self, has_room: bool) -> None:
        if not self._is_on:
            return
        if has_room:
            self.end()
            self._timer.setInterval(min(2 * self.wait_ms, _LONGEST_MS))
            self.found.emit()
        else:
            self._timer.start()
