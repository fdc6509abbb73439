"""Favourites, ratings and tags outlive the index."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from tests.library.homes import Home, compose, favour, keep, request
from wurst_desktop.core.marks import Marks
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.marks_file import FILE, FIRST_FILE, MarksFile
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import Entry


def favourites(history: HistoryOnDisk) -> list[str]:
    """The names of the favourites' files."""
    return [record.path.name for record in history.records(history.ids()) if record.is_favourite]


def lose_index(home: Home) -> None:
    for path in home.database.parent.glob("history.db*"):
        path.unlink()


def test_a_mark_is_set_and_taken_back(history: HistoryOnDisk) -> None:
    first, second = keep(history, request(seed=1)), keep(history, request(seed=2))
    favour(history, [first.id, second.id])
    favour(history, [first.id, 99], is_favourite=False)

    assert favourites(history) == [second.path.name]
    assert history.verify().is_sound


def test_favourites_come_back_with_the_pictures(home: Home) -> None:
    foreign = home.pictures / "elsewhere" / "holiday.png"
    with home.open() as history:
        first, second = keep(history, request(seed=1)), keep(history, request(seed=2))
        foreign.parent.mkdir()
        Image.new("RGB", (20, 20)).save(foreign)
        history.adopt()
        favour(history, [second.id, *history.ids("holiday")])
    lose_index(home)
    first.path.rename(first.path.with_name("renamed.png"))
    second.path.rename(second.path.with_name("second.png"))
    with home.open() as history:
        history.adopt()
        assert sorted(favourites(history)) == ["holiday.png", "second.png"]


def test_a_mark_before_the_adoption_does_not_lose_the_older_ones(home: Home) -> None:
    with home.open() as history:
        old = keep(history, request(seed=1))
        favour(history, [old.id])
    lose_index(home)
    with home.open() as history:
        new = keep(history, request(seed=2))
        favour(history, [new.id])
        history.adopt()
        assert sorted(favourites(history)) == sorted([old.path.name, new.path.name])
        favour(history, history.ids(), is_favourite=False)
    lose_index(home)
    with home.open() as history:
        history.adopt()
        assert favourites(history) == []


def test_ratings_and_tags_come_back_and_are_found(home: Home) -> None:
    with home.open() as history:
        rated, plain = keep(history, request(seed=1)), keep(history, request(seed=2))
        history.set_marks({rated.id: Marks(is_favourite=True, rating=4, tags=("To Print", "fox")), 99: Marks(rating=1)})
        assert history.records([rated.id])[0].marks == Marks(is_favourite=True, rating=4, tags=("fox", "to print"))
    lose_index(home)
    with home.open() as history:
        history.adopt()
        (back,) = history.records(history.ids('rating:4 fav tag:"to print"'))
        assert back.marks == Marks(is_favourite=True, rating=4, tags=("fox", "to print"))
        assert history.ids("print") == [back.id]
        history.rebuild()
        assert history.ids("print") == history.ids("rating:>0") == [back.id]
        assert history.ids("-tag:fox") == history.ids("rating:0")
        assert len(history.ids()) == 2
        assert plain.marks == Marks()


def test_a_picture_without_a_lasting_name_goes_by_its_place(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    catalog = Catalog(tmp_path / "data" / "history.db", Places(tmp_path / "data"), FullText())
    record = catalog.put(Entry(pictures / "a.png", datetime(2024, 11, 26, tzinfo=UTC), 128, 128, None, None))
    catalog.set_marks({record.id: Marks(rating=3)})
    marks = MarksFile(catalog, pictures)
    marks.write()
    assert marks.read() == {"a.png": Marks(rating=3)}
    catalog.database.close()


def test_marks_go_to_the_bin_and_come_back_with_their_picture(history: HistoryOnDisk) -> None:
    record = keep(history, request())
    marks = Marks(rating=3, tags=("fox",))
    history.set_marks({record.id: marks})
    history.delete([record.id])
    assert history.ids("tag:fox") == []
    history.restore([record.id])
    assert [found.marks for found in history.records(history.ids("tag:fox rating:3"))] == [marks]


def test_a_finished_composition_keeps_its_tags_as_words(history: HistoryOnDisk) -> None:
    composition = compose(history, request("an owl"))
    history.set_marks({composition.id: Marks(tags=("print",))})
    keep(history, request("an owl"), finishes=composition.id)
    assert history.ids("print owl") == [composition.id]
    history.set_marks({composition.id: Marks()})
    assert history.ids("print") == []
    assert history.ids("owl") == [composition.id]


def test_the_favourites_of_the_first_version_are_taken_over(home: Home) -> None:
    with home.open() as history:
        record = keep(history, request())
        favour(history, [record.id])
    text = json.loads((home.pictures / FILE).read_text())
    (home.pictures / FIRST_FILE).write_text(json.dumps({"favourites": list(text["marks"]), "version": 1}))
    (home.pictures / FILE).unlink()
    lose_index(home)
    with home.open() as history:
        history.adopt()
        assert favourites(history) == [record.path.name]
        favour(history, history.ids(), is_favourite=False)
    lose_index(home)
    with home.open() as history:
        history.adopt()
        assert favourites(history) == []


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"{",
        b"[]",
        b'{"marks": 5}',
        b'{"marks": {"a": {"rating": 99}}}',
        b'{"marks": {"a": {"tags": [1]}}}',
        b"\xff",
    ],
)
def test_a_damaged_file_of_marks_does_no_harm(home: Home, contents: bytes) -> None:
    with home.open() as history:
        record = keep(history, request())
        (home.pictures / FILE).write_bytes(contents)
        favour(history, [record.id])
        assert favourites(history) == [record.path.name]
        history.rebuild()
        assert favourites(history) == [record.path.name]
        assert (home.pictures / f"{FILE}.damaged-1").read_bytes() == contents


def test_a_folder_that_takes_no_file_leaves_the_mark(home: Home, tmp_path: Path) -> None:
    with home.open() as history:
        record = keep(history, request())
        (home.pictures / FILE).mkdir()
        favour(history, [record.id])
        assert favourites(history) == [record.path.name]
