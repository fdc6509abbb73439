"""In which order pictures come, which collection holds them, and searches that were given a name."""

from dataclasses import replace

import pytest

from tests.library.homes import Home, keep, mark, request
from wurst_desktop.core.errors import FolderRefused
from wurst_desktop.core.marks import Marks, with_collections
from wurst_desktop.core.ordering import Order
from wurst_desktop.library.history import HistoryOnDisk


@pytest.fixture
def ids(history: HistoryOnDisk) -> list[int]:
    """Four pictures, the oldest first: seeds 7, 3, 9, 3; sides 128, 256, 128, 128; rated 0, 5, 2, 5."""
    made = [
        keep(history, replace(request(seed=seed), width=side)).id
        for seed, side in ((7, 128), (3, 256), (9, 128), (3, 128))
    ]
    for each, rating in zip(made, (0, 5, 2, 5), strict=True):
        mark(history, each, rating=rating)
    return made


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.NEWEST, [3, 2, 1, 0]),
        (Order.OLDEST, [0, 1, 2, 3]),
        (Order.RATING, [3, 1, 2, 0]),
        (Order.SEED, [3, 1, 0, 2]),
        (Order.SIZE, [1, 3, 2, 0]),
    ],
)
def test_each_order_is_kept_with_the_newest_first_among_equals(
    history: HistoryOnDisk, ids: list[int], order: Order, wanted: list[int]
) -> None:
    assert history.ids(order=order) == [ids[place] for place in wanted]
    mark(history, ids[2], rating=5, tags=["x"])
    assert history.ids("fox rating:5", order=Order.SIZE) == [ids[1], ids[3], ids[2]]


def test_chance_is_the_same_each_time_and_no_age(history: HistoryOnDisk) -> None:
    made = [keep(history, request(seed=seed)).id for seed in range(12)]
    shuffled = list(history.ids(order=Order.RANDOM))
    assert sorted(shuffled) == made
    assert shuffled not in (made, made[::-1])
    more = keep(history, request(seed=99)).id
    assert [each for each in history.ids(order=Order.RANDOM) if each != more] == shuffled


def test_a_picture_is_in_many_collections_and_found_by_each(history: HistoryOnDisk, ids: list[int]) -> None:
    one, two, *_ = ids
    history.set_marks(
        {one: Marks(collections=("for Anna", "Best")), two: Marks(collections=("for Anna", " Best  of "))}
    )
    assert set(history.ids('in:"for Anna"')) == {one, two}
    assert list(history.ids("in:Best")) == [one]
    assert one not in history.ids('-in:"for Anna"')
    assert history.collections() == {"Best": 1, "Best of": 1, "for Anna": 2}
    history.delete([two])
    assert history.collections() == {"Best": 1, "for Anna": 1}


def test_names_are_exact_and_marks_stay_beside_them() -> None:
    marks = Marks(rating=3, tags=("x",), collections=('the "best"', ""))
    assert marks.collections == ("the best",)
    changed = with_collections(marks, ["new"], ["the best"])
    assert changed == Marks(rating=3, tags=("x",), collections=("new",))


def test_collections_outlive_a_lost_index(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        history.set_marks({record.id: Marks(collections=("for Anna",))})
    home.database.unlink()
    with home.open() as history:
        history.adopt()
        assert history.collections() == {"for Anna": 1}


def test_searches_are_kept_under_their_names(home: Home) -> None:
    with home.open() as history:
        assert history.saved_searches() == {}
        history.keep_search("old foxes", "fox date:2025")
        history.keep_search("best", "rating:>=4")
    with home.open() as history:
        assert history.saved_searches() == {"best": "rating:>=4", "old foxes": "fox date:2025"}
        history.keep_search("best", None)
        assert history.saved_searches() == {"old foxes": "fox date:2025"}
        (home.pictures / "searches.json").write_text("torn {")
        assert history.saved_searches() == {}


def test_a_search_that_cannot_be_kept_is_told(home: Home) -> None:
    home.pictures.parent.mkdir(parents=True)
    home.pictures.write_bytes(b"a file where the folder should be")
    with home.open() as history, pytest.raises(FolderRefused):
        history.keep_search("best", "fav")
