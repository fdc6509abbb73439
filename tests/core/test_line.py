"""The order of those who wait is changed by wishes, and nobody gets lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.jobs import Streak, picture_name
from wurst_desktop.core.line import (
    as_before,
    moved_before,
    moved_behind,
    moved_down,
    moved_first,
    moved_last,
    moved_up,
)

LINES = st.sets(st.sampled_from("abcdefg")).map(sorted)
CHOSEN = st.sets(st.sampled_from("abcdefg"))


@pytest.mark.parametrize(
    ("chosen", "first", "last", "up", "down"),
    [
        ("c", "cabd", "abdc", "acbd", "abdc"),
        ("ab", "abcd", "cdab", "abcd", "cabd"),
        ("bd", "bdac", "acbd", "badc", "acbd"),
    ],
)
def test_moves(chosen: str, first: str, last: str, up: str, down: str) -> None:
    moves = (moved_first, moved_last, moved_up, moved_down)
    assert ["".join(move("abcd", set(chosen))) for move in moves] == [first, last, up, down]


@pytest.mark.parametrize(
    ("chosen", "target", "after"),
    [("d", "b", "adbc"), ("ab", "d", "cabd"), ("a", None, "bcda"), ("bc", "b", "abcd"), ("d", "x", "abcd")],
)
def test_moves_before_another(chosen: str, target: str | None, after: str) -> None:
    assert "".join(moved_before("abcd", set(chosen), target)) == after


@pytest.mark.parametrize(("chosen", "target", "after"), [("d", "a", "adbc"), ("ab", "c", "cabd"), ("a", "x", "bcda")])
def test_moves_behind_another(chosen: str, target: str, after: str) -> None:
    assert "".join(moved_behind("abcd", set(chosen), target)) == after


@pytest.mark.parametrize(("line", "former", "after"), [("cab", "abc", "abc"), ("xca", "abc", "acx"), ("ab", "", "ab")])
def test_a_former_order_is_taken_up_again(line: str, former: str, after: str) -> None:
    assert "".join(as_before(line, former)) == after


@given(LINES, CHOSEN, st.none() | st.sampled_from("abcdefg"))
def test_nobody_gets_lost(line: list[str], chosen: set[str], target: str | None) -> None:
    for move in (moved_first, moved_last, moved_up, moved_down):
        assert sorted(move(line, chosen)) == line
    assert sorted(moved_before(line, chosen, target)) == line


def test_three_of_a_kind_are_hopeless() -> None:
    streak = Streak()
    for kind, hopeless in (("full", False), ("full", False), ("", False), *[("bug", False)] * 2, ("bug", True)):
        streak = streak.then(kind)
        assert streak.is_hopeless is hopeless
    assert not Streak("", 5).is_hopeless


def test_a_picture_has_one_name_in_all_attempts() -> None:
    assert picture_name("a", 1) == picture_name("a", 1)
    assert len({picture_name("a", 1), picture_name("a", 11), picture_name("b", 1), picture_name("", 1)}) == 4
    assert picture_name("", 1) != picture_name("", 1)
