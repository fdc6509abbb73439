"""The long list behind the grid."""

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.long_history import LongHistory
from wurst_desktop.core.days import Day, Span, day_of, with_first
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.model import ID_ROLE, HistoryModel


@pytest.fixture
def history() -> LongHistory:
    return LongHistory(1000)


@pytest.fixture
def model(history: LongHistory, clerk: Clerk) -> HistoryModel:
    made = HistoryModel(history, clerk)
    made.replace(history.ids())
    return made


def test_it_keeps_the_rules_of_qt(model: HistoryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_entries_are_fetched_around_what_is_looked_at_and_once(
    qtbot: QtBot, model: HistoryModel, history: LongHistory
) -> None:
    assert model.record_at(500) is None
    with qtbot.waitSignal(model.dataChanged):
        model.load(range(500, 510))
    assert model.record_at(505) == history.record(1000 - 505)
    assert len(history.fetched) < 200
    fetched = len(history.fetched)
    model.load(range(500, 510))
    assert len(history.fetched) == fetched


def test_reading_a_row_never_asks_the_history(model: HistoryModel, history: LongHistory) -> None:
    assert model.index(3, 0).data() is None
    assert model.index(3, 0).data(ID_ROLE) == 997
    assert history.fetched == []


def test_an_entry_that_the_history_does_not_know_is_asked_for_once(
    qtbot: QtBot, model: HistoryModel, history: LongHistory
) -> None:
    model.replace([5000, 1])
    with qtbot.waitSignal(model.dataChanged):
        model.load(range(2))
    model.load(range(2))
    assert history.fetched == [5000, 1]
    assert model.record_at(0) is None


def test_what_changed_while_it_was_fetched_is_kept_as_it_is_now(
    qtbot: QtBot, model: HistoryModel, history: LongHistory, clerk: Clerk
) -> None:
    newer = history.record(999)
    gate = threading.Event()
    clerk.ask(lambda: gate.wait(10))
    model.load(range(1, 2))
    model.keep(newer)
    gate.set()
    answered: list[None] = []
    clerk.ask(lambda: None, answered.append)
    qtbot.waitUntil(lambda: answered == [None])
    assert model.record(999) is newer


@pytest.mark.parametrize("gone", [[1000], [1], list(range(400, 600)), [997, 998, 5, 6, 300], list(range(1, 1001, 3))])
def test_entries_leave_in_runs_or_all_at_once(model: HistoryModel, history: LongHistory, gone: list[int]) -> None:
    model.remove(gone)
    assert list(model.ids) == [number for number in history.ids() if number not in set(gone)]


def test_new_entries_come_first(model: HistoryModel, history: LongHistory) -> None:
    model.insert_first([history.record(1002), history.record(1001)])
    assert list(model.ids[:3]) == [1002, 1001, 1000]
    assert model.row_of(1000) == 2
    assert model.row_of(77_777) is None


@pytest.mark.parametrize("gone", [[5000], [1], list(range(3000, 4600)), list(range(1, 5001, 3))])
def test_the_days_follow_what_comes_and_goes(history: LongHistory, clerk: Clerk, gone: list[int]) -> None:
    history.count = 5000
    model = HistoryModel(history, clerk)
    listed = history.listing()
    model.replace(listed.ids, listed.days)
    model.remove(gone)
    model.insert_first([history.record(9000), history.record(5001)])
    wanted = with_first((), [day_of(history.record(record_id)) for record_id in model.ids])
    assert [model.day(section) for section in range(len(model.sections))] == list(wanted)
    assert model.sections.count == len(model.ids)
    model.replace(listed.ids)
    assert [model.day(section) for section in range(len(model.sections))] == [None]


def test_what_is_found_on_many_days_goes_by_longer_spans_that_stay(history: LongHistory, clerk: Clerk) -> None:
    history.count = 5000
    model = HistoryModel(history, clerk)
    made = [date(2024, 12, 20) - timedelta(days=5 * number) for number in range(16)]
    found = history.ids()[:16]
    model.replace(found, with_first((), made), gathers=True)
    spans = [model.day(section) for section in range(len(model.sections))]
    months = [(12, 4), (11, 6), (10, 6)]
    assert spans == [Day(date(2024, month, 1), count, Span.MONTH) for month, count in months]
    assert model.day_of(4) == spans[1]
    model.remove(found[:15])
    assert model.day_of(0) == Day(date(2024, 10, 1), 1, Span.MONTH)
    model.replace(found, with_first((), made))
    assert len(model.sections) == 16


def test_it_is_dragged_as_files(qtbot: QtBot, model: HistoryModel) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.load(range(3))
    data = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert data.urls() == [QUrl.fromLocalFile(str(Path(f"/pictures/{n:06d}.png"))) for n in (1000, 998)]
