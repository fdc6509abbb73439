"""Shows a file in the system's file manager, with the file chosen there where the system can do that."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


def reveal(path: Path) -> None:
    """Show a file; its folder where the file is gone or the file manager can't choose one."""
    command = reveal_command(path, sys.platform)
    if not path.exists() or (command is not None and not _is_begun(command)):
        open_folder(path.parent)
    elif command is None:
        _ask_on_the_bus(path, lambda: open_folder(path.parent))


def open_folder(folder: Path) -> None:
    """Show a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def nearest_folder(path: PurePath) -> Path | None:
    """This folder, or the nearest one above it that is there; None on a drive that isn't."""
    return next((folder for folder in map(Path, (path, *path.parents)) if folder.is_dir()), None)


def reveal_command(path: Path, platform: str) -> list[str] | None:
    """What to run on Windows and macOS; None elsewhere."""
    match platform:
        case "win32":
            return ["explorer", f"/select,{path}"]
        case "darwin":
            return ["open", "-R", str(path)]
        case _:
            return None


def _is_begun(command: list[str]) -> bool:
    try:
        subprocess.Popen(command)
    except OSError:
        return False
    return True


def _ask_on_the_bus(path: Path, otherwise: Callable[[], None]) -> None:
    """Ask the file manager, which may take its time to start, and do something else if it can't."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        otherwise()
        return
    message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "ShowItems")
    message.setArguments([[path.as_uri()], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message), QCoreApplication.instance())

    def end() -> None:
        if watcher.isError():
            otherwise()
        watcher.deleteLater()

    watcher.finished.connect(end)
