"""Shows outside the window how far the work is: in its title, in docks that listen for it, and on the program's icon.

Qt 6 has no progress for taskbars, but a number on the icon, for macOS and Windows. Docks of Ubuntu, KDE and others hear
the signal `com.canonical.Unity.LauncherEntry.Update` on the session bus (https://wiki.ubuntu.com/Unity/LauncherAPI);
Qt would send the number there from a path made of the program's name, in which no hyphen may be.
"""

import sys

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.number_words import percent

_PATH, _INTERFACE, _SIGNAL = "/wurst_desktop", "com.canonical.Unity.LauncherEntry", "Update"
_ENTRY = "application://wurst-desktop.desktop"


class Launcher(QObject):
    """Tells each percent and each number once."""

    def __init__(self, window: QWidget, title: str, app: QGuiApplication) -> None:
        """`title` is the window's when nothing runs."""
        super().__init__(window)
        self._window = window
        self._title = title
        self._app = app
        self._percent: int | None = None
        self._open = 0
        self._bus = QDBusConnection.sessionBus() if sys.platform.startswith("linux") else None

    def show_share(self, share: float | None) -> None:
        """Show how much of the job is over (0 .. 1); None while nothing runs."""
        hundredths = None if share is None else round(100 * share)
        if hundredths == self._percent:
            return
        self._percent = hundredths
        self._window.setWindowTitle(_title_at(share, self._title))
        self._send(shown_share(hundredths))

    def show_open(self, count: int) -> None:
        """Show how many jobs wait or run."""
        if count == self._open:
            return
        self._open = count
        if self._bus is None:
            self._app.setBadgeNumber(count)
        self._send(shown_count(count))

    def _send(self, message: QDBusMessage) -> None:
        if self._bus is not None and self._bus.isConnected():
            self._bus.send(message)


def _title_at(share: float | None, title: str) -> str:
    return title if share is None else f"{percent(share)} – {title}"  # noqa: RUF001


def shown_share(hundredths: int | None) -> QDBusMessage:
    """The signal that has docks show a bar, or none."""
    return _update({"progress": (hundredths or 0) / 100, "progress-visible": hundredths is not None})


def shown_count(count: int) -> QDBusMessage:
    """The signal that has docks show a number on the icon, or none."""
    return _update({"count": count, "count-visible": count > 0})


def _update(properties: dict[str, object]) -> QDBusMessage:
    message = QDBusMessage.createSignal(_PATH, _INTERFACE, _SIGNAL)
    message.setArguments([_ENTRY, properties])
    return message
