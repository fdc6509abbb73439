"""Random numbers that are a pure function of seed, stream and index, so that a resumed run goes on bit-equal."""

import zlib

import numpy as np
import torch


def generator(seed: int, stream: str, index: int) -> torch.Generator:
    """A fresh CPU generator for one step of one stream."""
    mixed = np.random.SeedSequence((seed, zlib.crc32(stream.encode()), index)).generate_state(1, np.uint64)[0]
    return torch.Generator().manual_seed(int(mixed >> np.uint64(1)))


def indices(seed: int, stream: str, step: int, batch: int, count: int) -> list[int]:
    """The pool entries of one step: a new random order of the pool in every pass through it."""
    first = step * batch
    chosen: list[int] = []
    while len(chosen) < batch:
        turn, place = divmod(first + len(chosen), count)
        order = np.random.default_rng((seed, zlib.crc32(stream.encode()), turn)).permutation(count)
        chosen.extend(order[place : place + batch - len(chosen)].tolist())
    return chosen
