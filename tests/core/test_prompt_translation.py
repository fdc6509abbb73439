"""Weights written anew."""

import pytest
from hypothesis import given

from tests.prompt_texts import PROMPT_TEXTS
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.prompt_translation import translated
from wurst_desktop.core.request import PromptSyntax

A1111, COMPEL, PLAIN = PromptSyntax.A1111, PromptSyntax.COMPEL, PromptSyntax.PLAIN


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a (red)1.3 fox, snow", COMPEL, A1111, "a (red:1.3) fox, snow"),
        ("a red++ fox", COMPEL, A1111, "a (red:1.21) fox"),
        ("a (red:1.3) fox, [pale]", A1111, COMPEL, "a (red)1.3 fox, (pale)0.9091"),
        ("(a (red:2) fox:0.5)", A1111, COMPEL, "(a)0.5 red (fox)0.5"),
        (r"a \(b\)", A1111, COMPEL, r"a \(b\)"),
        ("a [b] c", COMPEL, A1111, r"a \[b\] c"),
        ("a fox", A1111, A1111, "a fox"),
    ],
)
def test_says_the_same_in_another_syntax(text: str, old: PromptSyntax, new: PromptSyntax, expected: str) -> None:
    assert translated(text, old, new) == expected


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ('("a", "b").blend(1, 2)', COMPEL, A1111),
        ("a (cat).swap(dog)", COMPEL, A1111),
        ("C++", A1111, COMPEL),
        ("a (red)1.3", COMPEL, PLAIN),
        ("a (red)1.3", PLAIN, COMPEL),
    ],
)
def test_leaves_alone_what_cannot_be_said(text: str, old: PromptSyntax, new: PromptSyntax) -> None:
    assert translated(text, old, new) is None


@pytest.mark.parametrize("syntax", [A1111, COMPEL])
@given(text=PROMPT_TEXTS)
def test_what_was_read_and_written_is_read_and_written_the_same(syntax: PromptSyntax, text: str) -> None:
    check_stable(text, syntax)


def check_stable(text: str, syntax: PromptSyntax) -> None:
    """Parse, write, parse: the same text from then on, with the same weights."""
    written = translated(text, syntax, syntax)
    if written is None:
        return
    assert translated(written, syntax, syntax) == written
    weights = [round(span.weight, 3) for span in read_spans(written, syntax).spans]
    again = [round(span.weight, 3) for span in read_spans(translated(written, syntax, syntax) or "", syntax).spans]
    assert again == weights
