"""Looks now and then whether a disk that was full has room again."""

from PySide6.QtCore import QObject, QTimer, Signal

from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk

_EVERY_MS = 2000


class RoomWatch(QObject):
    """Looks off the GUI thread, from `begin` until there is room or `end`."""

    found = Signal()

    def __init__(self, history: History, clerk: Clerk, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._timer = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._is_on = False

    def begin(self) -> None:
        """Begin to look."""
        self._is_on = True
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._is_on = False
        self._timer.stop()

    def _look(self) -> None:
        self._clerk.ask(self._history.has_room, self._tell)

    def _tell(self, has_room: bool) -> None:
        if not self._is_on:
            return
        if has_room:
            self.end()
            self.found.emit()
        else:
            self._timer.start()
