"""A disk that was full is looked at again and again, and ever less often where its room is of no use."""

from pytestqt.qtbot import QtBot

from tests.fakes import HistoryInMemory
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.jobs.room_watch import RoomWatch


def test_it_waits_longer_each_time_until_there_was_room_indeed(qtbot: QtBot, clerk: Clerk) -> None:
    watch = RoomWatch(HistoryInMemory(), clerk, clerk, first_ms=1)
    waits: list[int] = []
    for _ in range(4):
        waits.append(watch.wait_ms)
        with qtbot.waitSignal(watch.found):
            watch.begin()
    assert waits == [1, 2, 4, 8]
    watch.confirm()
    assert watch.wait_ms == 1


def test_a_disk_that_stays_full_is_looked_at_as_often_as_at_first(qtbot: QtBot, clerk: Clerk) -> None:
    history = HistoryInMemory()
    history.is_full = True
    watch = RoomWatch(history, clerk, clerk, first_ms=1)
    watch.begin()
    for _ in range(3):
        qtbot.waitUntil(history.asked_for_room.is_set)
        history.asked_for_room.clear()
    assert watch.wait_ms == 1
    watch.end()
