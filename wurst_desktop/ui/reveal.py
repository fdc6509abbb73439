"""Shows a file in the system's file manager, with the file chosen there where the system can do that."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


def reveal(path: Path) -> None:
    """Show a file; its folder where the file is gone or the file manager can't choose one."""
    if not (path.exists() and _is_chosen(path)):
        open_folder(path.parent)


def open_folder(folder: Path) -> None:
    """Show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def reveal_command(path: Path, platform: str) -> list[str] | None:
    """What to run on Windows and macOS; None elsewhere."""
    match platform:
        case "win32":
            return ["explorer", f"/select,{path}"]
        case "darwin":
            return ["open", "-R", str(path)]
        case _:
            return None


def _is_chosen(path: Path) -> bool:
    command = reveal_command(path, sys.platform)
    if command is None:
        return _asked_on_the_bus(path)
    try:
        subprocess.Popen(command)
    except OSError:
        return False
    return True


def _asked_on_the_bus(path: Path) -> bool:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    answer = QDBusInterface(_SERVICE, _PATH, _SERVICE, bus).call("ShowItems", [path.as_uri()], "")
    return answer.type() is QDBusMessage.MessageType.ReplyMessage
