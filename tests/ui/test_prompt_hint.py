"""A prompt that a small model can't follow gets a sentence, whatever is in the way."""

from dataclasses import replace

import pytest

from tests.fakes import scripted_card
from wurst_desktop.ui.prompt_hint import prompt_hint

CARD = replace(
    scripted_card(),
    words=("red", "circle", "star", "cat", "dog"),
    lone_things=("cat", "dog"),
    paired_things=("circle", "star"),
    own_colours=("cat", "dog"),
)


@pytest.mark.parametrize(
    ("prompt", "hint"),
    [
        ("a cat", ""),
        ("a cathedral", "Scripted doesn't know cathedral. It reads English, and knows star, cat, dog, red, circle …"),
        ("a cat and a dog", "Scripted draws one thing in a picture, or two shapes: cat and dog won't all come out."),
        ("a red dog", "Scripted knows dog in its own colours only: red may go to something else."),
    ],
)
def test_the_hint_names_what_is_in_the_way(prompt: str, hint: str) -> None:
    assert prompt_hint(prompt, CARD) == hint
