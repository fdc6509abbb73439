"""Showing a file in the system's file manager."""

import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from wurst_desktop.ui.reveal import nearest_folder, reveal_command

ROOT = Path(__file__).parents[2]
# One thread is both the program and the file manager: if asking waited for the answer, it would never come.
BOTH = """
import sys
from pathlib import Path
from jeepney import MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject, Slot, QUrl
from PySide6.QtDBus import QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices, QGuiApplication
from wurst_desktop.ui.reveal import reveal

class Opener(QObject):
    @Slot(QUrl)
    def open(self, url):
        print("opened", url.path())

bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.FileManager1"))
app, opener = QGuiApplication([]), Opener()
QDesktopServices.setUrlHandler("file", opener, "open")
reveal(Path(sys.argv[1]))
while (asked := bus.receive()).header.message_type is not MessageType.method_call:
    pass
print(*asked.body[0])
bus.send(new_method_return(asked) if sys.argv[2] == "can" else new_error(asked, "org.example.CanNot"))
while app.findChildren(QDBusPendingCallWatcher):
    app.processEvents()
"""


def test_each_system_is_asked_in_its_own_way() -> None:
    path = Path("/pictures/a fox.png")
    assert reveal_command(path, "win32") == ["explorer", f"/select,{path}"]
    assert reveal_command(path, "darwin") == ["open", "-R", str(path)]
    assert reveal_command(path, "linux") is None


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="this system has no message bus")
@pytest.mark.parametrize("able", ["can", "can't"])
def test_the_file_manager_is_asked_without_waiting_for_it(tmp_path: Path, able: str) -> None:
    path = tmp_path / "a fox.png"
    path.touch()
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", BOTH, str(path), able],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    opened = [] if able == "can" else [f"opened {tmp_path}"]
    assert done.stdout.splitlines() == [path.as_uri(), *opened], done.stderr


def test_the_nearest_folder_is_found_and_none_on_a_drive_that_was_taken_out(tmp_path: Path) -> None:
    assert nearest_folder(tmp_path) == tmp_path
    assert nearest_folder(tmp_path / "not" / "there") == tmp_path
    assert nearest_folder(PureWindowsPath("Z:/pictures/2026")) is None
