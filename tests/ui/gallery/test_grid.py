"""The grid with 100,000 cells: places, keys and mouse."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.long_history import LongHistory
from wurst_desktop.core.days import Day, Span
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.cell import CellDelegate, star_rect
from wurst_desktop.ui.gallery.day_words import day_title, heading_title, select_day
from wurst_desktop.ui.gallery.headings import heading_places
from wurst_desktop.ui.gallery.history_grid import MOST_DRAGGED, HistoryGrid
from wurst_desktop.ui.gallery.layout import GAP, GridLayout
from wurst_desktop.ui.gallery.model import RECORD_ROLE, HistoryModel
from wurst_desktop.ui.gallery.spoken_days import SpokenDays
from wurst_desktop.ui.gallery.thumbnail_loader import ThumbnailLoader

COUNT = 100_000
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def history() -> LongHistory:
    return LongHistory(COUNT)


@pytest.fixture
def model(history: LongHistory, clerk: Clerk) -> HistoryModel:
    made = HistoryModel(history, clerk)
    made.replace(history.ids())
    return made


@pytest.fixture
def grid(qtbot: QtBot, history: LongHistory, model: HistoryModel) -> Iterator[HistoryGrid]:
    loader = ThumbnailLoader(history.thumbnail)
    made = HistoryGrid(model)
    made.setItemDelegate(CellDelegate(loader, made))
    made.rows_shown.connect(lambda first, end: model.load(range(first, end)))
    made.resize(900, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    loader.close()


def middle(grid: HistoryGrid, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def click(grid: HistoryGrid, row: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mouseClick(grid.viewport(), LEFT, keys, middle(grid, row))


def test_the_last_cell_is_reached_at_once(grid: HistoryGrid) -> None:
    last = grid.model().index(COUNT - 1, 0)
    grid.scrollTo(last)
    assert grid.viewport().rect().contains(grid.visualRect(last))
    assert COUNT - 1 in grid.shown_rows()
    assert grid.indexAt(grid.visualRect(last).center()) == last


@pytest.mark.parametrize(
    "hint", list(QAbstractItemView.ScrollHint), ids=[hint.name for hint in QAbstractItemView.ScrollHint]
)
def test_every_way_of_scrolling_brings_the_cell_into_sight(
    grid: HistoryGrid, hint: QAbstractItemView.ScrollHint
) -> None:
    for row in (50_000, 3, COUNT - 1, 49_999, 0):
        index = grid.model().index(row, 0)
        grid.scrollTo(index, hint)
        assert grid.viewport().rect().contains(grid.visualRect(index))


def test_new_pictures_above_leave_what_is_seen_in_its_place(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    grid.verticalScrollBar().setValue(1_000_003)
    seen, above = grid.place()
    seen_id = model.ids[seen]
    for number in range(1, 8):
        model.insert_first([history.record(COUNT + number)])
    row = model.row_of(seen_id)
    assert row == seen + 7
    assert grid.visualRect(model.index(row, 0)).top() == above


def test_at_the_top_new_pictures_are_seen_at_once(grid: HistoryGrid, model: HistoryModel, history: LongHistory) -> None:
    model.insert_first([history.record(COUNT + 1)])
    assert grid.verticalScrollBar().value() == 0
    assert grid.shown_rows().start == 0


def test_deleting_above_leaves_what_is_seen_in_its_place(grid: HistoryGrid, model: HistoryModel) -> None:
    grid.verticalScrollBar().setValue(1_000_003)
    seen, above = grid.place()
    seen_id = model.ids[seen]
    model.remove([COUNT, COUNT - 1, COUNT - 20, COUNT - 500])
    row = model.row_of(seen_id)
    assert row == seen - 4
    assert grid.visualRect(model.index(row, 0)).top() == above


def test_deleting_what_is_seen_shows_what_follows(grid: HistoryGrid, model: HistoryModel) -> None:
    grid.verticalScrollBar().setValue(1_000_003)
    shown = grid.shown_rows()
    following = model.ids[shown.stop]
    model.remove([model.ids[row] for row in shown])
    assert model.ids[grid.shown_rows().start] == following


@pytest.mark.parametrize("width", [400, 1300, 250, 901])
def test_another_width_keeps_the_first_cell_in_sight(grid: HistoryGrid, width: int) -> None:
    grid.verticalScrollBar().setValue(1_000_003)
    seen, above = grid.place()
    grid.resize(width, 600)
    assert grid.visualRect(grid.model().index(seen, 0)).top() == above
    grid.resize(900, 600)
    assert grid.place() == (seen, above)


def test_larger_cells_keep_the_current_one_in_sight(grid: HistoryGrid) -> None:
    index = grid.model().index(70_000, 0)
    grid.setCurrentIndex(index)
    top = grid.visualRect(index).top()
    wish, columns = grid.cell_wish, grid.plan.columns
    grid.set_cell_wish(240)
    assert grid.plan.columns < columns
    assert grid.viewport().rect().contains(grid.visualRect(index))
    grid.set_cell_wish(wish)
    assert grid.visualRect(index).top() == top


@pytest.mark.parametrize("width", [400, 1300, 250, 901])
def test_another_width_keeps_the_current_cell_in_its_place(grid: HistoryGrid, width: int) -> None:
    index = grid.model().index(70_003, 0)
    grid.setCurrentIndex(index)
    grid.verticalScrollBar().setValue(grid.verticalOffset() + 50)
    top = grid.visualRect(index).top()
    grid.resize(width, 600)
    assert grid.visualRect(index).top() == min(top, grid.plan.tops_in_sight(grid.viewport().height())[2])
    grid.resize(900, 600)
    assert grid.visualRect(index).top() == top


def test_arrows_pages_and_ends(grid: HistoryGrid) -> None:
    columns = grid.plan.columns
    page = grid.viewport().height() // grid.plan.pitch * columns
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))
    for key, row in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_PageDown, page),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, COUNT - 1),
        (Qt.Key.Key_Down, COUNT - 1),
        (Qt.Key.Key_Right, COUNT - 1),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(grid, key)
        assert grid.currentIndex().row() == row, key
        assert grid.viewport().rect().contains(middle(grid, row))
        assert grid.selected_rows() == [row]


def test_down_from_the_last_whole_line_goes_to_the_last_cell(grid: HistoryGrid, model: HistoryModel) -> None:
    grid.resize(760, 600)
    columns = grid.plan.columns
    assert columns == 4
    model.remove([1])
    grid.setCurrentIndex(grid.model().index(COUNT - 5, 0))
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == COUNT - 2


def test_clicks_select_as_in_file_managers(grid: HistoryGrid) -> None:
    click(grid, 1)
    assert grid.selected_rows() == [1]
    click(grid, 7, SHIFT)
    assert grid.selected_rows() == list(range(1, 8))
    click(grid, 4, CONTROL)
    assert grid.selected_rows() == [1, 2, 3, 5, 6, 7]
    click(grid, 9, CONTROL)
    assert grid.selected_rows() == [1, 2, 3, 5, 6, 7, 9]
    click(grid, 0)
    assert grid.selected_rows() == [0]
    QTest.mouseClick(grid.viewport(), LEFT, PLAIN, QPoint(2, 2))
    assert grid.selected_rows() == []


def test_shift_and_arrows_select_a_run(grid: HistoryGrid) -> None:
    click(grid, 2)
    QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.selected_rows() == list(range(2, 3 + grid.plan.columns))
    QTest.keyClick(grid, Qt.Key.Key_Left, SHIFT)
    assert grid.selected_rows() == list(range(2, 2 + grid.plan.columns))


def test_a_rubber_band_selects_what_it_touches(grid: HistoryGrid) -> None:
    columns = grid.plan.columns
    start, end = QPoint(2, 2), middle(grid, columns + 1)
    QTest.mousePress(grid.viewport(), LEFT, PLAIN, start)
    for step in (0.3, 0.6, 1.0):
        QTest.mouseMove(grid.viewport(), start + (end - start) * step)
    assert grid.selected_rows() == [0, 1, columns, columns + 1]
    QTest.mouseRelease(grid.viewport(), LEFT, PLAIN, end)
    assert grid.selected_rows() == [0, 1, columns, columns + 1]


def test_all_hundred_thousand_are_selected_as_one_run(grid: HistoryGrid, model: HistoryModel) -> None:
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    assert grid.selected_count == COUNT
    assert grid.selectionModel().selection().size() == 1
    model.remove([5])
    assert grid.selected_count == COUNT - 1


def test_typing_letters_looks_nothing_up(qtbot: QtBot, grid: HistoryGrid, history: LongHistory) -> None:
    qtbot.waitUntil(lambda: bool(history.fetched))
    fetched = len(history.fetched)
    grid.keyboardSearch("fox")
    assert len(history.fetched) == fetched


def test_enter_space_and_a_double_click_open(qtbot: QtBot, grid: HistoryGrid) -> None:
    click(grid, 3)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(grid.open_wanted) as opened:
            QTest.keyClick(grid, key)
        assert opened.args == [3]
    with qtbot.waitSignal(grid.open_wanted) as opened:
        QTest.mouseDClick(grid.viewport(), LEFT, PLAIN, middle(grid, 5))
    assert opened.args == [5]


def test_the_star_is_a_button_and_no_choice(qtbot: QtBot, grid: HistoryGrid) -> None:
    click(grid, 2)
    star = star_rect(grid.visualRect(grid.model().index(4, 0))).center()
    with qtbot.waitSignal(grid.star_clicked) as clicked:
        QTest.mouseClick(grid.viewport(), LEFT, PLAIN, star)
    assert clicked.args == [4]
    assert grid.selected_rows() == [2]


def test_the_star_says_what_a_click_on_it_does(qtbot: QtBot, grid: HistoryGrid) -> None:
    index = grid.model().index(4, 0)
    qtbot.waitUntil(lambda: index.data(RECORD_ROLE) is not None)
    star = star_rect(grid.visualRect(index)).center()
    QApplication.sendEvent(grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, star, grid.viewport().mapToGlobal(star)))
    assert QToolTip.text() == "Add to favourites"


def test_a_drag_carries_the_files_of_the_whole_selection_or_does_not_begin(
    qtbot: QtBot, grid: HistoryGrid, model: HistoryModel
) -> None:
    assert grid.drag_data() is None
    qtbot.waitUntil(lambda: model.record_at(5) is not None)
    grid.select_rows([0, 2, 5])
    data = grid.drag_data()
    assert data is not None
    assert [url.fileName() for url in data.urls()] == ["100000.png", "099998.png", "099995.png"]
    grid.select_rows([0, 90_000])
    assert grid.drag_data() is None
    grid.select_rows(range(MOST_DRAGGED + 1))
    assert grid.drag_data() is None


def test_hovering_shows_the_star_that_can_be_clicked(qtbot: QtBot, grid: HistoryGrid, model: HistoryModel) -> None:
    qtbot.waitUntil(lambda: model.record_at(0) is not None)
    place = grid.visualRect(model.index(0, 0))
    before = grid.viewport().grab(star_rect(place)).toImage()
    QTest.mouseMove(grid.viewport(), middle(grid, 0))
    assert grid.viewport().grab(star_rect(place)).toImage() != before
    QTest.mouseMove(grid.viewport(), QPoint(2, 2))
    assert grid.viewport().grab(star_rect(place)).toImage() == before


def test_selection_and_focus_are_seen(qtbot: QtBot, grid: HistoryGrid) -> None:
    place = grid.visualRect(grid.model().index(1, 0))
    plain = grid.viewport().grab(place).toImage()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    grid.selectionModel().setCurrentIndex(grid.model().index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    focused = grid.viewport().grab(place).toImage()
    grid.select_rows([1])
    selected = grid.viewport().grab(place).toImage()
    assert plain != focused
    assert focused != selected
    assert selected != plain


def test_assistive_tools_hear_what_a_cell_shows(qtbot: QtBot, grid: HistoryGrid, model: HistoryModel) -> None:
    qtbot.waitUntil(lambda: model.record_at(0) is not None)
    cell = QAccessible.queryAccessibleInterface(grid).child(0)
    assert cell.text(QAccessible.Text.Name) == "an owl number 100000, composition 100000, 128 x 128, composition only"
    assert cell.rect().size() == grid.visualRect(model.index(0, 0)).size()


def show_days(grid: HistoryGrid, model: HistoryModel, history: LongHistory) -> GridLayout:
    listed = history.listing()
    model.replace(listed.ids, listed.days)
    assert len(grid.plan.sections) == COUNT // (24 * 60) + 1
    return grid.plan


def test_deleting_the_last_picture_of_a_day_moves_nothing_else(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    plan = show_days(grid, model, history)
    last = plan.sections.starts[2] - 1
    assert plan.column_of(last) > 0
    grid.setCurrentIndex(model.index(last, 0))
    offset, seen = grid.verticalOffset(), model.ids[grid.shown_rows().start]
    model.remove([model.ids[last]])
    assert (grid.verticalOffset(), model.ids[grid.shown_rows().start]) == (offset, seen)


def test_months_and_years_are_called_by_their_names() -> None:
    today = date(2026, 11, 27)
    month, year = Day(date(2024, 11, 1), 4, Span.MONTH), Day(date(2024, 1, 1), 1, Span.YEAR)
    assert (heading_title(month, today), heading_title(year, today)) == ("November 2024", "2024")
    assert select_day(month) == "Select all 4 pictures of this month"
    assert select_day(year) == "Select the picture of this year"


def test_assistive_tools_hear_the_heading_of_each_day(
    qtbot: QtBot, grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    said: list[str] = []
    speech = SpokenDays(model, grid, lambda _, sentence: said.append(sentence))
    plan = show_days(grid, model, history)
    grid.clearFocus()
    grid.setCurrentIndex(model.index(0, 0))
    assert said == []
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    second = plan.sections.starts[1]
    for row in (second - 2, second - 1, second, second + 1, second - 1):
        grid.setCurrentIndex(model.index(row, 0))
    first, next_one = (model.day(section) for section in (0, 1))
    assert first is not None
    assert next_one is not None
    today = datetime.now().astimezone().date()
    one, other = (f"{day_title(day.day, today)}, {day.count:,} pictures." for day in (first, next_one))
    assert said == [one, other, one]
    cell = QAccessible.queryAccessibleInterface(grid).child(second)
    assert f"{cell.text(QAccessible.Text.Description)}." == other
    model.replace(model.ids[:2])
    grid.setCurrentIndex(model.index(1, 0))
    assert (len(said), speech.parent()) == (3, None)


def test_the_first_day_is_shown_from_its_heading_on(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    show_days(grid, model, history)
    grid.resize(700, 500)
    grid.resize(900, 600)
    assert grid.verticalOffset() == 0
    model.replace([])
    model.replace([], ())
    model.insert_first([history.record(COUNT)])
    assert grid.verticalOffset() == 0


def test_the_heading_of_a_day_stays_until_the_next_pushes_it_out(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    plan = show_days(grid, model, history)
    height = grid.viewport().height()

    def first_two(offset: int) -> list[tuple[int, int]]:
        return [(section, place.top()) for section, place in heading_places(plan, offset, height)][:2]

    third = plan.heading_top(3)
    assert first_two(0)[0] == (0, 0)
    assert first_two(third - height) == [(2, 0)]
    assert first_two(third - 100) == [(2, 0), (3, 100)]
    assert first_two(third - 10) == [(2, 10 - plan.heading), (3, 10)]
    assert first_two(third) == [(3, 0)]
    assert first_two(third + 200) == [(3, 0)]


def test_a_heading_selects_its_day_and_hides_what_lies_beneath(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    plan = show_days(grid, model, history)
    grid.verticalScrollBar().setValue(plan.heading_top(3) + 500)
    spot = QPoint(20, plan.heading // 2)
    assert plan.row_at(spot.x(), spot.y() + grid.verticalOffset()) is not None
    assert not grid.indexAt(spot).isValid()
    QTest.mouseClick(grid.viewport(), LEFT, PLAIN, spot)
    assert grid.selected_rows() == list(plan.sections.rows(3))
    grid.verticalScrollBar().setValue(plan.heading_top(5))
    QTest.mouseClick(grid.viewport(), LEFT, CONTROL, spot)
    assert grid.selected_rows() == [*plan.sections.rows(3), *plan.sections.rows(5)]
    grid.select_section(plan.sections.starts[7] + 3)
    assert grid.selected_rows() == list(plan.sections.rows(7))


def test_keys_bring_a_cell_out_from_beneath_its_heading(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    plan = show_days(grid, model, history)
    grid.setFocus()
    row = plan.sections.starts[3] + 5 * plan.columns
    grid.setCurrentIndex(model.index(row, 0))
    for _ in range(4):
        QTest.keyClick(grid, Qt.Key.Key_Up)
        assert grid.visualRect(grid.currentIndex()).top() >= plan.heading
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Up)
        assert plan.sections.section_of(grid.currentIndex().row()) in (2, 3)
    assert plan.sections.section_of(grid.currentIndex().row()) == 2


def test_the_heading_is_painted_over_the_cells(grid: HistoryGrid, model: HistoryModel, history: LongHistory) -> None:
    plan = show_days(grid, model, history)
    grid.verticalScrollBar().setValue(plan.heading_top(3) + 500)
    ground = grid.palette().color(QPalette.ColorRole.AlternateBase).rgb()
    line = grid.viewport().grab(QRect(plan.width - 60, 0, 50, plan.heading)).toImage()
    assert {line.pixel(x, y) for x in range(line.width()) for y in range(line.height())} == {ground}


def test_new_pictures_of_a_new_day_leave_what_is_seen_in_its_place(
    grid: HistoryGrid, model: HistoryModel, history: LongHistory
) -> None:
    show_days(grid, model, history)
    grid.verticalScrollBar().setValue(1_000_003)
    seen, above = grid.place()
    seen_id = model.ids[seen]
    model.insert_first([history.record(COUNT + 3000), history.record(COUNT + 1)])
    assert model.ids[seen + 2] == seen_id
    assert grid.visualRect(model.index(seen + 2, 0)).top() == above
    model.remove([COUNT + 3000])
    assert grid.visualRect(model.index(seen + 1, 0)).top() == above


def test_an_empty_grid_has_no_places(grid: HistoryGrid, model: HistoryModel) -> None:
    model.replace([])
    assert list(grid.shown_rows()) == []
    assert not grid.indexAt(QPoint(GAP + 5, GAP + 5)).isValid()
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert not grid.currentIndex().isValid()
    grid.selectAll()
    assert grid.selected_count == 0
