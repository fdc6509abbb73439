"""Entries are found by the beginnings of words, whatever is typed."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import ENVIRONMENT
from tests.library.homes import NOON, Home, compose, composed, keep, request
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import Entry
from wurst_desktop.library.words import folded, full_text_query


@pytest.fixture(params=[True, False], ids=["full text", "looked through"])
def has_full_text(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.mark.parametrize(
    ("search", "is_found"),
    [
        ("", True),
        ("   ", True),
        ("fox", True),
        ("FOX", True),
        ("fo sno", True),
        ("snow fox", True),
        ("creme brulee", True),
        ("CRÈME", True),
        ("strasse", True),
        ("blurry", True),
        ("00421", True),
        ("wolf", False),
        ("fox wolf", False),
        ("fox-trot", True),
        ("red:1.2", True),
        ('"', False),
        ("fox OR wolf", False),
        ("NOT fox", False),
        ("fox*", True),
    ],
)
def test_words_are_found(home: Home, has_full_text: bool, search: str, is_found: bool) -> None:
    single = GenerationRequest(
        "a (red:1.2) Fox-trot in deep snow, Crème Brûlée, Straße", "blurry", 128, 128, seed=421, count=1
    )
    with home.open(pattern="{words}-00{seed}", full_text=has_full_text) as history:
        kept = history.keep_composition(single, composed(single), ENVIRONMENT)
        if search == "fox*" and not has_full_text:
            is_found = False  # a star is a letter where letters are looked for
        assert (history.ids(search) == [kept.id]) is is_found


def test_scripts_without_gaps_are_found_in_the_middle(home: Home, has_full_text: bool) -> None:
    with home.open(full_text=has_full_text) as history:
        kept = keep(history, request("雪の中の赤い狐"))
        assert history.ids("赤い") == [kept.id]
        assert history.ids("青い") == []


@settings(max_examples=120)
@given(st.text(max_size=30) | st.text(alphabet="\"'*()^:-+{}[]NEARORANDT \0\\%_", max_size=20))
def test_no_search_breaks_the_query(shared_history: HistoryOnDisk, search: str) -> None:
    shared_history.ids(search)


@pytest.fixture
def shared_history(history: HistoryOnDisk) -> HistoryOnDisk:
    keep(history, request())
    return history


@pytest.mark.parametrize("word", ["wolf", "d'or", 'say "cheese"', "x AND y", "snow-white", "ﬁne", "İstanbul", "ǅ"])
def test_every_word_of_a_prompt_finds_it(shared_history: HistoryOnDisk, word: str) -> None:
    kept = keep(shared_history, request(f"one {word} two"))

    assert shared_history.ids(word) == [kept.id]


def test_many_hits_come_newest_first_too(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "history.db", Places(tmp_path), FullText())
    foxes = catalog.put_all((entry(tmp_path, "fox", number), None) for number in range(1200))
    owl = catalog.put(entry(tmp_path, "owl", 1200)).id

    assert catalog.ids("fox") == foxes[::-1]
    assert catalog.ids("owl") == [owl]
    assert catalog.ids() == [owl, *foxes[::-1]]
    catalog.database.close()


def entry(folder: Path, prompt: str, number: int) -> Entry:
    """A row as a picture would have it."""
    created = NOON + timedelta(minutes=number)
    return Entry(folder / f"{number}.png", created, 128, 128, request(prompt, seed=number), ENVIRONMENT)


def test_words_written_without_full_text_are_found_with_it(home: Home) -> None:
    with home.open(full_text=True) as history:
        first = keep(history, request("fox one"))
    with home.open(full_text=False) as history:
        second = keep(history, request("fox two"))
        assert history.ids("fox") == [second.id, first.id]
    with home.open(full_text=True) as history:
        assert history.ids("fox") == [second.id, first.id]
        assert history.ids("two") == [second.id]


def test_the_full_text_index_stays_in_step(home: Home) -> None:
    with home.open() as history:
        unfinished = compose(history, request())
        keep(history, request(), unfinished.id)
        history.delete([keep(history, request("owl")).id])
        history.empty_bin(home.clock())
        keep(history, request("wolf")).path.unlink()
        history.rebuild()
    with closing(sqlite3.connect(home.database)) as database:
        # SQLite raises an error where the index and the rows differ.
        database.execute("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 1)")
        assert database.execute("SELECT count(*) FROM word_index_docsize").fetchone() == (1,)


def test_a_query_is_made_only_where_full_text_can_tell() -> None:
    assert full_text_query(["fox", 'say"']) == '"fox"* "say"""*'
    assert full_text_query(["++"]) is None
    assert full_text_query([]) is None
    assert full_text_query(["狐"]) is None


def test_folding_is_the_same_for_entry_and_search() -> None:
    assert folded(["Crème  BRÛLÉE", "Straße\0x"]) == "creme brulee strasse x"
