"""The help is true: each example of it is understood."""

import pytest

from wurst_desktop.core.search import Misread, Words, read_search
from wurst_desktop.ui.search_words import WAYS_TO_ASK, misread_line, nothing_found


@pytest.mark.parametrize("example", [typed for typed, _ in WAYS_TO_ASK])
def test_each_example_is_understood(example: str) -> None:
    found = read_search(example)
    assert found.terms
    assert found.misread == ()
    is_field = ":" in example or example in {"fav", "undecoded", "deleted"}
    assert is_field != any(isinstance(term.condition, Words) for term in found.terms) or example.startswith('"')


@pytest.mark.parametrize("field", ["seed", "steps", "rating", "size", "date", "model", "tag"])
def test_each_field_has_its_sentence_with_an_example_that_is_right(field: str) -> None:
    said = misread_line((Misread(f"{field}:", field),))
    assert said.startswith(f"“{field}:” is left out; ")
    assert read_search(said.rsplit(" ", 1)[1].rstrip(".")).misread == ()


def test_where_nothing_fits_it_is_said_what_was_looked_for() -> None:
    assert nothing_found("fox", read_search("fox")) == "No picture has “fox” in its words."
    assert nothing_found("-fox", read_search("-fox")) == "No picture fits “-fox”."
    assert misread_line(()) == ""


@pytest.mark.parametrize(
    ("search", "beginning"),
    [
        ("deleted", "The bin is empty."),
        ("fav", "No favourites yet."),
        ("undecoded", "Nothing is unfinished"),
        ('in:"for Anna"', "Nothing is in “for Anna” yet."),
        ('in:"for Anna" fox', "No picture fits"),
        ("-fav", "No picture fits"),
    ],
)
def test_an_empty_place_says_how_something_comes_there(search: str, beginning: str) -> None:
    assert nothing_found(search, read_search(search)).startswith(beginning)
