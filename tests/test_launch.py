"""The window comes in steps: an empty one that needs little, then all that stands behind it."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from wurst_desktop.app import Program
from wurst_desktop.launch import Launch
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.paths import Paths, find_paths
from wurst_desktop.system.gpu_folder import GpuFolder
from wurst_desktop.ui.bugs.dialog import BugDialog
from wurst_desktop.ui.doorbell import Doorbell, doorbell_name
from wurst_desktop.ui.handover import Handover

UseGpu = Callable[[], GpuFolder]
ROOT = Path(__file__).parents[1]
HEAVY = (
    *("typer", "PIL", "psutil", "msgspec", "qtawesome", "importlib.metadata", "secrets", "torch"),
    *("PySide6.QtNetwork", "wurst_desktop.app", "wurst_desktop.ui.panes.pane", "wurst_desktop.ui.question"),
    *("wurst_desktop.system.gpu_folder", "wurst_desktop.ui.painted_roles"),
)


@pytest.fixture
def paths(own_home: Path) -> Paths:
    return find_paths(own_home)


@pytest.fixture
def use_gpu() -> UseGpu | None:
    return None


@pytest.fixture
def launch(qapp: QApplication, paths: Paths, use_gpu: UseGpu | None) -> Iterator[Launch]:
    made = Launch(qapp, paths, Handover(prompt="a fox"), lambda _shelf, _wish: ScriptedEngine(), use_gpu)
    yield made
    window = made.window
    window.close()
    made.close()
    qapp.processEvents()
    window.deleteLater()


def test_the_empty_window_waits_for_nothing_heavy() -> None:
    code = (
        "import sys, wurst_desktop.entry, wurst_desktop.launch;"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_sources_of_what_is_imported_are_not_read(own_home: Path) -> None:
    code = (
        "import linecache, sys; from pathlib import Path; from wurst_desktop.frame import make_application;"
        "make_application([]); import wurst_desktop.app, transformers.configuration_utils;"
        "print(len(linecache.cache), len(sys.modules) > 500)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    read, is_much = done.stdout.split()
    assert int(read) < 100
    assert is_much == "True"


SECOND = """
import atexit, linecache
from wurst_desktop.entry import main
atexit.register(lambda: print([name for name in linecache.cache if "wurst_desktop" in name]))
main()
"""


def test_no_source_is_read_before_the_window_is_there(qtbot: QtBot, paths: Paths) -> None:
    lock = FileLock(paths.window_lock)
    assert lock.acquire()
    bell = Doorbell(doorbell_name(paths.data))
    # It imports all that the empty window needs, and ends then.
    second = subprocess.Popen([sys.executable, "-c", SECOND], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate()[0].strip() == "[]"
    bell.close()
    lock.release()


LAUNCHED = """
import sys
from tests.fakes import ScriptedEngine
from wurst_desktop.frame import make_application
from wurst_desktop.launch import Launch
from wurst_desktop.paths import find_paths
seen = []
def note(event, about):
    if event == "import" and about[0] == "PySide6.QtNetwork" or event == "open" and "libtorch_cpu" in str(about[0]):
        seen.append(event)
app = make_application([])
launch = Launch(app, find_paths(), open_engine=lambda shelf, wish: ScriptedEngine())
launch.opened.connect(app.quit)
sys.addaudithook(note)
launch.show()
app.exec()
launch.close()
print(seen[0], set(seen) == {"import", "open"})
"""


def test_the_window_waits_for_no_library_of_torch(own_home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LAUNCHED], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["import", "True"]


def test_an_empty_window_is_painted_before_the_program_is_there(qtbot: QtBot, launch: Launch) -> None:
    with qtbot.waitSignal(launch.window.painted):
        launch.show()
    assert launch.program is None
    with qtbot.waitSignal(launch.opened, timeout=20_000) as opened:
        pass
    (program,) = opened.args
    assert isinstance(program, Program)
    assert program.window is launch.window
    assert program.window.panels.create.isVisible()


class ShownWindows(QObject):
    """Notes each window that comes on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(watched.objectName() or type(watched).__name__)
        return False


