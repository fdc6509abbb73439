"""What is made of a prompt before any encoder sees it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wurst_desktop.core.compel_grammar import LARGEST_COMPEL_WEIGHT
from wurst_desktop.core.errors import PromptRefused
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.engine.compel_names import Blend
from wurst_desktop.engine.prompts import Script, read_prompt


def compel(text: str) -> Script:
    return read_prompt("prompt", text, PromptSyntax.COMPEL)


def pieces(script: Script) -> list[tuple[str, float]]:
    assert script.weighted is not None
    return [(part.text, part.weight) for prompt in script.weighted.prompts for part in prompt.children]


def test_plain_takes_all_literally() -> None:
    assert read_prompt("prompt", "(cat)1.3 [x] .swap(", PromptSyntax.PLAIN) == Script("(cat)1.3 [x] .swap(", None)


@pytest.mark.parametrize(
    ("text", "plain", "expected"),
    [
        ("a red cat", "a red cat", [("a red cat", 1.0)]),
        ("", "", [("", 1.0)]),
        ("  ", "", [("", 1.0)]),
        ("a (red)1.3 cat", "a red cat", [("a", 1.0), ("red", 1.3), ("cat", 1.0)]),
        ("a red++ cat", "a red cat", [("a", 1.0), ("red", 1.1 * 1.1), ("cat", 1.0)]),
        ('" "0.5 cat', "cat", [("cat", 1.0)]),
        ("()0.5", "", [("", 1.0)]),
        ('""99', "", [("", 1.0)]),
        ('a " "99', "a", [("a", 1.0)]),
    ],
)
def test_compel_syntax(text: str, plain: str, expected: list[tuple[str, float]]) -> None:
    script = compel(text)
    assert script.plain == plain
    assert [piece for piece, _ in pieces(script)] == [piece for piece, _ in expected]
    assert [weight for _, weight in pieces(script)] == pytest.approx([weight for _, weight in expected])


def test_stage_b_gets_the_loudest_prompt_of_several() -> None:
    assert compel('("a cat", "a dog").and(1, 2)').plain == "a dog"
    assert compel('("a cat", "a dog", "a mouse").blend(1, 0.5, 0.2)').plain == "a cat"


def test_a_blend_stays_one() -> None:
    script = compel('("a cat", "a (red)1.2 dog").blend(1, 0.5)')
    assert script.weighted is not None
    assert [type(prompt) for prompt in script.weighted.prompts] == [Blend]


def test_a1111_becomes_compels_own_form() -> None:
    script = read_prompt("prompt", "a (red:1.3) cat, C++ 16:9", PromptSyntax.A1111)
    assert script.plain == "a red cat, C++ 16:9"
    assert pieces(script) == [("a ", 1.0), ("red", 1.3), (" cat, C++ 16:9", 1.0)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("(a cat).swap(a dog)", 0),
        ("a cat withLora(fluffy, 0.5)", 6),
        ('("a", "b").blend(1, -1)', 16),
        ('("a", "b").blend(1, 99)', 16),
        ('("a", "b").and(1, 99)', 14),
        ('("a", "b").blend(1, 2, 3)', 16),
        (f"a (cat){LARGEST_COMPEL_WEIGHT + 1}", 3),
        ("(" * 200 + "a" + ")" * 200, 0),
    ],
)
def test_refuses_what_cannot_be_drawn(text: str, position: int) -> None:
    with pytest.raises(PromptRefused) as refused:
        read_prompt("negative_prompt", text, PromptSyntax.COMPEL)
    assert (refused.value.field, refused.value.text, refused.value.position) == ("negative_prompt", text, position)
    assert refused.value.reason


@pytest.mark.parametrize("syntax", [PromptSyntax.COMPEL, PromptSyntax.A1111])
def test_refuses_loras_as_other_programs_write_them(syntax: PromptSyntax) -> None:
    with pytest.raises(PromptRefused) as refused:
        read_prompt("prompt", "a cat <lora:fluffy:0.8>", syntax)
    assert refused.value.position == 6
    assert read_prompt("prompt", "a <b> c", syntax).plain == "a <b> c"


def test_names_the_place_as_it_was_typed() -> None:
    text = '("a,b", "c,d").blend(1, 1) and more'
    with pytest.raises(PromptRefused) as refused:
        compel(text)
    assert refused.value.position is not None
    assert text[refused.value.position :].lstrip().startswith("and more")


SYNTAX = st.lists(
    st.sampled_from(
        ["a cat", "red", " ", ",", ".", "(", ")", '"', "+", "-", "++", "--", "1.3", "0.5", ":", "[", "]", "\\", "\\(",
         ".and(", ".blend(", ".swap(", ".attend(", "1, 2)", "withLora(x, 1)", "é", "猫", "\n", "0", "99999999999"]
    ),
    max_size=9,
).map("".join)  # fmt: skip


@settings(max_examples=300)
@given(SYNTAX)
def test_reads_or_refuses_anything(text: str) -> None:
    try:
        script = compel(text)
    except PromptRefused:
        return
    assert script.weighted is not None
    assert script.plain == script.plain.strip()
