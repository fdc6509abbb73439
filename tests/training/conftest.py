"""One toy training for all tests that look at its outcome."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from tests.training.toy import toy_config
from wurst_desktop.training.finishing import run_assemble
from wurst_desktop.training.runs import Workshop, run_data, run_stage_a, run_stage_b, run_stage_c


@dataclass(frozen=True)
class ToyTraining:
    """A finished toy training: its workshop, what it said, and the folder that was assembled."""

    shop: Workshop
    lines: list[str]
    folder: Path


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Bit-equal sums need one order of adding."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def toy_training(tmp_path_factory: pytest.TempPathFactory) -> ToyTraining:
    lines: list[str] = []
    shop = Workshop(toy_config(tmp_path_factory.mktemp("toy")), lines.append)
    run_data(shop)
    run_stage_a(shop)
    run_stage_b(shop, compiled=False)
    run_stage_c(shop, compiled=False)
    folder = tmp_path_factory.mktemp("model")
    run_assemble(shop, folder)
    return ToyTraining(shop, lines, folder)
