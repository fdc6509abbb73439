"""The pictures of a collection are dragged into an order of the artist's own, which is kept and can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pictures import keep_picture
from wurst_desktop.app import Program
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.library.own_orders import FILE
from wurst_desktop.ui.gallery.insertion import row_before
from wurst_desktop.ui.gallery.layout import GridLayout
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.gallery.sections import undivided

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Move(QDragMoveEvent):
    """What Qt sends while something is dragged; `origin` is where it is dragged from."""

    origin: QObject | None = None

    def source(self) -> QObject | None:  # type: ignore[override]
        return self.origin


class Drop(QDropEvent):
    """What Qt sends at the end."""

    origin: QObject | None = None

    def source(self) -> QObject | None:  # type: ignore[override]
        return self.origin


@pytest.fixture
def gallery(qtbot: QtBot, program: Program) -> GalleryPanel:
    """Three pictures of a collection, the newest first, and one beside it."""
    program.window.resize(1280, 900)
    ids = [keep_picture(program.history, f"a fox {number}", number).id for number in range(3)]
    program.history.set_marks({each: Marks(collections=("for Anna",)) for each in ids})
    keep_picture(program.history, "an owl", 9)
    program.begin()
    panel = program.window.panels.gallery
    qtbot.waitUntil(lambda: len(panel.ids) == 4)
    return panel


def look_at_collection(qtbot: QtBot, panel: GalleryPanel) -> list[int]:
    panel.header.search.setText('in:"for Anna"')
    qtbot.waitUntil(lambda: len(panel.ids) == 3 and panel.arranging.is_possible)
    return list(panel.ids)


def drag(panel: GalleryPanel, onto: int, *, from_elsewhere: bool = False) -> bool:
    """Drag what is selected onto the left half of a cell, and say whether it was taken there."""
    grid, data = panel.grid, QMimeData()
    spot = grid.visualRect(grid.model().index(onto, 0)).center() - QPoint(8, 0)
    move = Move(spot, COPY, data, LEFT, PLAIN)
    drop = Drop(QPointF(spot), COPY, data, LEFT, PLAIN)
    move.origin = drop.origin = None if from_elsewhere else grid
    grid.dragMoveEvent(move)
    grid.grab()
    grid.dropEvent(drop)
    return drop.isAccepted()


def test_the_nearest_gap_is_found() -> None:
    plan = GridLayout(4 * 108 + 8, undivided(6), 100)
    assert plan.columns == 4
    left, top = plan.corner(1)
    assert row_before(plan, QPoint(left + 10, top + 50)) == 1
    assert row_before(plan, QPoint(left + 90, top + 50)) == 2
    assert row_before(plan, QPoint(plan.width - 1, top + 50)) == 4
    left, top = plan.corner(5)
    assert row_before(plan, QPoint(left + 90, top + 50)) == 6
    assert row_before(plan, QPoint(plan.width - 1, top + 900)) == 6


def test_a_picture_is_dragged_kept_there_and_taken_back(qtbot: QtBot, program: Program, gallery: GalleryPanel) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    gallery.grid.select_rows([2])
    assert drag(gallery, 0)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, newest, middle])
    assert Order(gallery.header.order.currentData()) is Order.OWN
    assert gallery.selected_ids() == [oldest]
    assert list(program.history.ids('in:"for Anna"', Order.OWN)) == [oldest, newest, middle]
    assert program.session.edits.done == ["order"]
    program.window.commands.undo.trigger()
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, middle, oldest])
    program.window.commands.redo.trigger()
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, newest, middle])


def test_several_go_together_and_the_keys_move_them_too(qtbot: QtBot, gallery: GalleryPanel) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    gallery.grid.select_rows([1, 2])
    assert drag(gallery, 0)
    qtbot.waitUntil(lambda: list(gallery.ids) == [middle, oldest, newest])
    gallery.grid.select_rows([2])
    QTest.keyClick(gallery.grid, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: list(gallery.ids) == [middle, newest, oldest])
    QTest.keyClick(gallery.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: list(gallery.ids) == [middle, oldest, newest])


def press(panel: GalleryPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.grid, key, Qt.KeyboardModifier.AltModifier)


def test_no_step_of_a_quick_hand_is_lost(qtbot: QtBot, program: Program, gallery: GalleryPanel) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    gallery.grid.select_rows([2])
    press(gallery, Qt.Key.Key_Left)
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, newest, middle] and gallery.arranging.is_possible)
    assert gallery.selected_ids() == [oldest]
    press(gallery, Qt.Key.Key_Left)
    for _ in range(3):
        press(gallery, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, middle, oldest] and gallery.arranging.is_possible)
    assert program.session.edits.done == ["order"] * 4
    program.window.commands.undo.trigger()
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, oldest, middle] and gallery.arranging.is_possible)
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, newest, middle])


def test_the_keys_that_arrange_select_no_other_picture_meanwhile(qtbot: QtBot, gallery: GalleryPanel) -> None:
    ids = look_at_collection(qtbot, gallery)
    gallery.grid.select_rows([1])
    gallery.news.order_changed()
    assert not gallery.arranging.is_possible
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(gallery, key)
    assert gallery.selected_ids() == [ids[1]]
    assert gallery.grid.currentIndex().row() == 1


def test_while_another_collection_is_typed_the_shown_pictures_are_not_laid_into_it(
    qtbot: QtBot, program: Program, gallery: GalleryPanel
) -> None:
    ids = look_at_collection(qtbot, gallery)
    program.history.set_marks({ids[0]: Marks(collections=("for Anna", "for Ben"))})
    gallery.grid.select_rows([2])
    with qtbot.assertNotEmitted(gallery.wants.arranged):
        gallery.header.search.setText('in:"for Ben"')
        assert not drag(gallery, 0)
        press(gallery, Qt.Key.Key_Left)
        assert gallery.selected_ids() == [ids[2]]
        qtbot.waitUntil(lambda: list(gallery.ids) == [ids[0]])


def test_what_is_in_the_bin_comes_back_to_its_place(qtbot: QtBot, program: Program, gallery: GalleryPanel) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    gallery.grid.select_rows([2])
    assert drag(gallery, 0)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, newest, middle])
    program.session.edits.delete([oldest])
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, middle] and gallery.arranging.is_possible)
    gallery.grid.select_rows([1])
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: list(gallery.ids) == [middle, newest])
    program.session.edits.restore([oldest])
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, middle, newest])


def test_orders_that_are_damaged_are_put_aside_and_told(
    qtbot: QtBot, program: Program, own_home: Path, gallery: GalleryPanel
) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    file = own_home / "pictures" / FILE
    file.write_text('{"for Ben": ["torn', encoding="utf-8")
    gallery.grid.select_rows([2])
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, oldest, middle])
    aside = file.with_name("orders.json.damaged-1")
    assert aside.read_text(encoding="utf-8") == '{"for Ben": ["torn'
    assert str(aside) in program.window.panels.notices.label.text()


def test_after_an_order_that_was_refused_the_keys_go_on_from_what_is_shown(
    qtbot: QtBot, program: Program, own_home: Path, gallery: GalleryPanel
) -> None:
    newest, middle, oldest = look_at_collection(qtbot, gallery)
    file = own_home / "pictures" / FILE
    # A link onto itself stands for a file that can't be opened now.
    file.symlink_to(file.name)
    gallery.grid.select_rows([2])
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: str(file) in program.window.panels.notices.label.text())
    assert file.is_symlink()
    assert program.session.edits.done == []
    file.unlink()
    press(gallery, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: list(gallery.ids) == [newest, oldest, middle])


def test_a_drop_ends_the_scrolling_at_the_edge(qtbot: QtBot, program: Program, gallery: GalleryPanel) -> None:
    look_at_collection(qtbot, gallery)
    gallery.header.size_slider.setValue(gallery.header.size_slider.maximum())
    program.window.resize(1280, 720)
    grid, data, bar = gallery.grid, QMimeData(), gallery.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60)
    spot = QPoint(20, grid.viewport().height() - 4)
    QCursor.setPos(grid.viewport().mapToGlobal(spot))
    move, drop = Move(spot, COPY, data, LEFT, PLAIN), Drop(QPointF(spot), COPY, data, LEFT, PLAIN)
    move.origin = drop.origin = grid
    grid.dragMoveEvent(move)
    qtbot.waitUntil(lambda: bar.value() > 0)
    grid.dropEvent(drop)
    reached = bar.value()
    rest = QTimer(grid, singleShot=True, interval=200)
    with qtbot.waitSignal(rest.timeout):
        rest.start()
    assert bar.value() == reached < bar.maximum()


def test_nothing_is_moved_where_there_is_no_order_to_change(qtbot: QtBot, gallery: GalleryPanel) -> None:
    gallery.grid.select_rows([2])
    with qtbot.assertNotEmitted(gallery.wants.arranged):
        assert not drag(gallery, 0)
        QTest.keyClick(gallery.grid, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        look_at_collection(qtbot, gallery)
        gallery.grid.select_rows([2])
        assert not drag(gallery, 0, from_elsewhere=True)
        gallery.header.stacks.setChecked(True)
        assert not drag(gallery, 0)


def test_elsewhere_the_own_order_is_the_newest_first(qtbot: QtBot, gallery: GalleryPanel, program: Program) -> None:
    everything = list(gallery.ids)
    gallery.header.sort_by(Order.OWN)
    look_at_collection(qtbot, gallery)
    gallery.header.search.clear()
    qtbot.waitUntil(lambda: list(gallery.ids) == everything)
    fresh = keep_picture(program.history, "a hare", 10)
    qtbot.waitUntil(lambda: not gallery._finder.is_looking)  # noqa: SLF001 - so that it need not look once more
    gallery.news.picture_arrived(fresh)
    assert list(gallery.ids) == [fresh.id, *everything]
