"""Has what changed written down a moment later, so that it outlives a crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_AFTER_MS = 1000


class Keeping(QObject):
    """Calls `keep` once for all that changes within a moment; who types on and on isn't waited for."""

    def __init__(self, keep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._has_ended = False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(keep)

    def note(self) -> None:
        """Something changed."""
        if not self._has_ended and not self._soon.isActive():
            self._soon.start()

    def end(self) -> None:
        """Keep nothing more."""
        self._has_ended = True
        self._soon.stop()
