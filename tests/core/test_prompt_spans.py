"""Places, weights and faults of a prompt are those that the engine finds in the same text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wurst_desktop.core.errors import PromptRefused
from wurst_desktop.core.prompt_spans import pair_at, read_spans
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.compel_names import Blend, FlattenedPrompt
from wurst_desktop.engine.prompts import Script, read_prompt

PARTS = st.sampled_from(
    [
        "cat", "dog", "C++", "3-4", "16:9", ":)", "(", ")", "[", "]", "()", '"', '"a b"', "++", "--", "+", "-", "1.3",
        "0.5", "12", "(red)1.3", "(a red fox)0.7", "((deep))", '("x y")', "(fox:1.2)", "[pale]", ".swap(b)", "=",
        "withLora(f, 0.5)", ".attend(1.4)", ".attend(++)", "\\(", "\\)", "\\+", ",", ".", " ", " ", " ", "\n",
        '("a", "b")', ".blend(1, 0.5)", ".blend(1, -1)", ".and(1, 99)", ".and()", ".blend(x)", "émile", "-x",
    ]
)  # fmt: skip
PROMPTS = st.lists(PARTS, max_size=9).map("".join)


@pytest.mark.parametrize("syntax", list(PromptSyntax))
@given(text=PROMPTS)
@settings(max_examples=200, deadline=None)
def test_agrees_with_the_engine(syntax: PromptSyntax, text: str) -> None:
    reading = read_spans(text, syntax)
    refused = any(fault.is_refused for fault in reading.faults)
    try:
        script = read_prompt("prompt", text, syntax)
    except PromptRefused:
        assert refused
        return
    assert not refused
    ours = [(sign, span.weight) for span in reading.spans for sign in visible(text[span.start : span.end])]
    theirs = signs_of(script)
    assert [sign for sign, _ in ours] == [sign for sign, _ in theirs]
    assert [weight for _, weight in ours] == pytest.approx([weight for _, weight in theirs])


@given(text=PROMPTS, syntax=st.sampled_from(PromptSyntax))
def test_all_places_lie_in_the_text_and_faults_have_a_length(text: str, syntax: PromptSyntax) -> None:
    reading = read_spans(text, syntax)
    places = [(span.start, span.end) for span in reading.spans] + [(fault.start, fault.end) for fault in reading.faults]
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    ("text", "syntax", "marked"),
    [
        ("a (cat).swap(dog) here", PromptSyntax.COMPEL, "(cat).swap(dog)"),
        ("a cat withLora(x, 0.5)", PromptSyntax.COMPEL, "withLora(x, 0.5)"),
        ("a (cat)12 here", PromptSyntax.COMPEL, "cat"),
        ("a (cat:1.3) here", PromptSyntax.COMPEL, "(cat:1.3)"),
        ("a (cat here", PromptSyntax.COMPEL, "("),
        ("a cat] here", PromptSyntax.A1111, "]"),
        ("a (cat:1.2.3) here", PromptSyntax.A1111, "1.2.3"),
        ('("a,b", "c").blend(1, 1) and more', PromptSyntax.COMPEL, "and more"),
        ('("a", "b").blend(1, -1)', PromptSyntax.COMPEL, "(1, -1)"),
    ],
)
def test_marks_a_fault_at_its_place(text: str, syntax: PromptSyntax, marked: str) -> None:
    faults = read_spans(text, syntax).faults
    assert [text[fault.start : fault.end] for fault in faults] == [marked]
    assert faults[0].reason


def test_finds_the_partner_of_a_bracket() -> None:
    text = r"a (b [c] \( d)"
    assert pair_at(text, 2) == pair_at(text, 3) == pair_at(text, len(text)) == (2, len(text) - 1)
    assert pair_at(text, 8) == (5, 7)
    assert pair_at(text, 10) is None


def visible(text: str) -> str:
    """Escapes are the encoder's own affair: how often they are taken off depends on how pieces were joined."""
    return "".join(sign for sign in text if not sign.isspace() and sign != "\\")


def signs_of(script: Script) -> list[tuple[str, float]]:
    if script.weighted is None:
        return [(sign, 1.0) for sign in visible(script.plain)]
    return [sign for prompt in script.weighted.prompts for sign in signs_of_prompt(prompt)]


def signs_of_prompt(prompt: FlattenedPrompt | Blend) -> list[tuple[str, float]]:
    if isinstance(prompt, Blend):
        return [sign for each in prompt.prompts for sign in signs_of_prompt(each)]
    return [(sign, part.weight) for part in prompt.children for sign in visible(part.text)]
