"""Shows outside the window how far the running job is: in its title, and in docks that listen for it.

Qt 6 has no progress for taskbars of its own. Docks of Ubuntu, KDE and others hear the signal
`com.canonical.Unity.LauncherEntry.Update` on the session bus (https://wiki.ubuntu.com/Unity/LauncherAPI).
"""

import sys

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget

_PATH, _INTERFACE, _SIGNAL = "/wurst_desktop", "com.canonical.Unity.LauncherEntry", "Update"
_ENTRY = "application://wurst-desktop.desktop"


class Launcher(QObject):
    """Tells each percent once."""

    def __init__(self, window: QWidget, title: str) -> None:
        """`title` is the window's when nothing runs."""
        super().__init__(window)
        self._window = window
        self._title = title
        self._percent: int | None = None
        self._bus = QDBusConnection.sessionBus() if sys.platform.startswith("linux") else None

    def show_share(self, share: float | None) -> None:
        """Show how much of the job is over (0 .. 1); None while nothing runs."""
        percent = None if share is None else round(100 * share)
        if percent == self._percent:
            return
        self._percent = percent
        self._window.setWindowTitle(self._title if percent is None else f"{percent} % – {self._title}")  # noqa: RUF001
        if self._bus is not None and self._bus.isConnected():
            self._bus.send(launcher_update(percent))


def launcher_update(percent: int | None) -> QDBusMessage:
    """The signal that docks listen for."""
    message = QDBusMessage.createSignal(_PATH, _INTERFACE, _SIGNAL)
    message.setArguments([_ENTRY, {"progress": (percent or 0) / 100, "progress-visible": percent is not None}])
    return message
