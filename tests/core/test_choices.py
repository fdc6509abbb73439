"""What a prompt leaves to chance, and what only looks like it."""

import pytest

from wurst_desktop.core.choices import has_choices, list_names
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


def test_lists_of_words_are_found_by_name() -> None:
    text = "a __animal__ by __sea/*__ and __gone__, __ a_b"
    found = list_names(text, PromptSyntax.COMPEL, ("animal", "sea/fish"))
    assert [(text[each.start : each.end], each.name, each.is_known) for each in found] == [
        ("__animal__", "animal", True),
        ("__sea/*__", "sea/*", True),
        ("__gone__", "gone", False),
    ]
    assert list_names(text, PromptSyntax.PLAIN, ("animal",)) == ()
