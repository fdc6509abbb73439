"""One window for each home: a second start calls the first and ends; after a kill the next start opens one again."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.doorbell import doorbell_name, ring
from wurst_desktop.ui.handover import Handover

ROOT = Path(__file__).parents[2]
START = [sys.executable, "-m", "wurst_desktop"]
LONG_MS = 60_000


@pytest.fixture
def windows() -> Iterator[list["subprocess.Popen[bytes]"]]:
    opened: list[subprocess.Popen[bytes]] = []
    yield opened
    for each in opened:
        each.kill()
        each.wait()


@pytest.mark.timeout(400)
def test_a_second_start_ends_and_a_killed_window_leaves_the_way_free(
    qtbot: QtBot, own_home: Path, windows: list["subprocess.Popen[bytes]"]
) -> None:
    name = doorbell_name(find_paths(own_home).data)
    for _ in range(2):
        windows.append(subprocess.Popen(START, cwd=ROOT, env=dict(os.environ), stderr=subprocess.DEVNULL))
        qtbot.waitUntil(lambda: ring(name), timeout=LONG_MS)
        second = subprocess.run(START, cwd=ROOT, check=False, timeout=60, capture_output=True)
        assert (second.returncode, second.stderr) == (0, b"")
        assert windows[-1].poll() is None
        windows[-1].kill()
        windows[-1].wait()
    assert not ring(name)


@pytest.mark.timeout(400)
def test_a_picture_is_made_on_the_command_line_beside_a_window(
    qtbot: QtBot, own_home: Path, windows: list["subprocess.Popen[bytes]"]
) -> None:
    windows.append(subprocess.Popen(START, cwd=ROOT, env=dict(os.environ), stderr=subprocess.DEVNULL))
    qtbot.waitUntil(lambda: ring(doorbell_name(find_paths(own_home).data)), timeout=LONG_MS)
    made = subprocess.run(
        [*START, "generate", "a red house", "--prior-steps", "2", "--decoder-steps", "2"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0
    assert Path(made.stdout.strip()).is_file()
    assert windows[0].poll() is None


@pytest.mark.timeout(400)
def test_an_open_window_draws_what_the_command_line_leaves_to_it(
    qtbot: QtBot, own_home: Path, windows: list["subprocess.Popen[bytes]"]
) -> None:
    paths = find_paths(own_home)
    windows.append(subprocess.Popen(START, cwd=ROOT, env=dict(os.environ), stderr=subprocess.DEVNULL))
    qtbot.waitUntil(lambda: ring(doorbell_name(paths.data)), timeout=LONG_MS)
    few = ("--prior-steps", "2", "--decoder-steps", "2")
    queued = subprocess.run(
        [*START, "generate", "a red house", "--queue", *few], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert (queued.returncode, queued.stderr) == (0, "")
    qtbot.waitUntil(lambda: len(list(paths.pictures.glob("*-*-*/*.png"))) == 1, timeout=LONG_MS)


@pytest.mark.timeout(400)
def test_a_window_that_is_told_to_end_closes_and_keeps_everything(
    qtbot: QtBot, own_home: Path, windows: list["subprocess.Popen[bytes]"]
) -> None:
    paths = find_paths(own_home)
    windows.append(subprocess.Popen(START, cwd=ROOT, env=dict(os.environ), stderr=subprocess.DEVNULL))
    words = Handover(prompt="half a thought")
    qtbot.waitUntil(lambda: ring(doorbell_name(paths.data), words), timeout=LONG_MS)
    # Asked at once, and again when all is there.
    qtbot.waitUntil(lambda: load_settings(paths.settings)[0].remembered.get("is_open") is True, timeout=LONG_MS)
    windows[0].terminate()
    assert windows[0].wait(60) == 0
    remembered = load_settings(paths.settings)[0].remembered
    assert remembered["is_open"] is False
    assert "half a thought" in str(remembered)


@pytest.mark.timeout(400)
def test_a_start_while_the_last_window_is_still_closing_opens_one(
    qtbot: QtBot, own_home: Path, windows: list["subprocess.Popen[bytes]"]
) -> None:
    paths = find_paths(own_home)
    name, lock, last = doorbell_name(paths.data), FileLock(paths.window_lock), QLocalServer()
    assert lock.acquire()
    assert last.listen(name)
    windows.append(subprocess.Popen(START, cwd=ROOT, env=dict(os.environ), stderr=subprocess.DEVNULL))
    with qtbot.waitSignal(last.newConnection, timeout=LONG_MS):
        pass
    last.nextPendingConnection().abort()
    last.close()
    lock.release()
    qtbot.waitUntil(lambda: ring(name), timeout=LONG_MS)


def test_a_window_that_does_not_answer_is_told_of(own_home: Path) -> None:
    paths = find_paths(own_home)
    lock, deaf = FileLock(paths.window_lock), QLocalServer()
    assert lock.acquire()
    assert deaf.listen(doorbell_name(paths.data))
    second = subprocess.run(START, cwd=ROOT, check=False, capture_output=True, text=True)
    deaf.close()
    lock.release()
    assert second.returncode == 1
    assert "doesn't answer" in second.stderr
