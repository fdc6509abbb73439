"""What is done for memory before a leaner plan is tried."""

import weakref

import pytest
import torch

from wurst_desktop.engine.retreat import give_memory_back


class Knot:
    """Holds itself, as what a failed try leaves may."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_gpu_gives_back_what_circles_held(monkeypatch: pytest.MonkeyPatch, device: str) -> None:
    """Before they are gone its allocator has nothing to return."""
    knot = weakref.ref(Knot())
    seen: list[Knot | None] = []
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    for each in (torch.cuda, torch.mps):
        monkeypatch.setattr(each, "empty_cache", lambda: None)
    monkeypatch.setattr(getattr(torch, device), "empty_cache", lambda: seen.append(knot()))
    give_memory_back()
    assert seen == [None]
