"""The index has one row for a file, whoever writes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import ENVIRONMENT
from tests.library.homes import NOON, request
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import Entry


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "history.db", Places(tmp_path), FullText())
    yield opened
    opened.database.close()


def entry(path: Path, prompt: str = "fox") -> Entry:
    return Entry(path, NOON, 128, 128, request(prompt), ENVIRONMENT, "0f")


def test_a_file_that_another_program_adopted_first_keeps_that_row(catalog: Catalog, tmp_path: Path) -> None:
    adopted = catalog.put(entry(tmp_path / "x.png", "as it was adopted"))
    kept = catalog.put(entry(tmp_path / "x.png", "as it was kept"))

    assert kept.id == adopted.id
    assert catalog.answers.ids() == catalog.answers.ids("kept") == [kept.id]
    assert catalog.answers.ids("adopted") == []


def test_all_entries_are_written_or_none(catalog: Catalog, tmp_path: Path) -> None:
    def entries() -> Iterator[tuple[Entry, None]]:
        yield entry(tmp_path / "x.png"), None
        raise KeyError

    with pytest.raises(KeyError):
        catalog.put_all(entries())
    assert catalog.answers.ids() == catalog.answers.ids("fox") == []
