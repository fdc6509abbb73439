"""The words by which entries are found, as text of one shape: no capitals, no accents."""

import unicodedata
from collections.abc import Iterable


def folded(texts: Iterable[str]) -> str:
    """The texts in one line, without letter case and accents; equal on the side of the entry and of the search."""
    text = " ".join(texts).casefold().replace("\0", " ")
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) != "Mn")
    return " ".join(text.split())


def terms(search: str) -> list[str]:
    """The single words of what somebody typed, folded."""
    return folded([search]).split()


def full_text_query(words: Iterable[str]) -> str | None:
    """The FTS5 query for entries with all words, each taken as a beginning; None where FTS5 can't tell.

    That is so for signs alone ("++"), and for scripts whose words don't stand apart.
    """
    quoted = [f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words if any(map(str.isalnum, word))]
    stands_apart = all(unicodedata.category(sign) != "Lo" for word in words for sign in word)
    return " ".join(quoted) if quoted and stands_apart else None
