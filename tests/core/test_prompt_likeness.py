"""A prompt goes on from another one as long as it says mostly the same."""

import pytest

from wurst_desktop.core.prompt_likeness import is_still_like

HOUSE = "a red house on a yellow background"


@pytest.mark.parametrize(
    "now",
    [
        HOUSE,
        "a red house on a blue background",
        "A (Red:1.2) HOUSE, at night",
        "two red houses and a red house, very large, in deep snow",
    ],
)
def test_a_changed_prompt_is_still_like_it(now: str) -> None:
    assert is_still_like(HOUSE, now)


@pytest.mark.parametrize("now", ["", "  ", "a", "a fox on a blue background", "an owl with a red hat", "red"])
def test_another_prompt_is_not(now: str) -> None:
    assert not is_still_like(HOUSE, now)


def test_scripts_without_spaces_are_compared_by_their_characters() -> None:
    assert is_still_like("雪の中の赤い狐", "森の中の赤い狐")
    assert not is_still_like("雪の中の赤い狐", "青空を飛ぶ鳥")


def test_a_prompt_without_telling_words_has_to_stay_as_it_was() -> None:
    assert is_still_like("42", "42 ")
    assert not is_still_like("42", "43")
