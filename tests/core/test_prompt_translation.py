"""Weights written anew."""

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given

from tests.prompt_texts import PROMPT_TEXTS
from wurst_desktop.core.prompt_translation import translated
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.prompts import Script, read_prompt

WORD = re.compile(r"'(?:s|t|re|ve|m|ll|d)|[^\W\d_]+|\d|(?:[^\w\s]|[_\x1c-\x1f])+", re.IGNORECASE)
"""What CLIP's tokenizer takes by itself."""

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
        ("C++C++", COMPEL, COMPEL, "(C C)1.21"),
        ("C++C++", COMPEL, A1111, "(C C:1.21)"),
        ("16:(9)+, it's", A1111, A1111, "16:(9:1.1)+, it's"),
        (r"a\\(b)", A1111, A1111, r"a\\(b:1.1)"),
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
        ("a (red:1.3)berry", A1111, COMPEL),
        (r"a\b (red)1.3", COMPEL, A1111),
        (r"a\\b (red:1.3)", A1111, COMPEL),
        ("a (red)1.3 fox \x1f", COMPEL, COMPEL),
    ],
)
def test_leaves_alone_what_cannot_be_said(text: str, old: PromptSyntax, new: PromptSyntax) -> None:
    assert translated(text, old, new) is None


@pytest.mark.parametrize("old", [A1111, COMPEL])
@pytest.mark.parametrize("new", [A1111, COMPEL])
@given(text=PROMPT_TEXTS)
def test_what_was_read_and_written_is_read_and_written_the_same(
    old: PromptSyntax, new: PromptSyntax, text: str
) -> None:
    check_stable(text, old, new, WORD.findall)


def check_stable(text: str, old: PromptSyntax, new: PromptSyntax, tokens: Callable[[str], Sequence[object]]) -> bool:
    """Parse, write, parse: the same text from then on, and to the engine the same `tokens` with the same weights.

    Whether anything was written.
    """
    written = translated(text, old, new)
    if written is None:
        return False
    # Another syntax may write blanks otherwise; its own form is final.
    assert old is not new or translated(written, new, new) == written
    before, after = (read_prompt("prompt", each, syntax) for each, syntax in ((text, old), (written, new)))
    assert tokens(before.plain) == tokens(after.plain)
    read, again = weighed_tokens(before, tokens), weighed_tokens(after, tokens)
    assert [token for token, _ in read] == [token for token, _ in again]
    assert [weight for _, weight in read] == pytest.approx([weight for _, weight in again], abs=2e-3)
    return True


def weighed_tokens(script: Script, tokens: Callable[[str], Sequence[object]]) -> list[tuple[object, float]]:
    """Each token that Stage C is given, with its weight."""
    assert script.weighted is not None
    pieces = [piece for prompt in script.weighted.prompts for piece in prompt.children]
    return [(token, piece.weight) for piece in pieces for token in tokens(piece.text)]


@pytest.mark.parametrize("syntax", [A1111, COMPEL])
def test_what_can_be_drawn_can_nearly_always_be_written(syntax: PromptSyntax) -> None:
    """Else the test above would hold of nothing."""
    texts = ["a (red)1.3 fox, C++ 16:9", "a [red] fox (:1.2), 3-4", "(a (red) fox)1.2 :)", "deep-- snow++, \\(dusk\\)"]
    assert all(translated(text, syntax, syntax) is not None for text in texts)
