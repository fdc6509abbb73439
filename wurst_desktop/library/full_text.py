"""The FTS5 index over the words of all entries, where this SQLite has it; without it, words are looked through."""

import sqlite3

from wurst_desktop.library.words import full_text_query, terms

Condition = tuple[str, tuple[str, ...]]


def has_full_text(connection: sqlite3.Connection) -> bool:
    """Whether this SQLite was built with FTS5."""
    return bool(connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0])


class FullText:
    """Keeps the index in step with the table `pictures`, and turns what somebody typed into a condition."""

    def __init__(self, *, is_wanted: bool = True) -> None:
        """Without the wish, works as on an SQLite that lacks FTS5."""
        self._is_on = is_wanted

    def prepare(self, connection: sqlite3.Connection) -> None:
        """Make the index if it isn't there, and anew if entries were written without it."""
        self._is_on = self._is_on and has_full_text(connection)
        if not self._is_on:
            return
        connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS word_index USING fts5("
            "words, content='pictures', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
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
            connection.execute("INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', ?, ?)", (record_id, words))

    def condition(self, search: str) -> Condition:
        """The SQL condition on `pictures` for entries with all typed words, and its values."""
        words = terms(search)
        query = full_text_query(words) if self._is_on else None
        if query is not None:
            return "id IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)", (query,)
        return " AND ".join("instr(words, ?)" for _ in words) or "TRUE", tuple(words)
