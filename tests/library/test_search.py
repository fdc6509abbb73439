"""Entries are found by the beginnings of words, whatever is typed."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.fakes import ENVIRONMENT
from tests.library.homes import NOON, Home, compose, composed, favour, keep, mark, request
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
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
        ('"', True),
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


@pytest.fixture
def shelf_of_searches(home: Home, has_full_text: bool) -> Iterator[HistoryOnDisk]:
    """A fox, a foreign picture, an unfinished owl, and a wolf in deep snow; the newest last."""
    with home.open(pattern="{date}/{number}", full_text=has_full_text) as history:
        fox = keep(history, GenerationRequest("a fox in snow, deep", "", 128, 128, seed=42, prior_steps=12))
        foreign = home.pictures / "holiday.png"
        Image.new("RGB", (20, 30)).save(foreign)
        os.utime(foreign, (NOON.timestamp() + 600,) * 2)
        history.adopt()
        home.clock.moment = NOON + timedelta(days=40)
        compose(history, GenerationRequest("an owl", "", 256, 128, seed=7, prior_steps=20))
        ref = CheckpointRef("Wurst-Mini", "f00d")
        keep(history, GenerationRequest("a wolf in deep snow", "", 128, 128, seed=8, prior_steps=29, checkpoint=ref))
        favour(history, [fox.id])
        mark(history, history.ids("wolf")[0], rating=4, tags=["print", "to do"])
        mark(history, history.ids("holiday")[0], rating=2)
        yield history


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", "wolf owl holiday fox"),
        ("seed:42", "fox"),
        ("seed:7..8", "wolf owl"),
        ("-seed:42", "wolf owl holiday"),
        ("steps:>=20", "wolf owl"),
        ("steps:<20", "fox"),
        ("size:256x128", "owl"),
        ("-size:128x128", "owl holiday"),
        ("model:mini", "wolf"),
        ("-model:MINI", "owl holiday fox"),
        ("date:2026-03", "holiday fox"),
        ("date:2026-03-14", "holiday fox"),
        ("date:2026-04", "wolf owl"),
        ("date:>2026-03", "wolf owl"),
        ("-date:2026", ""),
        ("fav", "fox"),
        ("-fav", "wolf owl holiday"),
        ("undecoded", "owl"),
        ("-undecoded", "wolf holiday fox"),
        ("rating:>=4", "wolf"),
        ("rating:1..3", "holiday"),
        ("rating:0", "owl fox"),
        ("tag:print", "wolf"),
        ('tag:"to do"', "wolf"),
        ("tag:pri", "wolf"),
        ("tag:do", ""),
        ("-tag:print", "owl holiday fox"),
        ("print", "wolf"),
        ('"deep snow"', "wolf"),
        ("deep snow", "wolf fox"),
        ('-"deep snow"', "owl holiday fox"),
        ("-snow", "owl holiday"),
        ("snow -wolf", "fox"),
        ("snow -wolf -fox", ""),
        ("snow seed:8 tag:print rating:4 date:2026-04 -fav", "wolf"),
        ("snow seed:what", "wolf fox"),
        ("snow seed:", "wolf fox"),
    ],
)
def test_fields_marks_and_negations_are_found(shelf_of_searches: HistoryOnDisk, search: str, found: str) -> None:
    records = shelf_of_searches.records(shelf_of_searches.ids(search))
    assert " ".join(name_of(record) for record in records) == found


def name_of(record: Record) -> str:
    """The animal of a picture, or the name of its file."""
    return record.path.stem if record.request is None else record.request.prompt.split()[1]


def test_scripts_without_gaps_are_found_in_the_middle(home: Home, has_full_text: bool) -> None:
    with home.open(full_text=has_full_text) as history:
        kept = keep(history, request("雪の中の赤い狐"))
        assert history.ids("赤い") == [kept.id]
        assert history.ids("青い") == []


PIECES = st.lists(
    st.sampled_from(["-", '"', "tag:", "date:", "2026", "steps:", ">=", "..", "fav ", "fox ", "狐", " "])
).map("".join)


@settings(max_examples=200)
@given(st.text(max_size=30) | st.text(alphabet="\"'*()^:-+{}[]NEARORANDT \0\\%_", max_size=20) | PIECES)
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

    assert catalog.answers.ids("fox") == foxes[::-1]
    assert catalog.answers.ids("owl") == [owl]
    assert catalog.answers.ids() == [owl, *foxes[::-1]]
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
        mark(history, unfinished.id, tags=["print"])
        mark(history, unfinished.id, tags=["paper", "print"])
        keep(history, request("wolf")).path.unlink()
        history.rebuild()
    with closing(sqlite3.connect(home.database)) as database:
        # SQLite raises an error where the index and the rows differ.
        database.execute("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 1)")
        assert database.execute("SELECT count(*) FROM word_index_docsize").fetchone() == (1,)


def test_a_query_is_made_only_where_full_text_can_tell() -> None:
    assert full_text_query(["fox", 'say"']) == '("fox"* AND "say"""*)'
    assert full_text_query(["++"]) is None
    assert full_text_query([]) is None
    assert full_text_query(["狐"]) is None


def test_folding_is_the_same_for_entry_and_search() -> None:
    assert folded(["Crème  BRÛLÉE", "Straße\0x"]) == "creme brulee strasse x"
