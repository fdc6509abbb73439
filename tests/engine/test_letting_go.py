"""Weights are let go of with the pages that they were read from, and nothing else is."""

import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from wurst_desktop.engine.letting_go import let_go

COUNT = 2_000_000


def network(weight: torch.Tensor) -> nn.Module:
    made = nn.Linear(1, 1, bias=False)
    made.weight = nn.Parameter(weight, requires_grad=False)
    return made


def resident_kb(place: int) -> int:
    """How much of the mapping at an address is in this process."""
    inside = False
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        name, *rest = line.split()
        if "-" in name and not name.endswith(":"):
            start, _, end = name.partition("-")
            inside = int(start, 16) <= place < int(end, 16)
        elif inside and name == "Rss:":
            return int(rest[0])
    return 0


@pytest.mark.skipif(sys.platform != "linux", reason="tells its pages to Linux alone")
def test_pages_of_a_file_go_before_the_weights_do(tmp_path: Path) -> None:
    stored = torch.arange(COUNT, dtype=torch.float32)
    save_file({"weight": stored}, tmp_path / "model.safetensors")
    mapped = load_file(tmp_path / "model.safetensors")["weight"]
    emptied = network(mapped)
    assert torch.equal(mapped, stored)
    assert resident_kb(mapped.data_ptr()) > 7000
    let_go(emptied)
    assert resident_kb(mapped.data_ptr()) < 1000
    assert not list(emptied.parameters())
    assert torch.equal(mapped, stored)


def test_memory_of_ones_own_keeps_its_values_for_whoever_else_has_it() -> None:
    own = torch.arange(COUNT, dtype=torch.float32)
    emptied = network(own)
    let_go(emptied)
    assert not list(emptied.parameters())
    assert torch.equal(own, torch.arange(COUNT, dtype=torch.float32))


def test_a_network_whose_weights_are_elsewhere_is_emptied_too() -> None:
    streamed = network(torch.empty(3, device="meta"))
    let_go(streamed)
    assert not list(streamed.parameters())
