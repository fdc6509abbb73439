"""What tests of the window share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk


@pytest.fixture
def clerk(qapp: object, history: HistoryOnDisk) -> Iterator[Clerk]:
    """Does work on its thread, which ends with the test and before the history that it may work on."""
    made = Clerk()
    yield made
    made.close()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[HistoryOnDisk]:
    """A real history, empty."""
    with HistoryOnDisk(
        tmp_path / "data" / "history.db", tmp_path / "cache" / "thumbs.db", tmp_path / "bin", tmp_path / "pictures"
    ) as made:
        yield made
