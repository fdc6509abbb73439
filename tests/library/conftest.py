"""Fixtures for the tests of the history."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.homes import Clock, Home
from wurst_desktop.library.history import HistoryOnDisk


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", Clock(), tmp_path / "system-bin")


@pytest.fixture
def history(home: Home) -> Iterator[HistoryOnDisk]:
    with home.open() as opened:
        yield opened
