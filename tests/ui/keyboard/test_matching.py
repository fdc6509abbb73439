"""Commands are found by a few letters, in haste too."""

import pytest

from wurst_desktop.ui.keyboard.matching import best, score

TITLES = [
    ("Generate", "Queue"),
    ("Search the history", "Edit"),
    ("New texture", "Picture"),
    ("New textures…", "Picture"),
    ("Stop after this picture", "Queue"),
    ("Light", "View > Colours"),
    ("Delete", "Picture"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("gen", "Generate"),
        ("history", "Search the history"),
        ("new tex", "New texture"),
        ("nt", "New texture"),
        ("colours", "Light"),
        ("genreate", "Generate"),
        ("dlt", "Delete"),
        ("STOP PICTURE", "Stop after this picture"),
    ],
)
def test_what_was_meant_comes_first(typed: str, first: str) -> None:
    assert TITLES[best(typed, TITLES)[0]][0] == first


def test_a_word_that_fits_nowhere_finds_nothing() -> None:
    assert best("new zebra", TITLES) == []
    assert score("zebra", "Generate") is None


def test_the_title_counts_more_than_the_menu() -> None:
    assert best("picture", [("Vary…", "Picture"), ("Stop after this picture", "Queue")]) == [1, 0]
