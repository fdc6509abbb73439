"""Tiny checkpoints, made once for all tests of the engine."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checkpoint_factory import Build, Layout, make_checkpoint, show_no_bars
from wurst_desktop.core.checkpoint_card import CheckpointCard

MakeCard = Callable[..., CheckpointCard]
SMALLEST = Build()


@pytest.fixture(scope="session", autouse=True)
def no_bars() -> None:
    show_no_bars()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> MakeCard:
    """Gives the checkpoint of a build, written at its first use; nobody may change its files."""
    cards: dict[tuple[Build, Layout], CheckpointCard] = {}

    def card(build: Build = SMALLEST, layout: Layout = Layout.COMBINED) -> CheckpointCard:
        if (build, layout) not in cards:
            cards[build, layout] = make_checkpoint(tmp_path_factory.mktemp("checkpoint"), build, layout)
        return cards[build, layout]

    return card


@pytest.fixture
def tiny(made: MakeCard) -> CheckpointCard:
    """The smallest checkpoint, in the combined layout."""
    return made()


@pytest.fixture
def own_copy(tmp_path: Path) -> CheckpointCard:
    """A checkpoint whose files may be broken."""
    return make_checkpoint(tmp_path)
