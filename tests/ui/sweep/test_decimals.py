"""Decimals in the artist's own way of writing."""

import pytest

from wurst_desktop.ui.sweep.decimals import with_points


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0,5", "0.5"),
        ("0,5, 1, 1,5", "0.5, 1, 1.5"),
        ("0,5; 1;1,5", "0.5, 1, 1.5"),
        ("0,5..1,5+0,25", "0.5..1.5+0.25"),
        ("0.5, 1", "0.5, 1"),
        ("2,4,6", "2,4,6"),
        ("2,4,6, 0,5", "2,4,6, 0.5"),
        ("2, 4, 6", "2, 4, 6"),
        ("ink=0,5, wash=1", "ink=0.5, wash=1"),
        ('"ink, 2=0,5"', '"ink, 2=0,5"'),
        ("0,", "0, "),
        ("", ""),
    ],
)
def test_a_comma_within_a_number_is_its_decimals(typed: str, read: str) -> None:
    assert with_points(typed, ",") == read
    assert with_points(typed, ".") == typed
