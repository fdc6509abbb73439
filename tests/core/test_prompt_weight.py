"""Weights that are stepped inside a prompt's text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.prompt_weight import step_weight
from wurst_desktop.core.request import PromptSyntax

COMPEL, A1111, PLAIN = PromptSyntax.COMPEL, PromptSyntax.A1111, PromptSyntax.PLAIN
WEIGHTED = "(dusk)"


@pytest.mark.parametrize(
    ("text", "words", "step", "syntax", "expected"),
    [
        ("a red fox", "red", 0.1, COMPEL, "a (red)1.1 fox"),
        ("a red fox", "red", -0.05, COMPEL, "a (red)0.95 fox"),
        ("a red fox", "red fox", 0.1, COMPEL, "a (red fox)1.1"),
        ("a red fox in", "red fox ", 0.1, A1111, "a (red fox:1.1) in"),
        ("a (red)1.1 fox", "red", 0.1, COMPEL, "a (red)1.2 fox"),
        ("a (red)1.1 fox", "red", -0.1, COMPEL, "a red fox"),
        ("a (red)1.1 fox", "(red)1.1", 0.1, COMPEL, "a (red)1.2 fox"),
        ("a (red:1.3) fox", "red", 0.1, A1111, "a (red:1.4) fox"),
        ("a (red:1.1) fox", "red", -0.1, A1111, "a red fox"),
        ("a (red) fox", "red", 0.1, A1111, "a (red:1.2) fox"),
        ("a red++ fox", "red", -0.1, COMPEL, "a (red)1.11 fox"),
        ("red, fox.", "fox", 0.9, COMPEL, "red, (fox)1.9."),
        ("a red fox", "red", 1.5, COMPEL, "a (red)2.0 fox"),
        ("a red fox", "red", -1.0, A1111, "a (red:0.0) fox"),
    ],
)  # fmt: skip
def test_steps(text: str, words: str, step: float, syntax: PromptSyntax, expected: str) -> None:
    start = text.index(words)
    weighed = step_weight(text, start, start + len(words), step, syntax)
    assert weighed is not None
    assert weighed.text == expected
    assert weighed.text[weighed.start : weighed.end].strip("()1234567890.") == words.strip(" ()1234567890.")


@pytest.mark.parametrize("caret", range(2, 6))
def test_takes_the_word_at_the_caret(caret: int) -> None:
    weighed = step_weight("a red fox", caret, caret, 0.1, COMPEL)
    assert weighed is not None
    assert weighed.text == "a (red)1.1 fox"


@pytest.mark.parametrize(
    ("text", "start", "end", "step", "syntax"),
    [
        ("a red fox", 2, 5, 0.1, PLAIN),
        ("   ", 1, 1, 0.1, COMPEL),
        ("a (red)2.0 fox", 3, 6, 0.1, COMPEL),
        ("a (red:0.0) fox", 3, 6, -0.1, A1111),
        ("a (red fox", 2, 6, 0.1, COMPEL),
        ("a fox <lora:ink:1>", 7, 11, 0.1, COMPEL),
    ],
)
def test_leaves_what_it_cannot_weigh(text: str, start: int, end: int, step: float, syntax: PromptSyntax) -> None:
    assert step_weight(text, start, end, step, syntax) is None


@given(
    words=st.lists(st.sampled_from(["red", "fox", "deep snow", WEIGHTED]), min_size=1, max_size=5),
    caret=st.integers(0, 30),
    steps=st.lists(st.sampled_from([0.1, 0.05]), min_size=1, max_size=6),
    syntax=st.sampled_from([COMPEL, A1111]),
)
def test_up_and_down_again_is_the_same_text(
    words: list[str], caret: int, steps: list[float], syntax: PromptSyntax
) -> None:
    weighted = "(dusk)1.3" if syntax is COMPEL else "(dusk:1.3)"
    text = " ".join(words).replace(WEIGHTED, weighted)
    where, begun = (min(caret, len(text)),) * 2, text
    done = []
    for step in steps:
        weighed = step_weight(text, *where, step, syntax)
        if weighed is None:
            break
        text, where = weighed.text, (weighed.start, weighed.end)
        done.append(step)
    for step in reversed(done):
        weighed = step_weight(text, *where, -step, syntax)
        assert weighed is not None
        text, where = weighed.text, (weighed.start, weighed.end)
    assert text == begun
