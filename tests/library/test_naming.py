"""Names of files are made of words, and fit for every system."""

from datetime import UTC, datetime
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.homes import Home, keep, request
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.library.naming import Name, highest_number, named, variants, words_of

WHEN = datetime(2026, 3, 14, 12, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a red fox", "a-red-fox"),
        ("a (red:1.2) fox++ -- snow!", "a-red-fox-snow"),
        ("Füchse im Schnee", "Füchse-im-Schnee"),
        ("雪の中の狐", "雪の中の狐"),
        ("हिन्दी चित्र", "हिन्दी-चित्र"),
        ("", "untitled"),
        ('<>:"/\\|?*', "untitled"),
        ("../../etc/passwd", "etc-passwd"),
        ("one\ntwo\tthree\0four", "one-two-three-four"),
        ("word " * 40, "-".join(["word"] * 12)),
        ("x" * 100, "x" * 60),
        ("狐" * 100, "狐" * 40),
        ("1984, 35mm", "1984-35mm"),
        ("\u2764\ufe0f", "untitled"),
        ("\u2764\ufe0f fox \u2600\ufe0f\u20e3", "fox"),
    ],
)
def test_words_are_taken_from_the_prompt(prompt: str, words: str) -> None:
    assert words_of(prompt) == words


@given(st.text())
def test_any_prompt_gives_a_short_name_without_unsafe_signs(prompt: str) -> None:
    words = words_of(prompt)

    assert 0 < len(words) <= 60
    assert len(words.encode()) <= 120
    assert not set(words) & set('<>:"/\\|?*. \0\n')


def test_a_pattern_makes_folders_and_names() -> None:
    single = request("a red fox", seed=5)
    name = named("{model}/{date}/{words}-{width}x{height}-{seed}-{number}", single, WHEN)

    day = WHEN.astimezone().strftime("%Y-%m-%d")
    assert name.folder == PurePosixPath("untitled", day)
    assert next(name.candidates(12)) == "a-red-fox-128x128-5-0012.png"


def test_without_a_number_a_taken_name_gets_one() -> None:
    name = Name(PurePosixPath(), "fox")
    tries = name.candidates(7)

    assert [next(tries), next(tries), next(tries)] == ["fox.png", "fox (2).png", "fox (3).png"]
    assert list(zip(variants("a.b.jpg"), range(2), strict=False)) == [("a.b.jpg", 0), ("a.b (2).jpg", 1)]


@pytest.mark.parametrize(
    ("template", "file"),
    [("con", "_con.png"), ("Lpt1.x", "_Lpt1.x.png"), ("fox. . ", "fox.png"), ("a:b?c", "a-b-c.png"), ("...", "_.png")],
)
def test_names_that_windows_refuses_are_changed(template: str, file: str) -> None:
    assert Name(PurePosixPath(), template).numbered(1) == file


def test_numbers_go_on_from_the_highest() -> None:
    names = ["0001-a-1.png", "0017-b-2.png", "00x.png", "10000-c-3.png", "notes.txt", "0005.png"]

    assert highest_number("{number}-fox-1", names) == 10000
    assert highest_number("fox-{number}", ["fox-0003.png", "0009-fox.png"]) == 3
    assert highest_number("{number}", []) == 0


def test_each_day_counts_for_itself_and_never_reuses_a_deleted_number(home: Home) -> None:
    with home.open() as history:
        first, second = keep(history, request(seed=1)), keep(history, request(seed=2))
        history.delete([second.id])
        third = keep(history, request(seed=3))
        home.clock.moment = datetime(2026, 3, 16, 12, tzinfo=UTC)
        tomorrow = keep(history, request(seed=4))
    numbers = [record.path.name[:4] for record in (first, second, third, tomorrow)]
    assert numbers == ["0001", "0002", "0003", "0001"]
    assert tomorrow.path.parent != first.path.parent


def test_the_same_request_twice_gives_two_files(home: Home) -> None:
    with home.open(pattern="{words}") as history:
        first, second = keep(history, request()), keep(history, request())
    assert (first.path.name, second.path.name) == ("a-red-fox.png", "a-red-fox (2).png")


def test_an_unknown_pattern_is_refused_at_once(home: Home) -> None:
    with pytest.raises(NotOffered), home.open(pattern="{prompt}"):
        pass
