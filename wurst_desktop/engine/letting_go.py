"""Frees the weights of a network without holding up the other threads.

Python frees with its lock in hand, and the system takes a tenth of a second to take back the pages of a file of 4 GB
that were read, or a third for as much memory of one's own.
"""

import ctypes
import mmap
import sys
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

from torch import nn

_MAPS = Path("/proc/self/maps")


def let_go(network: nn.Module) -> None:
    """Take all parameters from `network`, which can't work any more after that."""
    if sys.platform == "linux":
        _drop_pages(sorted(each.data_ptr() for each in network.parameters() if each.device.type == "cpu"))
    # One by one, so that others get the lock in between.
    for layer in network.modules():
        for name in [name for name, _ in layer.named_parameters(recurse=False)]:
            delattr(layer, name)


def _drop_pages(places: list[int]) -> None:
    """Give the pages of mapped files with weights at `places` back to the system; whoever touches them reads anew."""
    # A foreign call, so Python's lock is free meanwhile.
    madvise = ctypes.CDLL(None).madvise
    madvise.argtypes, madvise.restype = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int), ctypes.c_int
    for start, end in _mapped_files():
        following = bisect_left(places, start)
        if following < len(places) and places[following] < end:
            madvise(start, end - start, mmap.MADV_DONTNEED)


def _mapped_files() -> Iterator[tuple[int, int]]:
    """Where files are mapped, from the table of the process: address range, rights, offset, device, inode, path."""
    for line in _MAPS.read_text(encoding="utf-8", errors="replace").splitlines():
        addresses, _rights, _offset, _device, inode = line.split()[:5]
        if inode != "0":
            start, _, end = addresses.partition("-")
            yield int(start, 16), int(end, 16)
