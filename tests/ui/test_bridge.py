"""The clerk: works on its own thread, answers on the GUI thread, passes errors on."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.askers import Asker
from wurst_desktop.core.errors import DiskFull, WurstError
from wurst_desktop.ui.bridge import Clerk


@pytest.fixture
def clerk(qtbot: QtBot) -> Iterator[Clerk]:
    made = Clerk()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot, clerk: Clerk) -> None:
    answers: list[tuple[str, str]] = []
    here = threading.current_thread().name
    clerk.ask(
        lambda: threading.current_thread().name,
        lambda name: answers.append((name, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0].startswith("wurst-clerk")
    assert answers[0][1] == here


def test_work_is_done_in_the_order_of_asking(qtbot: QtBot, clerk: Clerk) -> None:
    done: list[int] = []
    for number in range(20):
        clerk.ask(lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def refuse() -> None:
    raise DiskFull(Path("full"))


def test_a_foreseen_error_goes_to_the_asker_or_to_all(qtbot: QtBot, clerk: Clerk) -> None:
    heard: list[WurstError] = []
    with qtbot.assertNotEmitted(clerk.refused):
        clerk.ask(refuse, failed=heard.append)
        qtbot.waitUntil(lambda: len(heard) == 1)
    with qtbot.waitSignal(clerk.refused) as told:
        clerk.ask(refuse)
    assert isinstance(told.args[0], DiskFull)


def test_a_bug_in_the_work_is_not_swallowed(qtbot: QtBot, clerk: Clerk) -> None:
    with qtbot.captureExceptions() as caught:
        clerk.ask(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_an_answer_never_comes_while_it_is_still_being_asked(qtbot: QtBot, clerk: Clerk) -> None:
    answered: list[int] = []
    for _ in range(50):
        before = len(answered)
        clerk.ask(lambda: 1, answered.append)
        assert len(answered) == before
    qtbot.waitUntil(lambda: len(answered) == 50)


def test_a_closed_clerk_ends_its_work_and_answers_nobody(qtbot: QtBot, qapp: QApplication) -> None:
    clerk, done, answered = Clerk(), list[int](), list[int]()
    clerk.ask(lambda: done.append(1), lambda _: answered.append(1))
    clerk.close()
    qapp.processEvents()
    assert (done, answered) == ([1], [])


def test_one_who_waits_does_nothing_before_it_begins(qtbot: QtBot) -> None:
    clerk, other, done = Clerk(waits=True), Clerk(), list[int]()
    clerk.ask(lambda: done.append(1))
    with qtbot.waitSignal(other.refused):
        other.ask(refuse)
    assert done == []
    clerk.begin()
    qtbot.waitUntil(lambda: done == [1])
    clerk.close()
    other.close()


def test_one_who_never_began_finishes_what_was_asked_when_closed(qtbot: QtBot) -> None:
    clerk, done = Clerk(waits=True), list[int]()
    clerk.ask(lambda: done.append(1))
    clerk.close()
    assert done == [1]


@pytest.mark.parametrize("work", [lambda: 7, refuse])
def test_a_dialog_that_is_gone_is_not_answered_and_its_error_is_told(
    qtbot: QtBot, clerk: Clerk, work: Callable[[], object]
) -> None:
    heard: list[object] = []
    told: list[WurstError] = []
    clerk.refused.connect(told.append)
    for has_gone in (False, True):
        asker = Asker(heard)
        qtbot.addWidget(asker)
        if has_gone:
            with qtbot.waitSignal(asker.destroyed):
                asker.deleteLater()
        clerk.ask(work, partial(asker.hear), partial(asker.hear))
        done: list[None] = []
        clerk.ask(lambda: None, done.append)
        qtbot.waitUntil(partial(bool, done))
    assert len(heard) == 1
    assert len(told) == (work is refuse)
