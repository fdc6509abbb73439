"""Collections, saved searches and orders in the gallery of the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.library.homes import mark
from tests.ui.named import nameless
from tests.ui.pictures import keep_picture
from wurst_desktop.app import Program
from wurst_desktop.core.ordering import Order
from wurst_desktop.library.history import SEARCHES
from wurst_desktop.ui.gallery.panel import GalleryPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
FIXED = 4
"""So many lines come before the artist's own."""


@pytest.fixture
def program(program: Program) -> Program:
    program.window.resize(1280, 900)
    return program


@pytest.fixture
def gallery(qtbot: QtBot, program: Program) -> GalleryPanel:
    for number in range(3):
        keep_picture(program.history, "a fox" if number else "an owl", number)
    program.begin()
    panel = program.window.panels.gallery
    qtbot.waitUntil(lambda: len(panel.ids) == 3)
    QTest.mouseClick(panel.header.side, LEFT)
    qtbot.waitUntil(panel.side.isVisible)
    return panel


def lines(panel: GalleryPanel) -> list[str]:
    return [panel.side.item(row).text() for row in range(panel.side.count())]


def choose(panel: GalleryPanel, row: int) -> None:
    QTest.mouseClick(panel.side.viewport(), LEFT, pos=panel.side.visualItemRect(panel.side.item(row)).center())


def test_pictures_are_collected_found_and_taken_out_again(
    qtbot: QtBot, program: Program, gallery: GalleryPanel
) -> None:
    ids = list(gallery.ids)
    edits = program.session.edits
    with qtbot.waitSignal(edits.marked):
        gallery.places.collected.emit(ids[:1], "for Anna", True)
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["for Anna  1"])
    with qtbot.waitSignal(gallery.chosen):
        gallery.grid.select_rows([1])
    with qtbot.waitSignal(edits.marked):
        gallery.side.collected.emit("for Anna")
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["for Anna  2"])
    choose(gallery, FIXED)
    qtbot.waitUntil(lambda: list(gallery.ids) == ids[:2])
    assert gallery.header.search.text() == 'in:"for Anna"'
    assert gallery.side.currentRow() == FIXED
    with qtbot.waitSignal(edits.marked):
        gallery.side.dissolved.emit("for Anna")
    qtbot.waitUntil(lambda: len(lines(gallery)) == FIXED)
    with qtbot.waitSignal(edits.unmarked):
        program.window.commands.undo.trigger()
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["for Anna  2"])


def test_the_menu_ticks_the_collections_that_a_picture_is_in(
    qtbot: QtBot, program: Program, gallery: GalleryPanel
) -> None:
    gallery.grid.select_rows([0])
    qtbot.waitUntil(lambda: program.window.panels.details.record is not None)
    with qtbot.waitSignal(program.session.edits.marked):
        gallery.places.collected.emit([gallery.ids[0]], "for Anna", True)
    qtbot.waitUntil(lambda: len(lines(gallery)) == FIXED + 1)
    record = program.history.records([gallery.ids[0]])[0]
    menu = gallery.menu.of(record)
    (submenu,) = [each for each in menu.findChildren(QMenu) if each.title() == "Collections"]
    assert [(each.text(), each.isChecked()) for each in submenu.actions() if each.isCheckable()] == [("for Anna", True)]
    with qtbot.waitSignal(gallery.wants.collected) as wanted:
        submenu.actions()[0].trigger()
    assert wanted.args == [[gallery.ids[0]], "for Anna", False]


def test_a_saved_search_is_a_line_that_finds(qtbot: QtBot, program: Program, gallery: GalleryPanel) -> None:
    program.history.keep_search("owls", "owl")
    gallery.places.read()
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["owls"])
    choose(gallery, FIXED)
    qtbot.waitUntil(lambda: len(gallery.ids) == 1)
    assert gallery.header.save.isEnabled()
    gallery.side.forgotten.emit("owls")
    qtbot.waitUntil(lambda: len(lines(gallery)) == FIXED)
    choose(gallery, 0)
    qtbot.waitUntil(lambda: len(gallery.ids) == 3)


def test_a_search_that_was_forgotten_or_replaced_is_brought_back(
    qtbot: QtBot, program: Program, gallery: GalleryPanel
) -> None:
    history, edits, notices = program.history, program.session.edits, program.window.panels.notices
    history.keep_search("owls", "owl")
    gallery.places.read()
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["owls"])
    gallery.side.forgotten.emit("owls")
    qtbot.waitUntil(lambda: notices.label.text() == "The search “owls” is forgotten.")
    assert history.saved_searches() == {}
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == [])
    notices.act.click()
    qtbot.waitUntil(lambda: lines(gallery)[FIXED:] == ["owls"])
    assert history.saved_searches() == {"owls": "owl"}
    QTimer.singleShot(0, lambda: type_name("owls"))
    gallery.places.ask_name_of_search("owl fav")
    qtbot.waitUntil(lambda: "was there already" in notices.label.text())
    assert history.saved_searches() == {"owls": "owl fav"}
    edits.undo()
    qtbot.waitUntil(lambda: history.saved_searches() == {"owls": "owl"})
    qtbot.waitUntil(lambda: edits.undone == ["saving a search"])


def type_name(name: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()


def test_searches_that_are_damaged_are_put_aside_and_told(
    qtbot: QtBot, program: Program, own_home: Path, gallery: GalleryPanel
) -> None:
    file = own_home / "pictures" / SEARCHES
    file.write_bytes(b"torn {")
    gallery.side.forgotten.emit("owls")
    aside = file.with_name("searches.json.damaged-1")
    qtbot.waitUntil(lambda: str(aside) in program.window.panels.notices.label.text())
    assert aside.read_bytes() == b"torn {"


def test_the_order_is_chosen_and_new_pictures_find_their_place(
    qtbot: QtBot, program: Program, gallery: GalleryPanel
) -> None:
    newest, middle, oldest = gallery.ids
    mark(program.history, middle, rating=5)
    gallery.header.order.setCurrentIndex(2)
    qtbot.waitUntil(lambda: list(gallery.ids) == [middle, newest, oldest])
    gallery.header.order.setCurrentIndex(1)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, middle, newest])
    more = keep_picture(program.history, "a late fox", 9)
    gallery.news.picture_arrived(more)
    qtbot.waitUntil(lambda: list(gallery.ids) == [oldest, middle, newest, more.id])
    assert gallery._finder.order is Order.OLDEST  # noqa: SLF001 - an enum, not the text that Qt makes of it
    assert nameless(gallery) == []


def test_only_pictures_of_the_gallery_are_collected_by_dropping(qtbot: QtBot, gallery: GalleryPanel) -> None:
    gallery.side.show_places({}, {"for Anna": 1})
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x.png")])
    keys, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    for row, is_taken in ((FIXED, True), (0, False)):
        spot = QPointF(gallery.side.visualItemRect(gallery.side.item(row)).center())
        event = QDropEvent(spot, action, data, LEFT, keys)
        if is_taken:
            with qtbot.waitSignal(gallery.side.collected) as told:
                gallery.side.dropEvent(event)
            assert told.args == ["for Anna"]
        else:
            with qtbot.assertNotEmitted(gallery.side.collected):
                gallery.side.dropEvent(event)
