"""The large viewer over a real history and gallery."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.library.homes import favour, mark
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_composition, keep_picture
from wurst_desktop.core.record import Record
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.viewer.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def records(history: HistoryOnDisk) -> list[Record]:
    """Five pictures, the newest first; the second is a composition."""
    kept = [keep_picture(history, f"a fox {n}", n) for n in range(3)]
    kept.append(keep_composition(history, "an unfinished fox", 3))
    kept.append(keep_picture(history, "a fox 4", 4))
    return kept[::-1]


@pytest.fixture
def gallery(qtbot: QtBot, history: HistoryOnDisk, records: list[Record], clerk: Clerk) -> Iterator[GalleryPanel]:
    made = GalleryPanel(history, clerk)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: len(made.ids) == len(records))
    yield made
    made.shut_down()


@pytest.fixture
def viewer(qtbot: QtBot, gallery: GalleryPanel) -> Iterator[Viewer]:
    made = Viewer(gallery)
    qtbot.addWidget(made)
    made.resize(700, 500)
    yield made
    made.shut_down()


def shows(viewer: Viewer, record: Record) -> bool:
    wanted = QImage(str(record.path)).convertToFormat(QImage.Format.Format_RGBX8888)
    return viewer.record == record and viewer.canvas.image == wanted


def test_it_opens_with_the_picture_and_where_it_stands(
    qtbot: QtBot, viewer: Viewer, gallery: GalleryPanel, records: list[Record]
) -> None:
    viewer.open(records[2])
    qtbot.waitUntil(lambda: shows(viewer, records[2]))
    assert viewer.isVisible()
    assert viewer.bar.place.text() == "3 of 5"
    assert "a fox 2" in viewer.windowTitle()
    assert gallery.selected_ids() == [records[2].id]


def test_arrows_and_buttons_leaf_through_and_stop_at_the_ends(
    qtbot: QtBot, viewer: Viewer, records: list[Record]
) -> None:
    viewer.open(records[0])
    assert not viewer.bar.back_button.isEnabled()
    for record in records[1:]:
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
        qtbot.waitUntil(partial(shows, viewer, record))
    assert not viewer.bar.on_button.isEnabled()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    assert viewer.record == records[-1]
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: shows(viewer, records[-2]))
    QTest.mouseClick(viewer.bar.back_button, LEFT)
    qtbot.waitUntil(lambda: shows(viewer, records[-3]))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: shows(viewer, records[0]))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: shows(viewer, records[-1]))


def test_neighbours_are_decoded_ahead(qtbot: QtBot, viewer: Viewer, records: list[Record]) -> None:
    viewer.open(records[2])
    loader = viewer._loader  # noqa: SLF001 - what is ahead can't be seen
    qtbot.waitUntil(lambda: all(loader.image(record.path) is not None for record in records[1:4]))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    assert shows(viewer, records[3])


def test_quick_leafing_ends_at_the_last_wish(qtbot: QtBot, viewer: Viewer, records: list[Record]) -> None:
    viewer.open(records[0])
    for _ in range(4):
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shows(viewer, records[4]))


def test_escape_closes(qtbot: QtBot, viewer: Viewer, records: list[Record]) -> None:
    viewer.open(records[0])
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    viewer.open(records[1])
    qtbot.waitUntil(lambda: shows(viewer, records[1]))


def test_a_change_of_what_is_shown_leaves_the_choice_in_the_gallery(
    viewer: Viewer, gallery: GalleryPanel, history: HistoryOnDisk, records: list[Record]
) -> None:
    viewer.open(records[0])
    gallery.grid.select_rows([0, 2, 3])
    favour(history, [records[0].id])
    viewer.pictures_changed(history.records([records[0].id]))
    assert viewer.bar.star_button.isChecked()
    assert gallery.selected_ids() == [records[row].id for row in (0, 2, 3)]
    viewer.open(history.records([records[0].id])[0])
    assert gallery.selected_ids() == [records[0].id]


def test_a_closed_viewer_has_no_say_in_what_is_chosen(
    qtbot: QtBot, viewer: Viewer, gallery: GalleryPanel, history: HistoryOnDisk, records: list[Record], clerk: Clerk
) -> None:
    viewer.open(records[0])
    # The neighbours that it asked for come when it is gone.
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    gallery.grid.select_rows([1, 2])
    answered: list[None] = []
    clerk.ask(lambda: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    assert viewer.record is None
    favour(history, [records[0].id])
    viewer.pictures_changed(history.records([records[0].id]))
    assert gallery.selected_ids() == [records[1].id, records[2].id]


def test_deleting_goes_on_to_the_next_and_closes_after_the_last(
    qtbot: QtBot, viewer: Viewer, gallery: GalleryPanel, history: HistoryOnDisk, records: list[Record]
) -> None:
    def delete(ids: list[int]) -> None:
        history.delete(ids)
        gallery.news.pictures_gone(ids)
        viewer.pictures_gone(ids)

    viewer.delete_requested.connect(delete)
    viewer.open(records[3])
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shows(viewer, records[4]))
    assert viewer.bar.place.text() == "4 of 4"
    QTest.mouseClick(viewer.bar.delete_button, LEFT)
    qtbot.waitUntil(lambda: shows(viewer, records[2]))
    for left in (1, 0):
        QTest.keyClick(viewer.canvas, Qt.Key.Key_Delete)
        qtbot.waitUntil(partial(shows, viewer, records[left]))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Delete)
    assert not viewer.isVisible()


def test_the_star_shows_the_fact_not_the_wish(
    qtbot: QtBot, viewer: Viewer, history: HistoryOnDisk, records: list[Record]
) -> None:
    viewer.open(records[0])
    with qtbot.waitSignal(viewer.favourite_requested) as wanted:
        QTest.mouseClick(viewer.bar.star_button, LEFT)
    assert wanted.args == [[records[0].id], True]
    assert not viewer.bar.star_button.isChecked()
    favour(history, [records[0].id])
    viewer.picture_changed(history.records([records[0].id])[0])
    assert viewer.bar.star_button.isChecked()
    with qtbot.waitSignal(viewer.favourite_requested) as wanted:
        QTest.keyClick(viewer.canvas, Qt.Key.Key_F)
    assert wanted.args == [[records[0].id], False]


def test_a_composition_is_shown_as_one_and_then_as_its_picture(
    qtbot: QtBot, viewer: Viewer, history: HistoryOnDisk, records: list[Record]
) -> None:
    viewer.open(records[1])
    assert viewer.bar.place.text() == "2 of 5, composition only"
    finished = keep_picture(history, "an unfinished fox", 3, finishes=records[1].id)
    viewer.picture_changed(finished)
    qtbot.waitUntil(lambda: shows(viewer, finished))
    assert viewer.bar.place.text() == "2 of 5"


def test_a_lost_file_is_said_and_leafed_past(qtbot: QtBot, viewer: Viewer, records: list[Record]) -> None:
    records[2].path.unlink()
    viewer.open(records[2])
    qtbot.waitUntil(viewer.gone.isVisible)
    assert viewer.bar.scale.text() == ""
    viewer.show_next()
    qtbot.waitUntil(lambda: shows(viewer, records[3]))
    assert viewer.canvas.isVisible()


def test_a_double_click_changes_between_fit_and_100_percent(
    qtbot: QtBot, viewer: Viewer, records: list[Record]
) -> None:
    viewer.open(records[0])
    qtbot.waitUntil(lambda: shows(viewer, records[0]))
    QTest.mouseDClick(viewer.canvas, LEFT)
    assert viewer.bar.scale.text() == "100\u00a0%"
    QTest.mouseDClick(viewer.canvas, LEFT)
    assert viewer.canvas.framing.zoom is None


@pytest.mark.parametrize("width", [480, 700])
def test_all_is_named_and_nothing_cut(qtbot: QtBot, viewer: Viewer, records: list[Record], width: int) -> None:
    viewer.resize(width, 500)
    viewer.open(records[1])
    qtbot.waitUntil(lambda: shows(viewer, records[1]))
    assert nameless(viewer) == []
    qtbot.waitUntil(lambda: [line for line in cut(viewer) if "viewerTitle" not in line] == [])


def test_digits_rate_what_is_shown(qtbot: QtBot, viewer: Viewer, records: list[Record], history: HistoryOnDisk) -> None:
    viewer.open(records[1])
    with qtbot.waitSignal(viewer.rating_requested) as wanted:
        QTest.keyClick(viewer.canvas, Qt.Key.Key_1)
    assert wanted.args == [[records[1].id], 1]
    mark(history, records[1].id, rating=1)
    viewer.pictures_changed(history.records([records[1].id]))
    assert viewer.bar.place.text() == "2 of 5, composition only  ★☆☆☆☆"


def test_keys_of_commands_mark_nothing_and_zoom_from_the_bar(
    qtbot: QtBot, viewer: Viewer, records: list[Record]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    viewer.open(records[0])
    qtbot.waitUntil(lambda: shows(viewer, records[0]))
    fitted = viewer.canvas.framing.scale
    for signal in (viewer.rating_requested, viewer.favourite_requested, viewer.delete_requested):
        with qtbot.assertNotEmitted(signal):
            for key in (Qt.Key.Key_F, Qt.Key.Key_3, Qt.Key.Key_Delete, Qt.Key.Key_1):
                QTest.keyClick(viewer.bar.star_button, key, control)
    assert viewer.canvas.framing.scale == 1.0
    QTest.keyClick(viewer.bar.star_button, Qt.Key.Key_0, control)
    assert viewer.canvas.framing.scale == fitted != 1.0


def test_a_slide_show_goes_round_in_full_screen_until_escape(
    qtbot: QtBot, viewer: Viewer, records: list[Record]
) -> None:
    viewer.open(records[3])
    QTest.keyClick(viewer.canvas, Qt.Key.Key_F5)
    assert viewer.windowState() & Qt.WindowState.WindowFullScreen
    assert not viewer.bar.isVisible()
    viewer.slideshow.due.emit()
    qtbot.waitUntil(lambda: shows(viewer, records[4]))
    viewer.slideshow.due.emit()
    qtbot.waitUntil(lambda: shows(viewer, records[0]))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert not viewer.slideshow.is_running
    assert viewer.isVisible()
    assert viewer.bar.isVisible()
    assert not viewer.windowState() & Qt.WindowState.WindowFullScreen


def test_a_slide_show_waits_for_the_picture_and_ends_with_the_window(qtbot: QtBot, viewer: Viewer) -> None:
    viewer.bar.slideshow_chosen.emit(8)
    assert viewer.slideshow.seconds == 8
    timer = viewer.slideshow._timer  # noqa: SLF001 - when the next one is due can't be seen
    timer.stop()
    viewer.slideshow.picture_shown()
    assert timer.isActive()
    viewer.close()
    assert not timer.isActive()
