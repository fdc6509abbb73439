"""What the artist says of a picture: favourite, rating, tags, collections. None of it is in the picture's own file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from wurst_desktop.core.sizes import check_range

LARGEST_RATING = 5
_COMMAS = re.compile("[,\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}]")


@dataclass(frozen=True)
class Marks:
    """The marks of one picture; a rating of 0 is none, tags are as `tags_in` gives them, collections by their names.

    Raises `OutOfRange` for a rating outside 0 .. LARGEST_RATING.
    """

    is_favourite: bool = False
    rating: int = 0
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what isn't a rating, and give equal tags one shape."""
        check_range("rating", self.rating, 0, LARGEST_RATING)
        object.__setattr__(self, "tags", tags_in(",".join(self.tags)))
        named = {name for each in self.collections if (name := collection_named(each))}
        object.__setattr__(self, "collections", tuple(sorted(named)))


def tag_named(text: str) -> str:
    """The tag that somebody means: without capitals, with single spaces, so that no two tags differ in these alone."""
    return " ".join(_COMMAS.sub(" ", text.casefold()).split())


def tags_in(text: str) -> tuple[str, ...]:
    """The tags in a list with commas, those of other scripts as well, each once, in alphabetical order."""
    return tuple(sorted({tag for part in _COMMAS.split(text) if (tag := tag_named(part))}))


def with_tags(marks: Marks, added: Iterable[str], removed: Iterable[str]) -> Marks:
    """The marks with these tags more and those less."""
    tags = {*marks.tags, *added}.difference(removed)
    return replace(marks, tags=tuple(tags))


def collection_named(text: str) -> str:
    """The name of a collection as it is kept: with single spaces, and without signs that a search gives a meaning."""
    return " ".join(text.replace('"', " ").split())


def with_collections(marks: Marks, added: Iterable[str], removed: Iterable[str]) -> Marks:
    """The marks of a picture that is in these collections more and in those no more."""
    return replace(marks, collections=tuple({*marks.collections, *added}.difference(removed)))


UNMARKED = Marks()
