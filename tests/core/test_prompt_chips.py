"""Phrases of a prompt, and their weights set one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.prompt_chips import read_chips
from wurst_desktop.core.prompt_weight import set_weight
from wurst_desktop.core.request import PromptSyntax

A1111, COMPEL = PromptSyntax.A1111, PromptSyntax.COMPEL


@pytest.mark.parametrize(
    ("text", "syntax", "expected"),
    [
        ("a red fox, deep snow", COMPEL, [("a red fox", 1.0), ("deep snow", 1.0)]),
        ("a (red)1.3 fox, (deep snow)0.5.", COMPEL, [("a", 1), ("red", 1.3), ("fox", 1), ("deep snow", 0.5)]),
        ("a (red:1.3) fox, 16:9 :) C++", A1111, [("a", 1), ("red", 1.3), ("fox", 1), ("16:9", 1), (") C++", 1)]),
        ("((a, b:1.2):0.5)", A1111, [("a", 0.6), ("b", 0.6)]),
        ("", COMPEL, []),
        (" , . ", COMPEL, []),
    ],
)
def test_chips_are_phrases_of_one_weight(text: str, syntax: PromptSyntax, expected: list[tuple[str, float]]) -> None:
    chips = read_chips(text, syntax)
    assert [chip.text for chip in chips] == [words for words, _ in expected]
    assert [chip.weight for chip in chips] == pytest.approx([weight for _, weight in expected])
    assert all(text[chip.start : chip.end] == chip.text for chip in chips)


@pytest.mark.parametrize(
    ("text", "words", "weight", "syntax", "expected"),
    [
        ("a red fox", "red", 1.5, COMPEL, "a (red)1.5 fox"),
        ("a (red)1.5 fox", "red", 1.0, COMPEL, "a red fox"),
        ("a (red:1.5) fox", "red", 0.3, A1111, "a (red:0.3) fox"),
        ("(a (red)2.0 fox)0.5", "red", 0.5, COMPEL, "(a red fox)0.5"),
        ("a (red)0.0 fox", "red", 0.4, COMPEL, "a (red)0.4 fox"),
    ],
)
def test_a_chip_gets_the_weight_that_was_set(
    text: str, words: str, weight: float, syntax: PromptSyntax, expected: str
) -> None:
    start = text.index(words)
    weighed = set_weight(text, start, start + len(words), weight, syntax)
    assert weighed is not None
    assert weighed.text == expected
    assert expected[weighed.start : weighed.end] == words
    chip = next(chip for chip in read_chips(expected, syntax) if chip.start <= weighed.start < chip.end)
    assert chip.weight == pytest.approx(weight)


def test_plain_text_has_no_weights_to_set() -> None:
    assert set_weight("a red fox", 2, 5, 1.5, PromptSyntax.PLAIN) is None


WORDS = st.lists(
    st.sampled_from(["red", "a fox", ", ", " ", "(deep)1.3", "(snow:0.7)", "[pale]", "++", "16:9", "(", ")", "\n"]),
    max_size=8,
).map("".join)  # fmt: skip


@given(text=WORDS, syntax=st.sampled_from([COMPEL, A1111]), weight=st.sampled_from([0.0, 0.5, 1.0, 1.4, 2.0]))
def test_no_other_chip_changes(text: str, syntax: PromptSyntax, weight: float) -> None:
    chips = read_chips(text, syntax)
    for number, chip in enumerate(chips):
        weighed = set_weight(text, chip.start, chip.end, weight, syntax)
        if weighed is None:
            continue
        signs = "".join(each.text for each in read_chips(weighed.text, syntax))
        assert "".join(signs.split()) == "".join("".join(each.text for each in chips).split()), number


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a {red, dark|blue} fox, __mood__", ["a {red, dark|blue} fox", "__mood__"]),
        ("a {red|{light, pale} blue} fox", ["a {red|{light, pale} blue} fox"]),
        ("a {(red)1.2|blue} fox", ["a {(red)1.2|blue} fox"]),
        ("({red|blue} fox)1.3 in snow", ["{red|blue} fox", "in snow"]),
        ("a fox, an { owl, still open", ["a fox"]),
    ],
)
def test_alternatives_stay_whole(text: str, words: list[str]) -> None:
    assert [chip.text for chip in read_chips(text, PromptSyntax.COMPEL)] == words
