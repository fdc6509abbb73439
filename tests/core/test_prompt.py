"""The AUTOMATIC1111 syntax."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.prompt import LARGEST_WEIGHT, Fragment, a1111_fragments, joined_text


@pytest.mark.parametrize(
    ("prompt", "pieces"),
    [
        ("a red cat", [("a red cat", 1.0)]),
        ("", []),
        ("   ", []),
        ("a (red) cat", [("a ", 1.0), ("red", 1.1), (" cat", 1.0)]),
        ("a (red:1.3) cat", [("a ", 1.0), ("red", 1.3), (" cat", 1.0)]),
        ("a [red] cat", [("a ", 1.0), ("red", 1 / 1.1), (" cat", 1.0)]),
        ("((red))", [("red", 1.1 * 1.1)]),
        ("(a (red:1.5) cat:0.5)", [("a ", 0.5), ("red", 0.75), (" cat", 0.5)]),
        (r"a \(red\) cat", [("a (red) cat", 1.0)]),
        (r"back\\slash", [("back\\slash", 1.0)]),
        ("C++ at 16:9, 3-4", [("C++ at 16:9, 3-4", 1.0)]),
        ("(16:9)", [("16", LARGEST_WEIGHT)]),
        ("(cat:-1)", [("cat", 0.0)]),
        ("(cat: 0.5 )", [("cat", 0.5)]),
        ("(never closed", [("never closed", 1.1)]),
        ("never opened)", [("never opened)", 1.0)]),
        ("never opened:1.3)", [("never opened:1.3)", 1.0)]),
        ("() [] cat", [("  cat", 1.0)]),
        ("(cat:)", [("cat:", 1.1)]),
        ("(a)(b)", [("ab", 1.1)]),
    ],
)
def test_pieces(prompt: str, pieces: list[tuple[str, float]]) -> None:
    fragments = a1111_fragments(prompt)
    assert [fragment.text for fragment in fragments] == [text for text, _ in pieces]
    assert [fragment.weight for fragment in fragments] == pytest.approx([weight for _, weight in pieces])


def test_joined_text_is_free_of_syntax() -> None:
    assert joined_text(a1111_fragments("a (red:1.3) [cat]")) == "a red cat"


@given(st.text(alphabet="ab ()[]:\\.0159+-é", max_size=60))
def test_reads_anything(prompt: str) -> None:
    fragments = a1111_fragments(prompt)
    assert all(fragment.text.strip() for fragment in fragments)
    assert all(0 <= fragment.weight <= LARGEST_WEIGHT for fragment in fragments)


@given(st.text(alphabet=st.characters(exclude_characters="()[]\\"), min_size=1))
def test_text_without_brackets_stays_as_it_is(prompt: str) -> None:
    expected = (Fragment(prompt),) if prompt.strip() else ()
    assert a1111_fragments(prompt) == expected
