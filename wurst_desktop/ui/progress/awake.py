"""Keeps the machine from falling asleep while the queue works."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, Slot

from wurst_desktop.ui.bridge import Clerk

Hold = Callable[[], AbstractContextManager[object]]


def hold_awake() -> AbstractContextManager[object]:
    """While inside, the system doesn't go to sleep by itself; nothing happens where it can't be asked."""
    from wakepy import keep

    return keep.running(on_fail="pass")


class Awake(QObject):
    """Holds the machine awake while there is work and the artist wants it so.

    The system is asked on a thread of its own: that may take a while, and has to be taken back where it was asked.
    """

    def __init__(self, hold: Hold = hold_awake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hold = hold
        self._clerk = Clerk("wurst-awake")
        self._held: AbstractContextManager[object] | None = None
        self._is_busy = False
        self._is_wanted = True
        self._is_asked = False

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Take note of whether the queue works."""
        self._is_busy = busy
        self._follow()

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """Take note of whether the artist wants it."""
        self._is_wanted = wanted
        self._follow()

    def close(self) -> None:
        """Let the machine sleep again, and end the thread."""
        self.show_busy(False)
        self._clerk.close()

    def _follow(self) -> None:
        is_needed = self._is_busy and self._is_wanted
        if is_needed != self._is_asked:
            self._is_asked = is_needed
            self._clerk.ask(self._enter if is_needed else self._leave)

    def _enter(self) -> None:
        self._held = self._hold()
        self._held.__enter__()

    def _leave(self) -> None:
        if self._held is not None:
            self._held.__exit__(None, None, None)
            self._held = None
