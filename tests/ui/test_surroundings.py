"""The desktop around the window: sleep is held off while there is work, and the end of the queue is said."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.fakes import Moment, ScriptedEngine, Waits
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.paths import find_paths
from wurst_desktop.ui.jobs.job_words import work_ended, work_title
from wurst_desktop.ui.progress.announcer import Announcer
from wurst_desktop.ui.progress.awake import Awake
from wurst_desktop.ui.progress.notification import notify_by_bus

ROOT = Path(__file__).parents[2]
JOB = Job("a", GenerationRequest("a fox"), datetime(2026, 1, 1, tzinfo=UTC), JobState.DONE)
DAEMON = """
import subprocess, sys
from jeepney import new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
code = "from wurst_desktop.ui.progress.notification import notify_by_bus; print(notify_by_bus('over', '3 kept', True))"
caller = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
while (heard := bus.receive()).header.message_type.name != "method_call":
    pass
bus.send(new_method_return(heard, "u", (1,)))
print(heard.body[3:5], heard.body[6]["sound-name"], caller.communicate()[0])
"""

DOCK = """
from jeepney import MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtWidgets import QApplication, QWidget
from wurst_desktop.ui.progress.launcher import Launcher
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.AddMatch(MatchRule(interface="com.canonical.Unity.LauncherEntry")))
app = QApplication([])
launcher = Launcher(QWidget(), "Wurst Desktop", app)
for count in (3, 3, 0):
    launcher.show_open(count)
launcher.show_share(0.5)
heard = (bus.receive() for _ in iter(int, 1))
updates = (message.body for message in heard if message.header.fields.get(3) == "Update")
for entry, properties in (next(updates) for _ in range(3)):
    print(entry, {name: value for name, (_, value) in properties.items()})
"""


class Holding:
    """Counts who is inside."""

    def __init__(self) -> None:
        self.entered = self.inside = 0

    @contextmanager
    def __call__(self) -> Iterator[None]:
        self.entered += 1
        self.inside += 1
        yield
        self.inside -= 1


def test_sleep_is_held_off_while_there_is_work_and_it_is_wanted(qtbot: QtBot) -> None:
    holding = Holding()
    awake = Awake(holding)
    for change, inside in ((awake.show_busy, 1), (awake.want, 0), (awake.show_busy, 0), (awake.want, 0)):
        change(change == awake.show_busy and holding.entered == 0)
        qtbot.waitUntil(lambda inside=inside: holding.inside == inside)  # type: ignore[misc]
    awake.want(True)
    awake.show_busy(True)
    qtbot.waitUntil(lambda: holding.inside == 1)
    awake.close()
    assert (holding.entered, holding.inside) == (2, 0)


def test_what_came_of_the_work_is_said_in_words() -> None:
    assert (work_title(0, None), work_ended(3, 0, None)) == ("The queue ended", "3 pictures kept.")
    assert work_title(1, None) == "The queue ended, with mishaps"
    assert work_ended(1, 2, "The disk is full.") == "1 picture kept, 2 jobs ended early. The disk is full."
    assert work_title(0, "The disk is full.") == "The queue stands still"


@pytest.fixture
def gate() -> Iterator[Waits]:
    made = Waits(Moment(Stage.PRIOR))
    yield made
    made.released.set()


@pytest.fixture
def program(open_window: OpenWindow, gate: Waits) -> Program:
    return open_window(lambda _shelf, _wish: ScriptedEngine(gate), is_shown=False)


def test_the_end_is_told_to_whoever_looks_elsewhere(qtbot: QtBot, program: Program) -> None:
    told: list[tuple[str, str, bool]] = []
    announcer = Announcer(program.window, program.session.queue, lambda *told_now: told.append(told_now))
    announcer.want_sound(True)
    announcer.show_busy(False)
    for job in (JOB, replace(JOB, state=JobState.FAILED)):
        announcer.count_ended(job)
    announcer.show_busy(True)
    announcer.show_busy(False)
    assert told == [("The queue ended, with mishaps", "0 pictures kept, 1 job ended early.", True)]
    announcer.want(False)
    announcer.count_ended(JOB)
    announcer.show_busy(False)
    assert len(told) == 1
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    announcer.want(True)
    announcer.count_ended(JOB)
    announcer.show_busy(False)
    assert len(told) == 1
    dialog = QDialog(program.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    announcer.count_ended(JOB)
    announcer.show_busy(False)
    assert len(told) == 1
    dialog.close()


def test_switches_are_remembered(qtbot: QtBot, own_home: Path, program: Program) -> None:
    commands = program.window.commands
    before = {name: switch.isChecked() for name, switch in commands.switches.items()}
    assert before == {"keep_awake": True, "tell_at_end": True, "sound_at_end": False, "show_previews": True}
    program.begin()
    commands.sound_at_end.trigger()
    settings = find_paths(own_home).settings
    qtbot.waitUntil(lambda: settings.exists() and '"sound_at_end": true' in settings.read_text(encoding="utf-8"))


def test_without_a_bus_nothing_is_heard() -> None:
    assert not notify_by_bus("over", "3 kept", has_sound=False)


def on_a_bus_of_its_own(code: str) -> str:
    """What a Python program prints that has a session bus to itself."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=dict(os.environ),
    )
    return done.stdout.strip() or done.stderr


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="this system has no message bus")
def test_a_desktop_hears_of_it_over_the_bus() -> None:
    assert on_a_bus_of_its_own(DAEMON) == "('over', '3 kept') ('s', 'complete') True"


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="this system has no message bus")
def test_a_dock_hears_of_each_number_and_share_once() -> None:
    assert on_a_bus_of_its_own(DOCK).splitlines() == [
        "application://wurst-desktop.desktop {'count': 3, 'count-visible': True}",
        "application://wurst-desktop.desktop {'count': 0, 'count-visible': False}",
        "application://wurst-desktop.desktop {'progress': 0.5, 'progress-visible': True}",
    ]
