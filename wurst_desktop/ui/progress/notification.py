"""Notifications of the desktop: the freedesktop way on Linux, the tray's elsewhere."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from wurst_desktop.ui.bridge import Clerk

Notify = Callable[[str, str, bool], None]
"""Shows a title and a text, with a sound if the last says so."""

_TRAY_SHOWN_MS = 20_000
_BUS_PATIENCE_S = 3.0


def desktop_notify(clerk: Clerk, icon: QIcon) -> Notify:
    """The way that suits the system; on Linux the session bus is asked on the clerk's thread."""
    if sys.platform != "linux":
        return TrayNotification(icon)

    def notify(title: str, text: str, has_sound: bool) -> None:
        clerk.ask(lambda: notify_by_bus(title, text, has_sound))

    return notify


def notify_by_bus(title: str, text: str, has_sound: bool) -> bool:
    """Ask the desktop over the session bus, and say whether it heard.

    https://specifications.freedesktop.org/notification-spec/latest/protocol.html
    """
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

    place = "/org/freedesktop/Notifications"
    notifications = DBusAddress(place, "org.freedesktop.Notifications", "org.freedesktop.Notifications")
    sound = {"sound-name": ("s", "complete")} if has_sound else {"suppress-sound": ("b", True)}
    hints = {"desktop-entry": ("s", "wurst-desktop"), **sound}
    body: tuple[object, ...] = ("Wurst Desktop", 0, "wurst-desktop", title, text, [], hints, -1)
    message = new_method_call(notifications, "Notify", "susssasa{sv}i", body)
    try:
        with open_dbus_connection("SESSION") as bus:
            unwrap_msg(bus.send_and_get_reply(message, timeout=_BUS_PATIENCE_S))
    except (OSError, KeyError, TimeoutError, ValueError, DBusErrorResponse):
        # No session bus, or nobody on it who shows notifications: the window's own line says it, too.
        return False
    return True


class TrayNotification:
    """An icon in the tray that is there as long as what it says."""

    def __init__(self, icon: QIcon) -> None:
        """Take the program's icon."""
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def __call__(self, title: str, text: str, has_sound: bool) -> None:
        """Show it."""
        self._tray = self._tray or QSystemTrayIcon(self._icon)
        self._tray.show()
        self._tray.showMessage(title, text, self._icon)
        QTimer.singleShot(_TRAY_SHOWN_MS, self._tray, self._tray.hide)
        if has_sound:
            QApplication.beep()
