"""Watches how much memory the process takes."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil
import torch

_EVERY_S = 0.01


@dataclass
class Peak:
    """The most bytes that were seen above those at the start; `own` is what belongs to no file, where it is told."""

    all: int = 0
    own: int | None = None


@contextmanager
def watching_memory(device: torch.device) -> Iterator[Peak]:
    """While inside, the memory that the work on `device` takes is watched.

    A CUDA device keeps count itself; else the process is looked at every 10 ms from another thread.
    """
    if device.type == "cuda":
        yield from _on_cuda(device)
    else:
        yield from _in_process()


def _on_cuda(device: torch.device) -> Iterator[Peak]:
    peak, first = Peak(), torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    yield peak
    peak.all = torch.cuda.max_memory_allocated(device) - first


def _in_process() -> Iterator[Peak]:
    peak, over = Peak(), threading.Event()
    first = _taken()

    def look() -> None:
        while True:
            taken = _taken()
            peak.all = max(peak.all, taken[0] - first[0])
            if taken[1] is not None and first[1] is not None:
                peak.own = max(peak.own or 0, taken[1] - first[1])
            if over.wait(_EVERY_S):
                return

    watcher = threading.Thread(target=look, name="wurst-gauge")
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _taken() -> tuple[int, int | None]:
    """Resident bytes, and those of them that no file holds (only Linux tells them apart at no cost)."""
    taken = psutil.Process().memory_info()
    return taken.rss, taken.rss - taken.shared if sys.platform == "linux" else None
