"""The tour points at real controls, follows them, and is walked and left by keys."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.named import cut, nameless
from wurst_desktop.app import Program
from wurst_desktop.ui.help.callout import Callout
from wurst_desktop.ui.help.tour_steps import STEPS, TourStep
from wurst_desktop.ui.panes.pane import Pane


@pytest.fixture
def callout(qtbot: QtBot, program: Program) -> Callout:
    program.window.resize(1280, 680)
    program.window.commands.usual_layout.trigger()
    qtbot.waitUntil(lambda: program.window.arrangement.create.width() < 340)
    program.window.commands.tour.trigger()
    found = program.window.findChild(Callout, "tourCallout")
    assert found is not None
    return found


def place_of(program: Program, name: str) -> QRect:
    widget = program.window.findChild(QWidget, name)
    assert widget is not None
    return QRect(widget.mapTo(program.window, QPoint()), widget.size())


def walk(callout: Callout, steps: int, key: Qt.Key = Qt.Key.Key_Return) -> None:
    for _ in range(steps):
        QTest.keyClick(callout, key)


@pytest.mark.parametrize("step", [step for step in STEPS if step.target], ids=lambda step: step.target)
def test_each_step_points_at_something_that_is_there(program: Program, step: TourStep) -> None:
    assert program.window.findChild(QWidget, step.target) is not None

    assert not step.pane or program.window.findChild(Pane, step.pane) is not None


def test_it_is_walked_by_keys_and_everything_in_it_is_named_and_whole(program: Program, callout: Callout) -> None:
    said: list[str] = []
    for _ in STEPS:
        said.append(callout.words)
        assert program.window.rect().contains(callout.geometry())
        assert cut(callout) == []
        assert nameless(callout) == []
        assert callout.height() >= callout.heightForWidth(callout.width())
        walk(callout, 1)
    keys = {"generate": "Ctrl+Enter", "cancel": "Esc", "search": "Ctrl+F", "just_picture": "F11", "undo": "Ctrl+Z"}
    told = [f"{step.title}. {step.text.format(**keys)}" for step in STEPS]
    assert [f"{each} {n} of {len(STEPS)}." for n, each in enumerate(told, 1)] == said
    assert not callout.isVisible()


def test_it_names_the_keys_that_the_artist_chose(program: Program, callout: Callout) -> None:
    commands = program.window.commands
    commands.just_picture.setShortcut(QKeySequence("Ctrl+J"))
    commands.undo.setShortcuts([])
    walk(callout, len(STEPS) - 1)
    assert "Ctrl+J shows just the picture. “Undo” takes back" in callout.words


def test_it_never_covers_what_it_points_at(program: Program, callout: Callout) -> None:
    covered: Sequence[str] = []
    for step in STEPS:
        spotlight = place_of(program, "tourSpotlight")
        if step.target and callout.geometry().intersects(spotlight.adjusted(6, 6, -6, -6)):
            covered = [*covered, step.target]
        walk(callout, 1)
    assert covered == []


def test_it_goes_back_and_is_left_by_escape_while_a_job_could_be_stopped(program: Program, callout: Callout) -> None:
    walk(callout, 2)
    walk(callout, 1, Qt.Key.Key_Left)
    assert STEPS[1].title in callout.words
    button = callout.findChild(QPushButton, "tourNext")
    assert button is not None
    program.window.commands.cancel.setEnabled(True)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert not callout.isVisible()
    spotlight = program.window.findChild(QWidget, "tourSpotlight")
    assert spotlight is not None
    assert not spotlight.isVisible()


def test_escape_leaves_it_from_wherever_the_keys_go(qtbot: QtBot, program: Program, callout: Callout) -> None:
    commands, panels = program.window.commands, program.window.panels
    prompt = panels.create.fields.prompt
    stopped: list[int] = []
    commands.cancel.setEnabled(True)
    commands.cancel.triggered.connect(lambda: stopped.append(1))
    for widget in (prompt, panels.gallery.header.search, panels.create.fields.how_many):
        commands.tour.trigger()
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert not callout.isVisible()
        assert widget.hasFocus()
    assert stopped == []
    QTest.keyClick(prompt, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stopped == [1])


def test_the_callout_follows_the_layout(qtbot: QtBot, program: Program, callout: Callout) -> None:
    at_stage_strip = next(number for number, step in enumerate(STEPS) if step.target == "stageStrip")
    walk(callout, at_stage_strip)
    before = place_of(program, "tourSpotlight")
    program.window.arrangement.gallery.close()
    qtbot.waitUntil(lambda: place_of(program, "tourSpotlight") != before)
    qtbot.waitUntil(
        lambda: place_of(program, "tourSpotlight").adjusted(4, 4, -4, -4) == place_of(program, "stageStrip")
    )


def test_a_closed_pane_is_opened_for_its_step(program: Program, callout: Callout) -> None:
    program.window.arrangement.gallery.close()
    at_gallery = next(number for number, step in enumerate(STEPS) if step.target == "galleryPanel")
    walk(callout, at_gallery)
    assert program.window.arrangement.gallery.isVisible()


def test_it_is_offered_where_there_is_no_picture_yet(program: Program) -> None:
    offer = program.window.findChild(QPushButton, "welcomeTour")
    assert offer is not None
    assert offer.isVisible()
    offer.click()
    callout = program.window.findChild(Callout, "tourCallout")
    assert callout is not None
    assert callout.isVisible()


def test_it_stays_on_top_when_another_pane_is_chosen(qtbot: QtBot, program: Program, callout: Callout) -> None:
    children, middle = program.window.children, program.window.centralWidget()
    assert middle is not None

    def order() -> bool:
        return children().index(callout) > children().index(middle)

    QApplication.processEvents()  # It still settles where it has just appeared.
    middle.raise_()
    assert not order()
    qtbot.waitUntil(order)
