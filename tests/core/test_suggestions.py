"""Words that may be meant."""

import pytest

from wurst_desktop.core.suggestions import Kind, Suggestion, Vocabulary, offer, phrases_of

VOCABULARY = Vocabulary(
    phrases=("deep snow", "red fox", "red"),
    wildcards=("animal", "sea/fish"),
    styles=("Redux", "Noir"),
    words=("red", "reef"),
)


def test_phrases_come_from_earlier_prompts_the_frequent_first() -> None:
    phrases = phrases_of(["A red fox, deep snow", "(deep snow)1.3, owl", "a __animal__ in {rain|fog}", "deep snow++"])
    assert phrases[0] == "deep snow"
    assert {"a red fox", "snow", "owl", "rain", "fog"} <= set(phrases)
    assert not any("_" in phrase or "(" in phrase for phrase in phrases)


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("a re", 2, [("red fox", Kind.EARLIER), ("red", Kind.MODEL), ("reef", Kind.MODEL), ("Redux", Kind.STYLE)]),
        ("a, Dee", 3, [("deep snow", Kind.EARLIER)]),
        ("a __", 2, [("__animal__", Kind.WILDCARD), ("__sea/fish__", Kind.WILDCARD)]),
        ("a __sea/f", 2, [("__sea/fish__", Kind.WILDCARD)]),
        ("{owl|re", 5, [("red fox", Kind.EARLIER), ("red", Kind.MODEL), ("reef", Kind.MODEL)]),
        ("{2$$a|__an", 6, [("__animal__", Kind.WILDCARD)]),
        ("{a|b} noi", 6, [("Noir", Kind.STYLE)]),
        ("(noi", 1, [("Noir", Kind.STYLE)]),
        ("r", 1, []),
        ("red fox ", 8, []),
        ("", 0, []),
    ],
)
def test_offers_what_begins_like_the_unfinished_word(text: str, start: int, expected: list[tuple[str, Kind]]) -> None:
    offered = offer(text, len(text), VOCABULARY)
    assert offered.suggestions == tuple(Suggestion(*each) for each in expected)
    assert offered.start == start or not expected


def test_looks_only_at_what_stands_before_the_caret() -> None:
    assert offer("nothing", 2, VOCABULARY).suggestions == (Suggestion("Noir", Kind.STYLE),)
    assert offer("red fox", 3, VOCABULARY).start == 0


def test_offers_few_and_leaves_room_for_styles() -> None:
    many = Vocabulary(phrases=tuple(f"red {number}" for number in range(50)), styles=("Red A", "Red B", "Red C"))
    offered = offer("red", 3, many).suggestions
    assert len(offered) == 8
    assert [each.kind for each in offered].count(Kind.STYLE) == 2
