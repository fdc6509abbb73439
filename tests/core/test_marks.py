"""Ratings and tags have one shape."""

import pytest

from wurst_desktop.core.errors import OutOfRange
from wurst_desktop.core.marks import Marks, tags_in, with_tags


def test_tags_are_each_there_once_in_order() -> None:
    assert tags_in("To  Print, fox,,FOX , to print") == ("fox", "to print")
    assert tags_in("狐\N{FULLWIDTH COMMA}雪\N{IDEOGRAPHIC COMMA}夜") == ("夜", "狐", "雪")
    assert tags_in(" , ") == ()
    assert Marks(tags=("b", "A", "a")) == Marks(tags=("a", "b"))
    assert Marks(tags=("two,in one",)).tags == ("in one", "two")


@pytest.mark.parametrize("rating", [-1, 6])
def test_a_rating_is_0_to_5(rating: int) -> None:
    with pytest.raises(OutOfRange):
        Marks(rating=rating)


def test_tags_are_added_and_taken_away() -> None:
    marks = Marks(is_favourite=True, rating=3, tags=("fox", "print"))
    assert with_tags(marks, ["owl"], ["fox", "none"]) == Marks(is_favourite=True, rating=3, tags=("owl", "print"))
