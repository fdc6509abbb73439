"""Where a training computes, and how it picks from its arrays."""

from pathlib import Path

import numpy as np
import torch
from torch import nn

from wurst_desktop.training.device import Rows, best_device, mixed_precision, place

CPU, META = torch.device("cpu"), torch.device("meta")


def test_a_processor_reads_rows_from_disk_in_the_order_asked(tmp_path: Path) -> None:
    np.save(tmp_path / "rows.npy", np.arange(12, dtype=np.int16).reshape(4, 3))
    rows = Rows(np.load(tmp_path / "rows.npy", mmap_mode="r"), CPU)
    assert len(rows) == 4
    assert rows[[2, 0]].tolist() == [[6, 7, 8], [0, 1, 2]]
    assert rows[[2, 0]].dtype == torch.int16


def test_a_card_holds_all_rows_itself() -> None:
    rows = Rows(np.zeros((4, 3), np.float16), META)
    assert rows[[1, 1, 3]].device == META
    assert rows[[1, 1, 3]].shape == (3, 3)


def test_a_processor_computes_as_exactly_as_ever() -> None:
    layer = nn.Linear(2, 2)
    place(layer, CPU)
    with mixed_precision(CPU):
        assert layer(torch.ones(1, 2)).dtype == torch.float32


def test_a_card_is_used_where_there_is_one() -> None:
    assert best_device().type == ("cuda" if torch.cuda.is_available() else "cpu")
