"""What an artist lays in their own order lies there, and what comes later is behind it."""

from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.own_order import in_own_order, with_left, with_moved, with_stepped


def test_what_was_laid_comes_first_and_the_rest_as_it_came() -> None:
    found = {1: "a", 2: "b", 3: "c", 4: "d"}
    assert in_own_order(found, ["d", "gone", "b"]) == [4, 2, 1, 3]
    assert in_own_order(found, []) == [1, 2, 3, 4]


def test_several_move_together_to_a_gap() -> None:
    ids = [1, 2, 3, 4, 5]
    assert with_moved(ids, {2, 4}, 0) == [2, 4, 1, 3, 5]
    assert with_moved(ids, {1}, 3) == [2, 3, 1, 4, 5]
    assert with_moved(ids, {1, 5}, 5) == [2, 3, 4, 1, 5]
    assert with_moved(ids, {2, 3}, 2) == ids


def test_steps_end_at_both_ends() -> None:
    ids = [1, 2, 3, 4]
    assert with_stepped(ids, {3}, -1) == [1, 3, 2, 4]
    assert with_stepped(ids, {3}, 1) == [1, 2, 4, 3]
    assert with_stepped(ids, {1}, -1) == ids
    assert with_stepped(ids, {3, 4}, 1) == ids
    assert with_stepped(ids, {2, 4}, 1) == [1, 3, 2, 4]


def test_what_is_not_laid_now_stays_behind_what_it_was_behind() -> None:
    assert with_left(["c", "a", "b"], ["a", "x", "y", "b", "c"]) == ["c", "a", "x", "y", "b"]
    assert with_left(["b", "a"], ["x", "a", "b", "y"]) == ["x", "b", "y", "a"]
    assert with_left(["b", "a", "new"], []) == ["b", "a", "new"]
    assert with_left([], ["a", "b"]) == ["a", "b"]


@given(st.lists(st.integers(), unique=True), st.data())
def test_none_is_lost_and_none_comes_twice(ids: list[int], data: st.DataObject) -> None:
    moved = data.draw(st.sets(st.sampled_from(ids)) if ids else st.just(set[int]()))
    row = data.draw(st.integers(0, len(ids)))
    for laid in (with_moved(ids, moved, row), with_stepped(ids, moved, row - 3)):
        assert sorted(laid) == sorted(ids)
        assert [each for each in laid if each not in moved] == [each for each in ids if each not in moved]
