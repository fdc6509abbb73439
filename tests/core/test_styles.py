"""Styles around a prompt."""

import pytest

from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.styles import NO_STYLE, Style, Worded, find_style, worded

NOIR = Style("Noir", "{prompt}, film noir", "colour")


@pytest.mark.parametrize(
    ("template", "typed", "expected"),
    [
        ("ink of {prompt}, old", "a fox", Worded("ink of a fox, old", 7)),
        ("{prompt} and {prompt}", "a", Worded("a and a", 0)),
        ("film noir", "a fox ", Worded("a fox, film noir", 0)),
        ("", "a fox", Worded("a fox", 0)),
        ("film noir", "", Worded("film noir", 0)),
    ],
)
def test_puts_the_style_around_what_was_typed(template: str, typed: str, expected: Worded) -> None:
    assert worded(template, typed) == expected


def test_finds_a_style_by_its_name() -> None:
    assert find_style("Noir", [NOIR]) == NOIR
    assert find_style("", [NOIR]) == NO_STYLE
    with pytest.raises(NotOffered) as refused:
        find_style("Pop", [NOIR])
    assert refused.value.offered == ("Noir",)