def test_no_other_window_flashes_up_while_it_is_furnished(qtbot: QtBot, qapp: QApplication, launch: Launch) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    launch.show()
    with qtbot.waitSignal(launch.opened, timeout=20_000):
        pass
    qapp.removeEventFilter(shown)
    assert shown.names == ["mainWindow"]


def refuse_gpu() -> GpuFolder:
    raise AttributeError("made for this test")


@pytest.mark.logs_warnings
@pytest.mark.parametrize("use_gpu", [refuse_gpu])
def test_what_goes_wrong_before_the_program_is_there_is_told_once_it_is(
    qtbot: QtBot, launch: Launch, capsys: pytest.CaptureFixture[str]
) -> None:
    launch.show()
    with qtbot.waitSignal(launch.opened, timeout=20_000):
        pass
    dialogs: list[BugDialog] = []

    def is_told() -> bool:
        dialogs[:] = launch.window.findChildren(BugDialog)
        return bool(dialogs)

    qtbot.waitUntil(is_told)
    assert "made for this test" in dialogs[0].report
    assert "made for this test" in capsys.readouterr().err
    dialogs[0].reject()


def test_what_is_handed_over_meanwhile_is_taken_in_at_last(qtbot: QtBot, launch: Launch) -> None:
    launch.show()
    launch.receive(Handover(prompt="an owl at night"))
    with qtbot.waitSignal(launch.opened, timeout=20_000) as opened:
        pass
    (program,) = opened.args
    assert program.window.panels.create.fields.prompt.toPlainText() == "an owl at night"
    launch.receive(Handover(prompt="a house"))
    assert program.window.panels.create.fields.prompt.toPlainText() == "a house"


def test_threads_take_short_turns_once_the_program_is_there(qtbot: QtBot, launch: Launch) -> None:
    usual = 0.005
    sys.setswitchinterval(usual)
    launch.show()
    with qtbot.waitSignal(launch.opened, timeout=20_000):
        pass
    assert sys.getswitchinterval() < usual


def test_a_window_that_is_never_painted_is_furnished_all_the_same(qtbot: QtBot, launch: Launch) -> None:
    launch.window.painted.disconnect()
    with qtbot.waitSignal(launch.opened, timeout=20_000):
        launch.show()


def test_a_window_closed_at_once_leaves_nothing_behind(qtbot: QtBot, launch: Launch) -> None:
    with qtbot.waitSignal(launch.window.painted):
        launch.show()
    launch.window.close()
    launch.close()
    assert launch.program is None
    assert not [thread for thread in threading.enumerate() if thread.name == "wurst-imports"]


def test_the_theme_of_a_window_closed_at_once_follows_the_system_no_more(qapp: QApplication, launch: Launch) -> None:
    launch.close()
    told: list[bool] = []
    launch.frame.theme.changed.connect(lambda: told.append(True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == []


def test_a_window_closed_while_it_is_furnished_stays_closed(qtbot: QtBot, launch: Launch) -> None:
    opened: list[object] = []
    launch.opened.connect(opened.append)
    impatient = QTimer(launch, interval=0)
    impatient.timeout.connect(lambda: launch.program and launch.window.close())
    impatient.start()
    launch.show()
    qtbot.waitUntil(lambda: launch.program is not None and not launch.window.isVisible(), timeout=20_000)
    impatient.stop()
    later = QTimer(launch, singleShot=True, interval=50)
    with qtbot.waitSignal(later.timeout):
        later.start()
    assert not launch.window.isVisible()
    assert opened == []


def test_a_second_start_waits_for_the_doorbell_of_a_window_that_is_still_opening(qtbot: QtBot, paths: Paths) -> None:
    lock = FileLock(paths.window_lock)
    assert lock.acquire()
    second = subprocess.Popen(
        [sys.executable, "-m", "wurst_desktop"], cwd=ROOT, env={**os.environ, "WURST_HOME": str(paths.data.parent)}
    )
    bell = Doorbell(doorbell_name(paths.data))
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    bell.close()
    lock.release()


def test_a_program_that_lacks_a_part_says_so_and_ends(paths: Paths) -> None:
    code = (
        "import sys; sys.argv[1:] = []; sys.modules['qtawesome'] = None; from wurst_desktop.entry import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "WURST_HOME": str(paths.data.parent)},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 1
    assert "Wurst Desktop can't open: a part of it is broken." in done.stderr
