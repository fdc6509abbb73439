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
    quoted = [f"{query}*" for word in words if (query := _quoted(word))]
    stands_apart = all(map(_stands_apart, words))
    return f"({' AND '.join(quoted)})" if quoted and stands_apart else None


def phrase_query(text: str) -> str | None:
    """The FTS5 query for entries with these whole words side by side; None where FTS5 can't tell."""
    return _quoted(text) if _stands_apart(text) else None


def _quoted(text: str) -> str | None:
    return '"' + text.replace('"', '""') + '"' if any(map(str.isalnum, text)) else None


def _stands_apart(text: str) -> bool:
    return all(unicodedata.category(sign) != "Lo" for sign in text)
