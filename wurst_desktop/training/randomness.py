"""Random numbers that are a pure function of seed, stream and index, so that a resumed run goes on bit-equal."""

import zlib
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray

_CPU = torch.device("cpu")


def generator(seed: int, stream: str, index: int, device: torch.device = _CPU) -> torch.Generator:
    """A fresh generator for one step of one stream; each kind of device has numbers of its own."""
    mixed = np.random.SeedSequence((seed, zlib.crc32(stream.encode()), index)).generate_state(1, np.uint64)[0]
    return torch.Generator(device).manual_seed(int(mixed >> np.uint64(1)))


def indices(seed: int, stream: str, step: int, batch: int, count: int) -> list[int]:
    """The pool entries of one step: a new random order of the pool in every pass through it."""
    first = step * batch
    chosen: list[int] = []
    while len(chosen) < batch:
        turn, place = divmod(first + len(chosen), count)
        order = _order(seed, stream, turn, count)
        chosen.extend(order[place : place + batch - len(chosen)].tolist())
    return chosen


@lru_cache(maxsize=8)
def _order(seed: int, stream: str, turn: int, count: int) -> NDArray[np.int64]:
    return np.random.default_rng((seed, zlib.crc32(stream.encode()), turn)).permutation(count)
