"""The pulse of a slide show: each picture is seen for a while, counted from when it is there."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSES_S = (2, 4, 8, 15, 30)
"""Seconds for each picture that are offered."""

_FIRST_PAUSE_S = 4


class Slideshow(QObject):
    """Says when the next picture is due."""

    due = Signal()
    changed = Signal(bool)
    """Whether the show runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = _FIRST_PAUSE_S
        self._is_running = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    @property
    def is_running(self) -> bool:
        """Whether the show runs."""
        return self._is_running

    def run_with(self, seconds: int) -> None:
        """Show each picture so long, and begin."""
        self.seconds = seconds
        self.set_running(is_running=True)

    def toggle(self) -> None:
        """Begin, or end."""
        self.set_running(is_running=not self._is_running)

    def set_running(self, *, is_running: bool) -> None:
        """Begin or end the show."""
        was_running, self._is_running = self._is_running, is_running
        if is_running:
            self._timer.start(self.seconds * 1000)
        else:
            self._timer.stop()
        if is_running != was_running:
            self.changed.emit(is_running)

    def picture_shown(self) -> None:
        """A picture came to be seen: the next one is due after the pause."""
        if self._is_running:
            self._timer.start(self.seconds * 1000)
