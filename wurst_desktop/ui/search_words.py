"""What is said about looking for pictures: how to ask, and what wasn't understood."""

from wurst_desktop.core.search import (
    Condition,
    Deleted,
    Favourite,
    InCollection,
    Misread,
    Phrase,
    Search,
    Undecoded,
    Words,
)
from wurst_desktop.ui.language import tr

WAYS_TO_ASK: tuple[tuple[str, str], ...] = (
    ("fox snow", tr("both words, in any order")),
    ('"deep snow"', tr("exactly these words")),
    ("-owl", tr("without this; works before all below too")),
    ("fav", tr("favourites", "what a word finds in a search")),
    ("rating:>=4", tr("four stars or more")),
    ("tag:print", tr("with this tag")),
    ('in:"for Anna"', tr("in this collection")),
    ("date:2026-11", tr("made in November 2026; a year or a day will do")),
    ("seed:42", tr("this composition seed")),
    ("size:1024x1024", tr("this size")),
    ("steps:>=20", tr("so many composition steps or more")),
    ("steps:10..20", tr("from one number to another")),
    ("model:mini", tr("made with this model")),
    ("undecoded", tr("compositions that wait to be finished")),
    ("deleted", tr("what is in the bin, to be restored from there")),
)
"""What can be typed, and what it finds."""

_EXAMPLES = {typed.partition(":")[0]: typed for typed, _ in reversed(WAYS_TO_ASK) if ":" in typed}


def misread_line(misread: tuple[Misread, ...]) -> str:
    """What was left out of a search, and how it is asked for; "" where all was understood."""
    return " ".join(
        tr("“{text}” is left out; ask as in {example}.").format(text=each.text, example=_EXAMPLES[each.field])
        for each in misread
    )


def nothing_found(text: str, search: Search) -> str:
    """What to say where nothing fits."""
    if len(search.terms) == 1 and not search.terms[0].is_excluded:
        place = _empty_place(search.terms[0].condition)
        if place:
            return place
    if all(isinstance(term.condition, Words | Phrase) and not term.is_excluded for term in search.terms):
        return tr("No picture has “{text}” in its words.").format(text=text)
    return tr("No picture fits “{text}”.").format(text=text)


def _empty_place(condition: Condition) -> str:
    """What one of the gallery's own places says while nothing is in it; "" where `condition` is none of them."""
    match condition:
        case Deleted():
            return tr("The bin is empty. Deleted pictures stay here for 30 days.")
        case Favourite():
            return tr("No favourites yet. The star on a picture makes it one.")
        case Undecoded():
            return tr("Nothing is unfinished: each composition has become a picture.")
        case InCollection(name):
            return tr(
                "Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu."
            ).format(name=name)
        case _:
            return ""
