"""What is said about looking for pictures: how to ask, and what wasn't understood."""

from wurst_desktop.core.search import Misread, Phrase, Search, Words

WAYS_TO_ASK: tuple[tuple[str, str], ...] = (
    ("fox snow", "both words, in any order"),
    ('"deep snow"', "exactly these words"),
    ("-owl", "without this; works before all below too"),
    ("fav", "favourites"),
    ("rating:>=4", "four stars or more"),
    ("tag:print", "with this tag"),
    ('in:"for Anna"', "in this collection"),
    ("date:2026-11", "made in November 2026; a year or a day will do"),
    ("seed:42", "this composition seed"),
    ("size:1024x1024", "this size"),
    ("steps:>=20", "so many composition steps or more"),
    ("steps:10..20", "from one number to another"),
    ("model:mini", "made with this model"),
    ("undecoded", "compositions that wait to be finished"),
    ("deleted", "what is in the bin, to be restored from there"),
)
"""What can be typed, and what it finds."""

_EXAMPLES = {typed.partition(":")[0]: typed for typed, _ in reversed(WAYS_TO_ASK) if ":" in typed}


def misread_line(misread: tuple[Misread, ...]) -> str:
    """What was left out of a search, and how it is asked for; "" where all was understood."""
    return " ".join(f"“{each.text}” is left out; ask as in {_EXAMPLES[each.field]}." for each in misread)


def nothing_found(text: str, search: Search) -> str:
    """What to say where nothing fits."""
    if search.asks_bin and len(search.terms) == 1:
        return "The bin is empty. Deleted pictures stay here for 30 days."
    if all(isinstance(term.condition, Words | Phrase) and not term.is_excluded for term in search.terms):
        return f"No picture has “{text}” in its words."
    return f"No picture fits “{text}”."
