"""Long work beside the window: told of, stopped when asked, one piece after another."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.askers import Asker
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import DiskFull, WurstError
from wurst_desktop.ui.task_bar import TaskBar
from wurst_desktop.ui.tasks import Note, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def until_cancelled(note: Note, token: CancelToken) -> str:
    note(1, 3)
    waiting = threading.Event()
    while not token.is_cancelled:
        waiting.wait(0.002)
    return "stopped"


def test_work_is_done_in_turn_and_its_end_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[str] = []
    told: list[object] = []
    tasks.progressed.connect(told.append)
    tasks.start("One", lambda _note, _token: "one", answers.append, lambda _: None)
    tasks.start("Two", lambda _note, _token: "two", answers.append, lambda _: None)
    qtbot.waitUntil(lambda: answers == ["one", "two"])
    assert told[-1] is None
    assert not tasks.is_busy


def test_an_error_is_told_to_whoever_asked(qtbot: QtBot, tasks: Tasks) -> None:
    failures: list[WurstError] = []

    def fail(_note: Note, _token: CancelToken) -> None:
        raise DiskFull(Path("x.png"))

    tasks.start("One", fail, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert not tasks.is_busy


def test_the_bar_shows_how_far_it_is_and_stops_it(qtbot: QtBot, tasks: Tasks) -> None:
    bar = TaskBar(tasks)
    qtbot.addWidget(bar)
    answers: list[str] = []
    tasks.start("Exporting", until_cancelled, answers.append, lambda _: None)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: bar.label.text() == "Exporting: 1 of 3")
    assert (bar.bar.value(), bar.bar.maximum()) == (1, 3)
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answers == ["stopped"])
    assert not bar.isVisible()


def test_a_bug_in_the_work_ends_it(qtbot: QtBot, tasks: Tasks) -> None:
    bar = TaskBar(tasks)
    qtbot.addWidget(bar)
    answers: list[str] = []

    def stumble(note: Note, token: CancelToken) -> None:
        until_cancelled(note, token)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.start("Exporting", stumble, lambda _: None, lambda _: None)
        qtbot.waitUntil(bar.isVisible)
        tasks.stop()
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not tasks.is_busy
    assert not bar.isVisible()
    tasks.start("Exporting", until_cancelled, answers.append, lambda _: None)
    qtbot.waitUntil(lambda: bar.label.text() == "Exporting: 1 of 3")
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answers == ["stopped"])


def test_closing_stops_what_is_at_work(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.start("Exporting", until_cancelled, lambda _: None, lambda _: None)
    tasks.close()


@pytest.mark.parametrize("refuses", [False, True])
def test_a_dialog_that_is_gone_is_not_answered(qtbot: QtBot, tasks: Tasks, refuses: bool) -> None:
    def work(_note: Note, _token: CancelToken) -> None:
        if refuses:
            raise DiskFull(Path("house.png"))

    heard: list[object] = []
    asker = Asker(heard)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    tasks.start("One", work, asker.hear, asker.hear)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert heard == []
