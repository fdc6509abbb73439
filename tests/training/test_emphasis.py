"""What is asked when a word's weight is measured."""

from wurst_desktop.training.emphasis import WEIGHTS, stressed_prompts
from wurst_desktop.training.words import COLOURS, NOUNS
from wurst_desktop.training.worlds import LARGE


def test_the_prompts_weight_one_known_word_of_a_held_out_single() -> None:
    prompts = stressed_prompts(30, LARGE)
    assert len(prompts) == 30
    assert {one.question for one in prompts} == {0, 1}
    for one in prompts:
        names = NOUNS if one.question == 0 else COLOURS
        assert names[one.answer - 1] == one.word
        assert f"({one.word})1.5" in one.prompt(1.5)
        assert one.prompt(1.0).endswith("background")


def test_the_weights_rise() -> None:
    assert list(WEIGHTS) == sorted(WEIGHTS)
