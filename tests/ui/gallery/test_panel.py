"""The gallery over a real history: what it shows, hears and says."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.library.homes import favour, mark
from tests.ui.long_history import LongHistory
from tests.ui.named import cut, nameless
from tests.ui.pictures import keep_composition, keep_picture
from wurst_desktop.core.folder_news import FolderNews
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.cell import star_rect
from wurst_desktop.ui.gallery.going_on import GoOn, going_on_hint
from wurst_desktop.ui.gallery.model import RECORD_ROLE, STACK_ROLE
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.gallery.use import Use

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Opened = Callable[[History], GalleryPanel]


@pytest.fixture
def opened(qtbot: QtBot, clerk: Clerk) -> Iterator[Opened]:
    panels: list[GalleryPanel] = []

    def show(history: History) -> GalleryPanel:
        panel = GalleryPanel(history, clerk)
        panels.append(panel)
        qtbot.addWidget(panel)
        panel.resize(900, 500)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.open()
        qtbot.waitUntil(lambda: not panel._finder.is_looking)  # noqa: SLF001 - blank until then
        model = panel.grid.model()
        qtbot.waitUntil(lambda: all(model.index(row, 0).data(RECORD_ROLE) for row in panel.grid.shown_rows()))
        panel.choose_none()
        return panel

    yield show
    for panel in panels:
        panel.shut_down()


def spot(panel: GalleryPanel, row: int) -> QPoint:
    return panel.grid.visualRect(panel.grid.model().index(row, 0)).center()


def click(panel: GalleryPanel, row: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mouseClick(panel.grid.viewport(), LEFT, keys, spot(panel, row))


def test_an_empty_history_says_what_will_be_here(opened: Opened, history: HistoryOnDisk) -> None:
    panel = opened(history)
    assert panel.empty.isVisible()
    assert panel.empty.text == "Nothing here yet. Your pictures appear here and stay."
    assert not panel.grid.isVisible()


def test_pictures_are_shown_newest_first_with_their_thumbnails(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(5)]
    panel = opened(history)
    assert list(panel.ids) == [record.id for record in reversed(records)]
    assert panel.header.count.text() == "5 pictures"
    colour = QImage(str(records[-1].path)).pixelColor(64, 64)

    def is_painted() -> bool:
        shown = panel.grid.viewport().grab().toImage().pixelColor(spot(panel, 0))
        return abs(shown.red() - colour.red()) < 12 and abs(shown.green() - colour.green()) < 12

    qtbot.waitUntil(is_painted)


def test_typing_finds_and_clearing_shows_everything(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    fox = keep_picture(history, "a fox in snow")
    owl = keep_picture(history, "an owl at night")
    panel = opened(history)
    QTest.keyClicks(panel.header.search, "fox")
    qtbot.waitUntil(lambda: list(panel.ids) == [fox.id])
    assert panel.header.count.text() == "1 found"
    QTest.keyClicks(panel.header.search, "es in space")
    qtbot.waitUntil(panel.no_match.isVisible)
    assert panel.no_match.text == "No picture has “foxes in space” in its words."
    QTest.mouseClick(panel.no_match.button, LEFT)
    qtbot.waitUntil(lambda: list(panel.ids) == [owl.id, fox.id])
    assert panel.grid.isVisible()


def test_a_few_found_on_many_days_go_by_months(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    days = iter(datetime(2024, 11, 26 - number, 12, tzinfo=UTC) for number in range(6))
    data, cache, bin_folder, pictures = (tmp_path / "made" / name for name in ("a.db", "b.db", "bin", "pictures"))
    with HistoryOnDisk(data, cache, bin_folder, pictures, now=lambda: next(days)) as history:
        for number in range(6):
            keep_picture(history, f"a fox {number}")
        panel = opened(history)
        assert len(panel.grid.plan.sections) == 6
        QTest.keyClicks(panel.header.search, "fox")
        qtbot.waitUntil(lambda: len(panel.grid.plan.sections) == 1)
        panel.header.search.clear()
        qtbot.waitUntil(lambda: len(panel.grid.plan.sections) == 6)
        panel.shut_down()


def test_enter_in_the_search_leads_to_the_pictures(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    fox = keep_picture(history, "a fox")
    panel = opened(history)
    panel.focus_search()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.header.search, Qt.Key.Key_Return)
    assert chosen.args == [fox]


def test_enter_right_after_the_last_letter_leads_to_what_these_words_find(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    fox, owl = keep_picture(history, "a fox", 1), keep_picture(history, "an owl", 2)
    panel = opened(history)
    panel.choose(owl.id)
    panel.focus_search()
    QTest.keyClicks(panel.header.search, "fox")
    QTest.keyClick(panel.header.search, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.grid.hasFocus)
    assert (list(panel.ids), panel.selected_ids()) == ([fox.id], [fox.id])
    panel.focus_search()
    QTest.keyClicks(panel.header.search, "an")
    QTest.keyClick(panel.header.search, Qt.Key.Key_Return)
    QTest.keyClicks(panel.header.search, " owl")
    qtbot.waitUntil(lambda: list(panel.ids) == [owl.id])
    # Whoever types on isn't done.
    assert panel.header.search.hasFocus()


def test_a_new_picture_is_seen_at_once_at_the_top(opened: Opened, history: HistoryOnDisk) -> None:
    panel = opened(history)
    first = keep_picture(history, "a fox", 1)
    panel.news.picture_arrived(first)
    assert panel.grid.isVisible()
    second = keep_picture(history, "a fox", 2)
    panel.news.picture_arrived(second)
    assert list(panel.ids) == [second.id, first.id]


def test_a_finished_composition_keeps_its_place(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    panel = opened(history)
    composition = keep_composition(history, "a fox", 1)
    panel.news.picture_arrived(composition)
    other = keep_picture(history, "an owl", 2)
    panel.news.picture_arrived(other)
    panel.choose(composition.id)
    qtbot.waitUntil(lambda: panel.selected_ids() == [composition.id])
    picture = keep_picture(history, "a fox", 1, finishes=composition.id)
    with qtbot.waitSignal(panel.chosen, check_params_cb=lambda record: record == picture):
        panel.news.picture_arrived(picture)
    assert list(panel.ids) == [other.id, composition.id]


def test_far_down_new_pictures_wait_behind_a_chip(qtbot: QtBot, opened: Opened) -> None:
    history = LongHistory(100_000)
    panel = opened(history)
    bar = panel.grid.verticalScrollBar()
    bar.setValue(500_000)
    place, top_id = panel.grid.place(), panel.ids[panel.grid.place()[0]]
    for _ in range(3):
        history.count += 1
        panel.news.picture_arrived(history.record(history.count))
    assert panel.chip.isVisible()
    assert panel.chip.text() == "3 new"
    assert panel.ids[panel.grid.place()[0]] == top_id
    assert panel.grid.place() == place
    panel.news.pictures_gone([100_002])
    assert panel.chip.text() == "2 new"
    QTest.mouseClick(panel.chip, LEFT)
    assert list(panel.ids[:3]) == [100_003, 100_001, 100_000]
    assert bar.value() == 0
    assert not panel.chip.isVisible()


@pytest.mark.parametrize("count", [3, 30])
def test_what_another_process_kept_moves_nothing_far_down(qtbot: QtBot, opened: Opened, count: int) -> None:
    history = LongHistory(10_000)
    panel = opened(history)
    panel.grid.verticalScrollBar().setValue(50_000)
    place, top_id = panel.grid.place(), panel.ids[panel.grid.place()[0]]
    history.count += count
    panel.news.folder_changed(FolderNews(arrived=tuple(range(10_001, 10_001 + count))))
    qtbot.waitUntil(lambda: panel.chip.text() == "3 new" or len(panel.ids) == 10_030)
    assert panel.ids[panel.grid.place()[0]] == top_id
    assert panel.grid.place()[1] == place[1]


def test_scrolling_to_the_top_by_hand_shows_them_too(opened: Opened) -> None:
    history = LongHistory(1000)
    panel = opened(history)
    panel.grid.verticalScrollBar().setValue(5000)
    history.count += 1
    panel.news.picture_arrived(history.record(1001))
    panel.grid.verticalScrollBar().setValue(0)
    assert panel.ids[0] == 1001
    assert not panel.chip.isVisible()


def test_a_picture_that_arrives_during_a_search_is_shown_if_it_fits(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    first = keep_picture(history, "a fox", 1)
    panel = opened(history)
    panel.header.search.setText("fox")
    qtbot.waitUntil(lambda: panel.header.count.text() == "1 found")
    panel.news.picture_arrived(keep_picture(history, "an owl", 2))
    second = keep_picture(history, "a red fox", 3)
    panel.news.picture_arrived(second)
    qtbot.waitUntil(lambda: list(panel.ids) == [second.id, first.id])


def test_deleted_pictures_leave_and_come_back_selected(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(6)]
    panel = opened(history)
    gone = [records[1].id, records[4].id]
    history.delete(gone)
    panel.news.pictures_gone(gone)
    assert list(panel.ids) == [records[n].id for n in (5, 3, 2, 0)]
    history.restore(gone)
    panel.news.pictures_returned(gone)
    qtbot.waitUntil(lambda: panel.selected_ids() == [records[4].id, records[1].id])
    assert list(panel.ids) == [record.id for record in reversed(records)]
    everything = [record.id for record in records]
    history.delete(everything)
    panel.news.pictures_gone(everything)
    assert panel.empty.isVisible()


def test_after_a_deletion_the_neighbour_is_chosen(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    newest = [keep_picture(history, f"a fox {n}", n).id for n in range(6)][::-1]
    panel = opened(history)

    def delete(*ids: int) -> None:
        history.delete(ids)
        panel.news.pictures_gone(ids)

    click(panel, 2)
    delete(newest[2])
    assert panel.selected_ids() == [newest[3]]
    click(panel, len(panel.ids) - 1)
    delete(newest[5])
    assert panel.selected_ids() == [newest[4]]
    panel.choose(newest[1])
    delete(newest[4])
    assert panel.selected_ids() == [newest[1]]
    delete(*newest[:2])
    assert panel.selected_ids() == [newest[3]]


def test_thousands_that_go_leave_what_is_looked_at_in_its_place(qtbot: QtBot, opened: Opened) -> None:
    panel = opened(LongHistory(4000))
    panel.grid.verticalScrollBar().setValue(20_000)
    seen, above = panel.grid.place()
    kept = panel.ids[seen]
    panel.news.pictures_gone([each for each in panel.ids if each % 3 and each != kept])
    assert panel.grid.visualRect(panel.grid.model().index(panel.ids.index(kept), 0)).top() == above


def test_a_picture_that_waits_above_can_be_chosen_and_acted_on(qtbot: QtBot, opened: Opened) -> None:
    history = LongHistory(4000)
    panel = opened(history)
    panel.grid.verticalScrollBar().setValue(20_000)
    seen = panel.grid.place()
    fresh = history.record(4001)
    panel.news.picture_arrived(fresh)
    panel.choose(fresh.id)
    assert (panel.selected_ids(), panel.grid.place()) == ([fresh.id], seen)
    with qtbot.waitSignal(panel.wants.delete_requested, check_params_cb=lambda ids: ids == [fresh.id]):
        panel.commands.delete()
    panel.grid.scrollToTop()
    assert panel.grid.selected_rows() == [0]
    panel.grid.verticalScrollBar().setValue(20_000)
    gone = history.record(4002)
    panel.news.picture_arrived(gone)
    panel.choose(gone.id)
    panel.news.pictures_gone([gone.id])
    assert panel.selected_ids() == []


@pytest.mark.parametrize("looked_at", [3, 99])
def test_the_gallery_is_found_as_it_was_left(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk, clerk: Clerk, looked_at: int
) -> None:
    for seed in range(6):
        keep_picture(history, f"a fox {seed}", seed)
    left = opened(history)
    left.header.size_slider.setValue(200)
    left.header.order.setCurrentIndex(left.header.order.findData(Order.SEED))
    left.header.side.setChecked(True)
    click(left, 2)
    remembered = {**left.remembered(), **({} if looked_at == 3 else {"looked_at": looked_at})}
    panel = GalleryPanel(history, clerk)
    qtbot.addWidget(panel)
    panel.recall(json.loads(json.dumps(remembered)))
    panel.open()
    qtbot.waitUntil(lambda: len(panel.ids) == 6 and not panel._finder.is_looking)  # noqa: SLF001
    assert panel.selected_ids() == [left.selected_ids()[0] if looked_at == 3 else panel.ids[0]]
    assert (panel.header.cell_size, panel.header.side.isChecked(), panel.side.isHidden()) == (200, True, False)
    of_choice: dict[str, object] = {"looked_at": None, "selected": []}
    assert {**panel.remembered(), **of_choice} == {**remembered, **of_choice}
    panel.recall({"size": "large", "order": ["x"], "looked_at": True})
    panel.recall("nothing")
    panel.shut_down()


def test_search_selection_and_place_are_found_as_they_were_left(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk, clerk: Clerk
) -> None:
    for seed in range(60):
        keep_picture(history, f"a fox {seed}" if seed % 2 else f"an owl {seed}", seed)
    left = opened(history)
    left.header.search.setText("fox")
    qtbot.waitUntil(lambda: len(left.ids) == 30)
    left.grid.select_rows([20, 21, 23])
    left.grid.verticalScrollBar().setValue(left.grid.verticalScrollBar().value() - 37)
    with qtbot.waitSignal(left.moved):
        left.grid.verticalScrollBar().setValue(left.grid.verticalScrollBar().value() - 5)
    panel = GalleryPanel(history, clerk)
    qtbot.addWidget(panel)
    panel.resize(left.size())
    panel.recall(json.loads(json.dumps(left.remembered())))
    panel.show()
    panel.open()
    qtbot.waitUntil(lambda: len(panel.ids) == 30)
    assert panel.header.search.text() == "fox"
    assert panel.selected_ids() == left.selected_ids()
    assert panel.grid.currentIndex().row() == 20
    assert panel.grid.place() == left.grid.place()
    assert panel.remembered() == left.remembered()
    panel.shut_down()


def turn(panel: GalleryPanel, delta: int, keys: Qt.KeyboardModifier) -> None:
    viewport = panel.grid.viewport()
    spot = QPointF(viewport.rect().center())
    phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(spot, viewport.mapToGlobal(spot), QPoint(), QPoint(0, delta), none, keys, phase, False)
    QApplication.sendEvent(viewport, event)


def test_the_wheel_with_ctrl_changes_the_size_and_without_it_scrolls(opened: Opened) -> None:
    panel = opened(LongHistory(1000))
    before, bar = panel.header.cell_size, panel.grid.verticalScrollBar()
    turn(panel, -120, PLAIN)
    scrolled = bar.value()
    assert scrolled > 0
    assert panel.header.cell_size == before
    for delta in (40, 40, 40, 120):
        turn(panel, delta, Qt.KeyboardModifier.ControlModifier)
    assert panel.header.cell_size == panel.grid.cell_wish == before + 32
    turn(panel, -360, Qt.KeyboardModifier.ControlModifier)
    assert panel.grid.cell_wish == before - 16
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert panel.grid.cell_wish == before


def test_the_bin_is_a_place_from_which_pictures_come_back(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(3)]
    history.delete([records[0].id, records[1].id])
    panel = opened(history)
    panel.side.searched.emit("deleted")
    qtbot.waitUntil(lambda: list(panel.ids) == [records[1].id, records[0].id])
    with qtbot.waitSignal(panel.chosen) as chosen:
        click(panel, 0)
    deleted = chosen.args[0]
    menu = panel.menu.of(deleted)
    assert list(entries(menu).values()) == [
        "Restore",
        "Open large",
        "Use prompt",
        "Use seed",
        "Use everything",
        "Copy",
        "Export…",
        "Show in folder",
        "Empty the bin…",
    ]
    with qtbot.waitSignal(panel.noticed), qtbot.assertNotEmitted(panel.wants.delete_requested):
        QTest.keyClick(panel.grid, Qt.Key.Key_Delete)
    with qtbot.waitSignal(panel.wants.restore_requested) as wanted:
        menu.actions()[0].trigger()
    history.restore(wanted.args[0])
    panel.news.pictures_returned(wanted.args[0])
    qtbot.waitUntil(lambda: list(panel.ids) == [records[0].id])
    history.restore([records[0].id])
    panel.news.pictures_returned([records[0].id])
    qtbot.waitUntil(panel.no_match.isVisible)
    assert panel.no_match.text == "The bin is empty. Deleted pictures stay here for 30 days."


def test_choosing_says_which_entry_and_that_none_is_left(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(3)]
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen) as chosen:
        click(panel, 1)
    assert chosen.args == [records[1]]
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.news.pictures_gone([record.id for record in records])
    assert chosen.args == [None]


def test_an_entry_that_is_not_read_yet_is_told_when_it_is(qtbot: QtBot, opened: Opened) -> None:
    history = LongHistory(100_000)
    panel = opened(history)
    panel.grid.setFocus()
    with qtbot.waitSignal(panel.chosen, check_params_cb=lambda record: record is not None and record.id == 1):
        QTest.keyClick(panel.grid, Qt.Key.Key_End)


def test_a_change_of_the_chosen_entry_is_told(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a fox")
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        panel.choose(record.id)
    favour(history, [record.id])
    starred = history.records([record.id])[0]
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.news.picture_changed(starred)
    assert chosen.args == [starred]


def test_clicks_and_keys_say_what_is_wanted(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(3)]
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    star = star_rect(panel.grid.visualRect(panel.grid.model().index(1, 0))).center()
    with qtbot.waitSignal(panel.wants.favourite_requested) as starred:
        QTest.mouseClick(panel.grid.viewport(), LEFT, PLAIN, star)
    assert starred.args == [[records[1].id], True]
    with qtbot.waitSignal(panel.wants.opened) as large:
        QTest.keyClick(panel.grid, Qt.Key.Key_Return)
    assert large.args == [records[2]]
    click(panel, 2, Qt.KeyboardModifier.ShiftModifier)
    assert panel.header.count.text() == "3 of 3 selected"
    with qtbot.waitSignal(panel.wants.delete_requested) as deleted:
        QTest.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert deleted.args == [[record.id for record in reversed(records)]]


def entries(menu: QMenu) -> dict[str, str]:
    return {action.objectName(): action.text() for action in menu.actions() if not action.isSeparator()}


def trigger(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()


def test_the_menu_of_a_picture(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a fox")
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    menu = panel.menu.of(record)
    assert list(entries(menu).values()) == [
        "Open large",
        "Use prompt",
        "Use seed",
        "Use everything",
        "Make again",
        "New texture",
        "New textures…",
        "Vary…",
        "Sweep…",
        "Add to favourites",
        "Rating",
        "Tags…",
        "Collections",
        "Copy",
        "Copy as command line",
        "Copy as Python for diffusers",
        "Export…",
        "Show in folder",
        "Delete",
    ]
    for name, signal, args in (
        ("gallery-open", panel.wants.opened, [record]),
        ("gallery-use-seed", panel.wants.use_requested, [Use.SEED, record]),
        ("gallery-go-on-texture", panel.wants.go_on_requested, [GoOn.TEXTURE, [record]]),
        ("gallery-favourite", panel.wants.favourite_requested, [[record.id], True]),
        ("gallery-tags", panel.wants.tags_requested, [[record.id]]),
        ("gallery-folder", panel.wants.folder_requested, [record]),
        ("gallery-delete", panel.wants.delete_requested, [[record.id]]),
    ):
        with qtbot.waitSignal(signal) as wanted:
            trigger(menu, name)
        assert wanted.args == args


def test_the_ratings_of_the_menu_show_the_one_that_is(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    record = keep_picture(history, "a fox")
    mark(history, record.id, rating=3)
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    (rated,) = history.records([record.id])
    menu = panel.menu.of(rated)
    ratings = next(action.menu() for action in menu.actions() if action.objectName() == "gallery-rating")
    assert isinstance(ratings, QMenu)
    assert [action.text() for action in ratings.actions()][:2] == ["No rating", "★☆☆☆☆"]
    assert [action.isChecked() for action in ratings.actions()] == [False, False, False, True, False, False]
    with qtbot.waitSignal(panel.wants.rating_requested) as wanted:
        trigger(ratings, "gallery-rating-5")
    assert wanted.args == [[record.id], 5]


@pytest.mark.parametrize("rating", range(6))
def test_digits_rate_the_selection(qtbot: QtBot, opened: Opened, history: HistoryOnDisk, rating: int) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(2)]
    panel = opened(history)
    QTest.keyClick(panel.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.wants.rating_requested) as wanted:
        QTest.keyClick(panel.grid, Qt.Key(Qt.Key.Key_0 + rating))
    assert wanted.args == [[records[1].id, records[0].id], rating]


def test_changed_marks_are_seen_and_leave_a_search_that_they_no_longer_fit(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    fox, owl = keep_picture(history, "a fox", 1), keep_picture(history, "an owl", 2)
    panel = opened(history)
    place = panel.grid.visualRect(panel.grid.model().index(0, 0))
    before = panel.grid.viewport().grab(place).toImage()
    mark(history, owl.id, rating=4)
    panel.news.marks_changed([owl.id])
    qtbot.waitUntil(lambda: panel.grid.model().index(0, 0).data(RECORD_ROLE).marks.rating == 4)
    assert panel.grid.viewport().grab(place).toImage() != before
    panel.header.search.setText("rating:>=4")
    qtbot.waitUntil(lambda: list(panel.ids) == [owl.id])
    mark(history, owl.id, rating=0)
    mark(history, fox.id, rating=5)
    panel.news.marks_changed([owl.id, fox.id])
    qtbot.waitUntil(lambda: list(panel.ids) == [fox.id])


def test_what_was_not_understood_is_said_and_the_words_are_found(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    fox = keep_picture(history, "a fox", 42)
    keep_picture(history, "an owl", 43)
    panel = opened(history)
    panel.header.search.setText("fox seed:many")
    qtbot.waitUntil(lambda: list(panel.ids) == [fox.id])
    said = "1 found. “seed:many” is left out; ask as in seed:42."
    qtbot.waitUntil(lambda: panel.header.count.text() == said)
    panel.header.search.setText("fox seed:43")
    qtbot.waitUntil(panel.no_match.isVisible)
    assert panel.no_match.text == "No picture fits “fox seed:43”."


def test_the_help_types_what_is_chosen(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    panel = opened(history)
    panel.header.search.setText("fox ")
    QTest.mouseClick(panel.header.help, LEFT)
    ways = panel.header.help.menu_of_ways
    qtbot.waitUntil(ways.isVisible)
    next(action for action in ways.actions() if action.text().startswith("rating:>=4\t")).trigger()
    ways.close()
    assert panel.header.search.text() == "fox rating:>=4"


def test_the_menu_of_several_compositions_finishes_each(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    first, second = keep_composition(history, "a fox", 1), keep_composition(history, "a fox", 2)
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    click(panel, 1, Qt.KeyboardModifier.ShiftModifier)
    wanted: list[Record] = []
    panel.wants.finish_requested.connect(wanted.append)
    menu = panel.menu.of(second)
    assert entries(menu)["gallery-finish"] == "Finish these pictures"
    assert entries(menu)["gallery-delete"] == "Delete 2 pictures"
    trigger(menu, "gallery-finish")
    assert wanted == [second, first]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_opens_at_the_pointer_without_stopping_the_window(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk
) -> None:
    keep_picture(history, "a fox")
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    panel.grid.customContextMenuRequested.emit(spot(panel, 0))
    menu = panel.grid.findChild(QMenu, "galleryMenu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    qtbot.waitUntil(lambda: panel.grid.findChild(QMenu, "galleryMenu") is None)


@pytest.fixture
def clipboard(qapp: object) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    yield found
    # Qt would let go of what Python made when Python is gone, which ends the process by a fault.
    found.clear()


def test_copying_puts_picture_and_file_on_the_clipboard(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk, clipboard: QClipboard
) -> None:
    record = keep_picture(history, "a fox")
    panel = opened(history)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 0)
    with qtbot.waitSignal(clipboard.dataChanged):
        QTest.keyClick(panel.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = clipboard.mimeData()
    assert data.urls() == [QUrl.fromLocalFile(str(record.path))]
    assert clipboard.image().size() == QImage(str(record.path)).size()


@pytest.mark.parametrize(("way", "count"), [(GoOn.VARY, 2), (GoOn.SWEEP, 2), (GoOn.BLEND, 1), (GoOn.BLEND, 3)])
def test_it_says_how_many_to_choose_for_a_way_that_does_not_suit_so_many(
    qtbot: QtBot, opened: Opened, history: HistoryOnDisk, way: GoOn, count: int
) -> None:
    for number in range(count):
        keep_picture(history, "a fox", number)
    panel = opened(history)
    panel.grid.select_rows(range(count))
    with qtbot.waitSignal(panel.noticed) as told, qtbot.assertNotEmitted(panel.wants.go_on_requested):
        panel.commands.go_on(way)
    assert told.args == [f"{going_on_hint(way)}: choose {'two' if way is GoOn.BLEND else 'one'} in the gallery."]


def test_thousands_are_copied_whole(qtbot: QtBot, opened: Opened, clipboard: QClipboard) -> None:
    panel = opened(LongHistory(5000))
    QTest.keyClick(panel.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.noticed) as told:
        QTest.keyClick(panel.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["5,000 pictures copied."]
    urls = clipboard.mimeData().urls()
    assert [url.fileName() for url in (urls[0], urls[-1])] == ["005000.png", "000001.png"]
    assert len(urls) == 5000


def test_a_lost_file_does_not_break_the_listing(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    records = [keep_picture(history, f"a fox {n}", n) for n in range(3)]
    records[1].path.unlink()
    panel = opened(history)
    assert len(panel.ids) == 3
    with qtbot.waitSignal(panel.chosen) as chosen:
        click(panel, 1)
    assert chosen.args == [records[1]]


@pytest.mark.parametrize("width", [240, 300, 559, 560, 900])
def test_all_is_named_and_nothing_cut_at_any_width(qtbot: QtBot, opened: Opened, width: int) -> None:
    panel = opened(LongHistory(100_000))
    panel.resize(width, 400)
    assert nameless(panel) == []
    qtbot.waitUntil(lambda: cut(panel) == [])
    assert panel.header.count.text() == "100,000 pictures"


def test_two_to_four_can_be_compared_and_all_made_again(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    ids = [keep_picture(history, "a fox", number).id for number in range(5)][::-1]
    panel = opened(history)
    panel.grid.select_rows(range(5))
    with qtbot.waitSignal(panel.noticed) as told:
        panel.commands.compare()
    assert "two to 4" in told.args[0]
    panel.grid.select_rows(range(3))
    record = history.records([ids[0]])[0]
    names = entries(panel.menu.of(record))
    assert names["gallery-compare"] == "Compare these 3"
    with qtbot.waitSignal(panel.wants.compare_requested) as wanted:
        panel.commands.compare()
    assert wanted.args == [ids[:3]]
    with qtbot.waitSignal(panel.wants.again_requested) as wanted:
        panel.commands.make_again()
    assert wanted.args == [ids[:3]]


def test_what_was_made_alike_lies_on_a_stack(qtbot: QtBot, opened: Opened, history: HistoryOnDisk) -> None:
    foxes = [keep_picture(history, "a fox", seed) for seed in range(3)]
    owl = keep_picture(history, "an owl")
    panel = opened(history)
    panel.header.stacks.click()
    top = foxes[-1]
    qtbot.waitUntil(lambda: list(panel.ids) == [owl.id, top.id])
    assert panel.header.count.text() == "2 pictures, 4 in all"
    model = panel.grid.model()
    assert [model.index(row, 0).data(STACK_ROLE) for row in range(2)] == [1, 3]
    panel.news.picture_arrived(keep_picture(history, "a cat"))
    qtbot.waitUntil(lambda: len(panel.ids) == 3)
    with qtbot.waitSignal(panel.chosen):
        click(panel, 2)
    menu = panel.menu.of(top)
    assert entries(menu)["gallery-open-stack"] == "Lay these 3 open"
    trigger(menu, "gallery-open-stack")
    qtbot.waitUntil(lambda: list(panel.ids)[2:] == [fox.id for fox in reversed(foxes)])
    menu = panel.menu.of(foxes[0])
    trigger(menu, "gallery-close-stack")
    qtbot.waitUntil(lambda: len(panel.ids) == 3)
    history.delete([top.id])
    panel.news.pictures_gone([top.id])
    qtbot.waitUntil(lambda: panel.ids[-1] == foxes[1].id)
    panel.header.stacks.click()
    qtbot.waitUntil(lambda: len(panel.ids) == 4)
