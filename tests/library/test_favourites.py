"""Favourites outlive the index."""

from pathlib import Path

import pytest
from PIL import Image

from tests.library.homes import Home, keep, request
from wurst_desktop.library.favourites import FILE
from wurst_desktop.library.history import HistoryOnDisk


def favourites(history: HistoryOnDisk) -> list[str]:
    """The names of the favourites' files."""
    return [record.path.name for record in history.records(history.ids()) if record.is_favourite]


def lose_index(home: Home) -> None:
    for path in home.database.parent.glob("history.db*"):
        path.unlink()


def test_a_mark_is_set_and_taken_back(history: HistoryOnDisk) -> None:
    first, second = keep(history, request(seed=1)), keep(history, request(seed=2))
    history.set_favourite([first.id, second.id], is_favourite=True)
    history.set_favourite([first.id, 99], is_favourite=False)

    assert favourites(history) == [second.path.name]
    assert history.verify().is_sound


def test_favourites_come_back_with_the_pictures(home: Home) -> None:
    foreign = home.pictures / "elsewhere" / "holiday.png"
    with home.open() as history:
        first, second = keep(history, request(seed=1)), keep(history, request(seed=2))
        foreign.parent.mkdir()
        Image.new("RGB", (20, 20)).save(foreign)
        history.adopt()
        history.set_favourite([second.id, *history.ids("holiday")], is_favourite=True)
    lose_index(home)
    first.path.rename(first.path.with_name("renamed.png"))
    second.path.rename(second.path.with_name("second.png"))
    with home.open() as history:
        history.adopt()
        assert sorted(favourites(history)) == ["holiday.png", "second.png"]


def test_a_mark_before_the_adoption_does_not_lose_the_older_ones(home: Home) -> None:
    with home.open() as history:
        old = keep(history, request(seed=1))
        history.set_favourite([old.id], is_favourite=True)
    lose_index(home)
    with home.open() as history:
        new = keep(history, request(seed=2))
        history.set_favourite([new.id], is_favourite=True)
        history.adopt()
        assert sorted(favourites(history)) == sorted([old.path.name, new.path.name])
        history.set_favourite(history.ids(), is_favourite=False)
    lose_index(home)
    with home.open() as history:
        history.adopt()
        assert favourites(history) == []


@pytest.mark.parametrize("contents", [b"", b"{", b"[]", b'{"favourites": 5}', b"\xff"])
def test_a_damaged_file_of_favourites_does_no_harm(home: Home, contents: bytes) -> None:
    with home.open() as history:
        record = keep(history, request())
        (home.pictures / FILE).write_bytes(contents)
        history.set_favourite([record.id], is_favourite=True)
        assert favourites(history) == [record.path.name]
        history.rebuild()
        assert favourites(history) == [record.path.name]


def test_a_folder_that_takes_no_file_leaves_the_mark(home: Home, tmp_path: Path) -> None:
    with home.open() as history:
        record = keep(history, request())
        (home.pictures / FILE).mkdir()
        history.set_favourite([record.id], is_favourite=True)
        assert favourites(history) == [record.path.name]
