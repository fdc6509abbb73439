"""A second start calls the first window, and a bell that a killed window left is no hindrance."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.doorbell import Doorbell, doorbell_name, ring
from wurst_desktop.ui.handover import Handover, read, written

ROOT = Path(__file__).parents[2]
CALLER = """
import sys
from wurst_desktop.ui.doorbell import ring
from wurst_desktop.ui.handover import Handover
print(ring(sys.argv[1], Handover(("/a b.png",), "a fox\\nin snow")))
"""
KILLED = """
import os, sys
from PySide6.QtCore import QCoreApplication
from wurst_desktop.ui.doorbell import Doorbell
app = QCoreApplication([])
bell = Doorbell(sys.argv[1])
print(bell.is_listening, flush=True)
os.kill(os.getpid(), 9)
"""


def test_a_ring_is_heard_and_answered(qtbot: QtBot, tmp_path: Path) -> None:
    name = doorbell_name(tmp_path)
    bell = Doorbell(name)
    assert bell.is_listening
    caller = subprocess.Popen([sys.executable, "-c", CALLER, name], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    with qtbot.waitSignal(bell.rung, timeout=20_000) as rung:
        pass
    assert rung.args == [Handover(("/a b.png",), "a fox\nin snow")]
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    answer, _ = caller.communicate()
    assert answer == "True\n"
    bell.close()


def test_what_is_no_handover_is_left_unanswered(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(doorbell_name(tmp_path))
    heard: list[object] = []
    bell.rung.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(doorbell_name(tmp_path))
    with qtbot.waitSignal(stranger.disconnected):
        stranger.write(b"\xff{]\n")
    assert (bytes(stranger.readAll().data()), heard) == (b"", [])
    bell.close()


def test_a_handover_survives_its_journey() -> None:
    for handover in (Handover(), Handover(("/ä.png", "/b"), 'a "fox"\n', is_quiet=True)):
        line = written(handover)
        assert line.index(b"\n") == len(line) - 1
        assert read(line) == handover


def test_nobody_answers_where_no_window_is(qtbot: QtBot, tmp_path: Path) -> None:
    assert not ring(doorbell_name(tmp_path))


def test_each_home_has_its_own(tmp_path: Path) -> None:
    assert doorbell_name(tmp_path) == doorbell_name(tmp_path / "x" / "..")
    assert doorbell_name(tmp_path) != doorbell_name(tmp_path / "x")


def test_the_bell_of_a_killed_window_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    name = doorbell_name(tmp_path)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, name],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert killed.stdout == "True\n"
    bell = Doorbell(name)
    assert bell.is_listening
    bell.close()
