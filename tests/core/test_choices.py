"""What a prompt leaves to chance, and what only looks like it."""

import pytest

from wurst_desktop.core.choices import has_choices
from wurst_desktop.core.request import PromptSyntax


@pytest.mark.parametrize(
    "text", ["a {red|blue} fox", "__animal__", "a __my animals/cats__", "${c=red} ${c}", "{2$$a|b}"]
)
def test_sees_what_is_left_to_chance(text: str) -> None:
    assert has_choices(text, PromptSyntax.COMPEL)
    assert has_choices(text, PromptSyntax.A1111)
    assert not has_choices(text, PromptSyntax.PLAIN)


@pytest.mark.parametrize("text", ["", "a {red} fox", "snake__case", "__init", "____", "a|b", "$5", "[a|b]", "__ x __"])
def test_leaves_other_text_alone(text: str) -> None:
    assert not has_choices(text, PromptSyntax.COMPEL)
