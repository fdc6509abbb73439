"""Panes that had to become small grow back to what was chosen when the window has the room again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.ui.main_window import MainWindow

WIDE, SMALL = (1500, 900), (900, 520)


def sizes(window: MainWindow) -> tuple[int, int, int]:
    panes = window.arrangement
    return panes.create.width(), panes.details.width(), panes.gallery.height()


def drag(window: MainWindow, start: QPoint, way: QPoint) -> None:
    """Drag what lies between two panes."""
    QTest.mouseMove(window, start)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for part in (2, 1):
        QTest.mouseMove(window, start + way / part)
        QApplication.processEvents()  # Qt moves it a turn later.
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + way)
    QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    shown = program.window
    shown.resize(*WIDE)
    shown.commands.usual_layout.trigger()
    qtbot.waitUntil(lambda: len(shown.arrangement.sizes.remembered()) == len(shown.arrangement.panes))
    return shown


def choose_larger(qtbot: QtBot, window: MainWindow) -> tuple[int, int, int]:
    gallery, details = window.arrangement.gallery, window.arrangement.details
    before = sizes(window)
    drag(window, gallery.geometry().topLeft() + QPoint(300, -4), QPoint(0, -80))
    drag(window, details.geometry().topLeft() + QPoint(-4, 200), QPoint(-80, 0))
    qtbot.waitUntil(lambda: sizes(window)[1] > before[1] + 40 and sizes(window)[2] > before[2] + 40)
    return sizes(window)


def test_they_grow_back_to_the_usual(qtbot: QtBot, window: MainWindow) -> None:
    before = sizes(window)
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: sizes(window)[2] < before[2])
    window.resize(*WIDE)
    qtbot.waitUntil(lambda: sizes(window) == before)


def test_they_grow_back_to_what_was_dragged(qtbot: QtBot, window: MainWindow) -> None:
    chosen = choose_larger(qtbot, window)
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: sizes(window)[2] < chosen[2])
    window.resize(1100, 700)
    window.resize(*WIDE)
    qtbot.waitUntil(lambda: sizes(window) == chosen)


def test_a_larger_window_gives_its_room_to_the_picture(qtbot: QtBot, window: MainWindow) -> None:
    before = sizes(window)
    picture = window.centralWidget()
    assert picture is not None
    was = picture.width()
    window.resize(1800, 1000)
    qtbot.waitUntil(lambda: picture.width() >= was + 250)
    assert sizes(window) == before


def test_what_was_chosen_outlives_a_small_window_and_the_program(
    qtbot: QtBot, window: MainWindow, program: Program, open_window: OpenWindow
) -> None:
    chosen = choose_larger(qtbot, window)
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: sizes(window)[2] < chosen[2])
    program.window.close()
    program.close()
    again = open_window(lambda _shelf, _wish: ScriptedEngine()).window
    again.resize(*WIDE)
    qtbot.waitUntil(lambda: sizes(again) == chosen)


@pytest.mark.parametrize("broken", [None, 7, [], {"galleryPane": "x"}, {"galleryPane": [1]}, {"galleryPane": [1, "x"]}])
def test_a_broken_memory_is_left_out(qtbot: QtBot, window: MainWindow, broken: object) -> None:
    before = window.arrangement.sizes.remembered()
    window.arrangement.sizes.begin(broken)
    assert window.arrangement.sizes.remembered() == {}
    qtbot.waitUntil(lambda: window.arrangement.sizes.remembered() == before)
