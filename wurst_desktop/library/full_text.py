"""The FTS5 index over the words of all entries, where this SQLite has it; without it, words are looked through."""

import sqlite3
from contextlib import closing
from typing import assert_never

from wurst_desktop.core.search import Phrase, Words
from wurst_desktop.library.words import folded, full_text_query, phrase_query, terms


def has_full_text() -> bool:
    """Whether this SQLite was built with FTS5."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return bool(connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0])


class FullText:
    """Keeps the index in step with the table `pictures`, and says what to ask it."""

    def __init__(self, *, is_wanted: bool = True) -> None:
        """Without the wish, works as on an SQLite that lacks FTS5."""
        self._is_on = is_wanted and has_full_text()

    def prepare(self, connection: sqlite3.Connection) -> None:
        """Make the index if it isn't there, and anew if entries were written without it."""
        if not self._is_on:
            return
        connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS word_index USING fts5("
            "words, content='pictures', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
        )
        (indexed,) = connection.execute("SELECT count(*) FROM word_index_docsize").fetchone()
        (there,) = connection.execute("SELECT count(*) FROM pictures").fetchone()
        if indexed != there:
            connection.execute("INSERT INTO word_index (word_index) VALUES ('rebuild')")

    def added(self, connection: sqlite3.Connection, record_id: int, words: str) -> None:
        """An entry came, or has new words."""
        if self._is_on:
            connection.execute("INSERT INTO word_index (rowid, words) VALUES (?, ?)", (record_id, words))

    def removed(self, connection: sqlite3.Connection, record_id: int, words: str) -> None:
        """An entry goes, or had these words before."""
        if self._is_on:
            connection.execute(
                "INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', ?, ?)", (record_id, words)
            )

    def query(self, wanted: Words | Phrase) -> str | None:
        """What to ask `word_index` for the entries with this; None where they must be looked through."""
        if not self._is_on:
            return None
        match wanted:
            case Words(text):
                return full_text_query(terms(text))
            case Phrase(text):
                return phrase_query(folded([text]))
            case _:
                assert_never(wanted)
