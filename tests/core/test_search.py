"""What somebody types is read into conditions, whatever it is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wurst_desktop.core.search import (
    Between,
    ByModel,
    Condition,
    Favourite,
    MadeIn,
    Misread,
    NumberField,
    OfSize,
    Phrase,
    Search,
    Tagged,
    Term,
    Undecoded,
    Words,
    read_search,
)

SEED, STEPS, RATING = NumberField.SEED, NumberField.STEPS, NumberField.RATING


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("fox", Words("fox")),
        ("fox-trot", Words("fox-trot")),
        ("red:1.2", Words("red:1.2")),
        ("(seed:42)", Words("(seed:42)")),
        ("-", Words("-")),
        ("favourite", Words("favourite")),
        ('"deep snow"', Phrase("deep snow")),
        ('"deep snow', Phrase("deep snow")),
        ('"fav"', Phrase("fav")),
        ("seed:42", Between(SEED, 42, 42)),
        ("SEED:42", Between(SEED, 42, 42)),
        ("seed:=42", Between(SEED, 42, 42)),
        ("steps:>=20", Between(STEPS, 20, None)),
        ("steps:>20", Between(STEPS, 21, None)),
        ("steps:<=20", Between(STEPS, None, 20)),
        ("steps:<20", Between(STEPS, None, 19)),
        ("steps:10..20", Between(STEPS, 10, 20)),
        ("steps:10..", Between(STEPS, 10, None)),
        ("steps:..20", Between(STEPS, None, 20)),
        ("rating:>=4", Between(RATING, 4, None)),
        ("rating:0", Between(RATING, 0, 0)),
        ("rating:5", Between(RATING, 5, 5)),
        ("size:128x256", OfSize(128, 256)),
        ("size:128\u00d7256", OfSize(128, 256)),
        ("model:mini", ByModel("mini")),
        ('model:"wurst mini"', ByModel("wurst mini")),
        ("tag:Print", Tagged("print")),
        ('tag:"to  Print"', Tagged("to print")),
        ("date:2026", MadeIn(date(2026, 1, 1), date(2027, 1, 1))),
        ("date:2026-11", MadeIn(date(2026, 11, 1), date(2026, 12, 1))),
        ("date:2026-12", MadeIn(date(2026, 12, 1), date(2027, 1, 1))),
        ("date:2026-11-30", MadeIn(date(2026, 11, 30), date(2026, 12, 1))),
        ("date:>=2026-11", MadeIn(date(2026, 11, 1), None)),
        ("date:>2026-11", MadeIn(date(2026, 12, 1), None)),
        ("date:<2026-11", MadeIn(None, date(2026, 11, 1))),
        ("date:<=2026-11", MadeIn(None, date(2026, 12, 1))),
        ("date:2026-03..2026-05", MadeIn(date(2026, 3, 1), date(2026, 6, 1))),
        ("fav", Favourite()),
        ("FAV", Favourite()),
        ("undecoded", Undecoded()),
    ],
)
@pytest.mark.parametrize("is_excluded", [False, True])
def test_a_piece_is_a_condition_or_its_opposite(text: str, condition: Condition, is_excluded: bool) -> None:
    if text == "-" and is_excluded:
        condition = Words("-")
    asked = f"-{text}" if is_excluded else text
    assert read_search(asked) == Search((Term(condition, is_excluded),))


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("seed:", "seed"),
        ("seed:fox", "seed"),
        ("-seed:4.2", "seed"),
        ("seed:..", "seed"),
        ("seed:1..fox", "seed"),
        ("seed:9999999999999999999", "seed"),
        ("size:128", "size"),
        ("rating:6", "rating"),
        ("rating:4..9", "rating"),
        ("date:november", "date"),
        ("date:2026-13", "date"),
        ("date:2026-02-30", "date"),
        ("date:0001", "date"),
        ("model:", "model"),
        ('tag:""', "tag"),
    ],
)
def test_what_does_not_fit_is_named_and_the_rest_is_looked_for(text: str, field: str) -> None:
    found = read_search(f"fox {text} owl")
    assert found.terms == (Term(Words("fox")), Term(Words("owl")))
    assert found.misread == (Misread(text, field),)


def test_many_pieces_stand_side_by_side() -> None:
    found = read_search('  red fox "deep snow" -owl seed:42 -fav ""  ')
    assert found.terms == (
        Term(Words("red")),
        Term(Words("fox")),
        Term(Phrase("deep snow")),
        Term(Words("owl"), is_excluded=True),
        Term(Between(SEED, 42, 42)),
        Term(Favourite(), is_excluded=True),
    )
    assert found.misread == ()


@pytest.mark.parametrize(
    ("text", "asks"),
    [("", False), ("seed:1 model:mini", False), ("fav", True), ("-tag:x", True), ("rating:1", True), ("fox", True)],
)
def test_a_search_knows_whether_marks_matter_to_it(text: str, asks: bool) -> None:
    assert read_search(text).asks_marks is asks


@settings(max_examples=300)
@given(
    st.text(max_size=40)
    | st.lists(
        st.sampled_from(
            ["seed:", "date:", "size:", "rating:", "tag:", "-", '"', "..", ">=", "9", "2026", "x", " ", "٣"]
        )
    ).map("".join)
)
def test_any_text_is_read(text: str) -> None:
    found = read_search(text)
    assert len(found.terms) + len(found.misread) <= len(text.split()) + text.count('"')
