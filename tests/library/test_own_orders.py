"""The artist's own order of a collection is kept beside the pictures, by their lasting names."""

from collections.abc import Sequence

import pytest

from tests.library.homes import Home, keep, request
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.own_orders import FILE

ANNA = 'in:"for Anna"'


def collect(history: HistoryOnDisk, *seeds: int) -> list[int]:
    """Keep a picture of each seed, and put it into a collection; the oldest is the first."""
    ids = [keep(history, request(seed=seed)).id for seed in seeds]
    history.set_marks({each: Marks(collections=("for Anna",)) for each in ids})
    return ids


def lay(history: HistoryOnDisk, ids: Sequence[int]) -> None:
    history.keep_own_order("for Anna", history.lasting_names(ids))


def test_a_collection_has_the_order_that_it_was_given(home: Home) -> None:
    with home.open() as history:
        first, second, third = collect(history, 1, 2, 3)
        assert list(history.ids(ANNA, Order.OWN)) == [third, second, first]
        lay(history, [second, third, first])
        assert list(history.ids(ANNA, Order.OWN)) == [second, third, first]
        assert history.listing(ANNA, Order.OWN).days is None
        assert list(history.ids(ANNA)) == [third, second, first]
        history.keep_own_order("for Anna", ())
        assert list(history.ids(ANNA, Order.OWN)) == [third, second, first]


def test_what_comes_later_is_at_the_end_and_what_goes_leaves_no_gap(home: Home) -> None:
    with home.open() as history:
        first, second, third = collect(history, 1, 2, 3)
        lay(history, [third, first, second])
        fourth, fifth = collect(history, 4, 5)
        history.delete([first])
        assert list(history.ids(ANNA, Order.OWN)) == [third, second, fourth, fifth]
        history.restore([first])
        assert list(history.ids(ANNA, Order.OWN)) == [third, first, second, fourth, fifth]


@pytest.mark.parametrize("search", ["", "fox", f"{ANNA} fox", '-in:"for Anna"', "in:other"])
def test_all_else_comes_newest_first_with_its_days(home: Home, search: str) -> None:
    with home.open() as history:
        lay(history, collect(history, 1, 2, 3))
        keep(history, request(seed=4))
        assert list(history.ids(search, Order.OWN)) == list(history.ids(search))
        assert history.listing(search, Order.OWN).days == history.listing(search).days


def test_the_order_outlives_the_index(home: Home) -> None:
    with home.open() as history:
        ids = collect(history, 1, 2, 3)
        lay(history, [ids[1], ids[2], ids[0]])
        seeds = [record.request.seed for record in history.records(history.ids(ANNA, Order.OWN)) if record.request]
    home.database.unlink()
    with home.open() as history:
        history.adopt()
        again = [record.request.seed for record in history.records(history.ids(ANNA, Order.OWN)) if record.request]
        assert again == seeds == [2, 3, 1]


@pytest.mark.parametrize("text", ["", "[1]", '{"for Anna": 7}', "\x00"])
def test_a_broken_file_is_no_order(home: Home, text: str) -> None:
    with home.open() as history:
        first, second = collect(history, 1, 2)
        (home.pictures / FILE).write_text(text, encoding="utf-8")
        assert list(history.ids(ANNA, Order.OWN)) == [second, first]
        lay(history, [first, second])
        assert list(history.ids(ANNA, Order.OWN)) == [first, second]
