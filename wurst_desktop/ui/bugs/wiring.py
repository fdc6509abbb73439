"""Shows what went wrong in the program itself, one fault at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.bugs.dialog import BugDialog
from wurst_desktop.ui.bugs.log import BugLog
from wurst_desktop.ui.language import tr

_ENDED = tr("The last time, the program was ended by a fault in one of its libraries.")


class Telling(QObject):
    """Opens a dialog for a fault; while it is open, further ones are only written down."""

    def __init__(self, window: QWidget, bugs: BugLog, restart: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._bugs = bugs
        self._restart = restart
        self._is_open = False
        bugs.told.connect(self.tell)

    def tell_of_end(self, left: str) -> None:
        """Say that the run before this one didn't end as it should; `left` is what it left."""
        self._open(_ENDED, left, is_over=True)

    @Slot(str, str)
    def tell(self, happened: str, details: str) -> None:
        """Say what happened, unless something is being said already."""
        self._open(happened, details, is_over=False)

    def _open(self, happened: str, details: str, *, is_over: bool) -> None:
        if self._is_open:
            return
        dialog = BugDialog(happened, details, self._window, kept_in=self._bugs.kept_in, is_over=is_over)
        dialog.restart_wanted.connect(self._restart)
        dialog.finished.connect(self._close)
        self._is_open = True
        dialog.open()

    @Slot()
    def _close(self) -> None:
        self._is_open = False
