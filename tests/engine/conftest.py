"""Tiny checkpoints, made once for all tests of the engine."""

from collections.abc import Callable
from pathlib import Path

import diffusers.utils.logging
import pytest
import transformers.utils.logging
from tqdm import tqdm  # type: ignore[import-untyped]

from tests.checkpoint_factory import Build, Layout, make_checkpoint
from wurst_desktop.core.checkpoint_card import CheckpointCard

MakeCard = Callable[..., CheckpointCard]
SMALLEST = Build()


@pytest.fixture(scope="session", autouse=True)
def no_bars() -> None:
    """Progress bars of the libraries leave a thread behind."""
    tqdm.monitor_interval = 0
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]


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
