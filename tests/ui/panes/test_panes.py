"""Panes are moved, floated, closed and brought back, and are where they were left at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.fakes import ScriptedEngine
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_picture
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.settings_file import load_settings
from wurst_desktop.paths import Paths, find_paths
from wurst_desktop.ui.viewer.viewer import Viewer


def again(open_window: OpenWindow, program: Program) -> Program:
    """Close the window, and open one on the same home."""
    program.window.close()
    program.close()
    return open_window(lambda _shelf, _wish: ScriptedEngine())


def left_areas(program: Program) -> dict[str, Qt.DockWidgetArea]:
    return {pane.objectName(): program.window.dockWidgetArea(pane) for pane in program.window.arrangement.panes}


@pytest.mark.parametrize("size", [(1280, 680), (1920, 1040)])
def test_the_picture_has_more_room_than_any_pane(qtbot: QtBot, program: Program, size: tuple[int, int]) -> None:
    window = program.window
    window.resize(*size)
    window.commands.usual_layout.trigger()
    needed = window.panels.create.minimumSizeHint().width()
    qtbot.waitUntil(lambda: 320 <= window.arrangement.create.width() <= max(336, needed))
    picture = window.centralWidget()
    assert picture is not None
    assert picture.width() > 1.8 * window.arrangement.create.width()
    assert picture.height() > 1.4 * window.arrangement.gallery.height()
    assert nameless(window) == []
    assert cut(window) == []


def test_at_first_a_whole_line_of_pictures_and_both_seeds_are_in_sight(qtbot: QtBot, program: Program) -> None:
    kept = [keep_picture(program.history, f"fox {number}") for number in range(9)]
    window = program.window
    window.resize(1280, 680)
    window.commands.usual_layout.trigger()
    program.begin()
    grid, fields = window.panels.gallery.grid, window.panels.create.fields
    qtbot.waitUntil(lambda: len(window.panels.gallery.ids) == len(kept))
    first = grid.model().index(0, 0)
    qtbot.waitUntil(lambda: grid.viewport().rect().contains(grid.visualRect(first)))
    assert grid.viewport().height() < 2 * grid.plan.pitch
    assert fields.decoder_seed.visibleRegion().boundingRect() == fields.decoder_seed.rect()


def test_a_pane_is_closed_by_its_button_and_brought_back_by_the_menu(qtbot: QtBot, program: Program) -> None:
    window, gallery = program.window, program.window.arrangement.gallery
    button = window.findChild(QToolButton, "galleryPaneClose")
    assert button is not None
    button.click()
    assert not gallery.isVisible()
    qtbot.waitUntil(lambda: not window.commands.pane_gallery.isChecked())
    window.commands.pane_gallery.trigger()
    assert gallery.isVisible()
    assert window.commands.pane_gallery.isChecked()


def test_a_pane_behind_a_tab_comes_to_the_front_instead_of_closing(qtbot: QtBot, program: Program) -> None:
    window, arrangement = program.window, program.window.arrangement
    qtbot.waitUntil(lambda: arrangement.queue.is_behind)
    window.commands.pane_queue.trigger()
    qtbot.waitUntil(lambda: not arrangement.queue.is_behind)
    assert arrangement.details.is_behind
    assert window.commands.pane_details.isChecked()
    window.commands.pane_queue.trigger()
    assert not arrangement.queue.is_open


def test_tabs_say_the_name_so_the_title_does_not(qtbot: QtBot, program: Program) -> None:
    details = program.window.arrangement.details
    title = details.titleBarWidget()
    qtbot.waitUntil(lambda: title.sizeHint().height() == 0)
    program.window.arrangement.queue.close()
    qtbot.waitUntil(lambda: title.sizeHint().height() > 0)


def test_all_is_where_it_was_left(qtbot: QtBot, open_window: OpenWindow, program: Program) -> None:
    window, arrangement = program.window, program.window.arrangement
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, arrangement.create)
    arrangement.gallery.close()
    button = window.findChild(QToolButton, "createPaneFloat")
    assert button is not None
    button.click()
    assert arrangement.create.isFloating()
    # The frame is the pane's own, since the system gives it none.
    content = arrangement.create.widget()
    qtbot.waitUntil(lambda: content.geometry().left() == 1)
    edge, within = (arrangement.create.grab().toImage().pixelColor(at, at) for at in (0, 3))
    assert edge.lightness() > within.lightness() + 32
    after = again(open_window, program).window
    assert after.arrangement.create.isFloating()
    assert after.arrangement.create.isVisible()
    assert not after.arrangement.gallery.isVisible()
    after.commands.usual_layout.trigger()
    assert not after.arrangement.create.isFloating()
    assert after.dockWidgetArea(after.arrangement.create) is Qt.DockWidgetArea.LeftDockWidgetArea
    qtbot.waitUntil(after.arrangement.gallery.isVisible)


def test_a_moved_pane_outlives_a_crash(qtbot: QtBot, program: Program, paths: Paths) -> None:
    program.begin()
    program.window.arrangement.gallery.close()
    program.window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, program.window.arrangement.queue)

    def is_kept() -> bool:
        return load_settings(paths.settings)[0].remembered.get("panes") == program.window.arrangement.state()

    qtbot.waitUntil(is_kept)


@pytest.mark.parametrize("broken", ["", "not base64 at all", "AAAA", 7, None, ["x"]])
def test_a_broken_memory_falls_back_to_the_usual_quietly(
    open_window: OpenWindow, program: Program, broken: object
) -> None:
    usual = left_areas(program)
    program.window.arrangement.create.close()
    program.window.arrangement.restore(broken)
    assert left_areas(program) == usual
    assert all(pane.is_open for pane in program.window.arrangement.panes)


def test_f11_shows_just_the_picture_and_escape_leaves(qtbot: QtBot, program: Program) -> None:
    older, newer = (keep_picture(program.history, prompt) for prompt in ("a fox", "an owl"))
    program.begin()
    window = program.window
    qtbot.waitUntil(lambda: list(window.panels.gallery.ids) == [newer.id, older.id])
    assert not window.commands.just_picture.isEnabled()
    window.panels.gallery.choose(newer.id)
    qtbot.waitUntil(window.commands.just_picture.isEnabled)
    window.commands.just_picture.trigger()
    viewer = window.findChild(Viewer, "viewer")
    assert viewer is not None
    assert viewer.isFullScreen()
    assert not viewer.bar.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.record == older)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    window.commands.open_picture.trigger()
    assert viewer.bar.isVisible()
    assert not viewer.isFullScreen()


@pytest.fixture
def paths(own_home: Path) -> Paths:
    return find_paths(own_home)
