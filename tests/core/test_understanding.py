"""What a small model won't understand of a prompt is known beforehand."""

from dataclasses import replace

import pytest

from tests.fakes import scripted_card
from wurst_desktop.core.understanding import FixedColour, Misgiving, TooManyThings, UnknownWords, misgiving

SMALL = replace(
    scripted_card(),
    words=("red", "blue", "circle", "star", "stars", "cat", "dog", "apple", "red apple", "house", "cute"),
    lone_things=("cat", "dog", "apple", "house"),
    paired_things=("circle", "star", "stars"),
    own_colours=("cat", "dog", "apple"),
)


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("a cute cat on a red background", None),
        ("A Zebra beside two cats", UnknownWords(("zebra", "cats"))),
        ("zebra, zebra", UnknownWords(("zebra",))),
        ("a dog and a cat", TooManyThings(("dog", "cat"))),
        ("a cat above a red circle", TooManyThings(("cat", "circle"))),
        ("a red star above a blue circle", None),
        ("two stars", None),
        ("a cat, a cute cat", None),
        ("a red cat", FixedColour("cat", "red")),
        ("a red apple", None),
        ("a blue apple", FixedColour("apple", "blue")),
        ("a red house", None),
        ("a (blue)1.3 dog++", FixedColour("dog", "blue")),
        ("__zebra__", None),
        ("", None),
    ],
)
def test_the_first_thing_that_it_cannot_do_is_found(prompt: str, found: Misgiving | None) -> None:
    assert misgiving(prompt, SMALL) == found


def test_words_that_a_lora_taught_are_known() -> None:
    assert misgiving("a zebra", SMALL, "Zebra stripes") is None


def test_where_two_of_any_things_may_be_asked_for_they_are() -> None:
    assert misgiving("a cat above a dog", replace(SMALL, lone_things=(), paired_things=())) is None


def test_nothing_is_known_against_a_model_without_a_list() -> None:
    assert misgiving("a red cat and a zebra", replace(SMALL, words=())) is None
