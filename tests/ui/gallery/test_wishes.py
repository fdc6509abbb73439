"""The threads that serve wishes."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.gallery.wishes import MOST_SERVED, Wishes


class Kitchen:
    """Serves one wish when it is let, and notes the order."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.gate = threading.Semaphore(0)

    def serve(self, key: int) -> str:
        self.begun.append(key)
        assert self.gate.acquire(timeout=10)
        return f"dish {key}"


def test_the_newest_list_is_served_first_and_the_old_one_forgotten(qtbot: QtBot) -> None:
    kitchen = Kitchen()
    wishes = Wishes(kitchen.serve, "ruined", lambda: None, 1, "kitchen")
    wishes.want([1, 2, 3])
    qtbot.waitUntil(lambda: kitchen.begun == [1])
    wishes.want([9, 1, 2])
    for _ in range(3):
        kitchen.gate.release()
    dishes: list[tuple[int, str]] = []

    def have_come() -> bool:
        dishes.extend(wishes.collect(8))
        return len(dishes) == 3

    qtbot.waitUntil(have_come)
    wishes.close()
    assert dishes == [(1, "dish 1"), (9, "dish 9"), (2, "dish 2")]
    assert kitchen.begun == [1, 9, 2]


def test_what_waits_to_be_collected_is_not_served_again(qtbot: QtBot) -> None:
    kitchen = Kitchen()
    told = threading.Event()
    wishes = Wishes(kitchen.serve, "ruined", told.set, 2, "kitchen")
    wishes.want([1])
    kitchen.gate.release()
    qtbot.waitUntil(told.is_set)
    wishes.want([1, 2])
    qtbot.waitUntil(lambda: 2 in kitchen.begun)
    kitchen.gate.release()
    wishes.close()
    assert sorted(wishes.collect(8)) == [(1, "dish 1"), (2, "dish 2")]
    assert sorted(kitchen.begun) == [1, 2]


def test_the_threads_rest_when_nobody_collects(qtbot: QtBot) -> None:
    begun: list[int] = []
    wishes = Wishes(begun.append, None, lambda: None, 1, "kitchen")
    wishes.want(range(1000))
    qtbot.waitUntil(lambda: len(begun) == MOST_SERVED)
    assert len(wishes.collect(1000)) == MOST_SERVED
    qtbot.waitUntil(lambda: len(begun) == 2 * MOST_SERVED)
    wishes.want([5000])
    wishes.collect(1000)
    qtbot.waitUntil(lambda: begun[-1] == 5000)
    wishes.close()
    assert len(begun) == 2 * MOST_SERVED + 1


def test_closing_forgets_what_waits_and_ends_the_threads() -> None:
    begun: list[int] = []
    wishes = Wishes(begun.append, None, lambda: None, 1, "kitchen")
    wishes.want(range(1_000_000))
    wishes.close()
    assert len(begun) < 1_000_000
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("kitchen")]


@pytest.mark.logs_warnings
def test_a_bug_ruins_one_dish_and_no_more(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def serve(key: int) -> str:
        return f"dish {10 // key}"

    wishes = Wishes(serve, "ruined", lambda: None, 1, "kitchen")
    wishes.want([0, 5])
    dishes: list[tuple[int, str]] = []

    def have_come() -> bool:
        dishes.extend(wishes.collect(8))
        return len(dishes) == 2

    qtbot.waitUntil(have_come)
    wishes.close()
    assert dishes == [(0, "ruined"), (5, "dish 2")]
    assert "ZeroDivisionError" in caplog.text
