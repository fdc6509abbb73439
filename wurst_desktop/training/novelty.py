"""Tells whether pictures are new: unlike each other for other seeds, and no copies of what was trained on."""

import itertools

import numpy as np
from numpy.typing import NDArray

from wurst_desktop.training.artist import Artist
from wurst_desktop.training.evaluate import Share, held_out_tasks
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.worlds import World

_Pixels = NDArray[np.uint8]
_SEEDS = range(4)
_AT_ONCE = 4000
COPY = 0.02
"""Pictures whose root mean square difference is less, of the range 0..1, count as the same."""


def distinct(prompts: int, world: World, artist: Artist) -> Share:
    """Of held-out prompts, those for which no two of four seeds give the same picture."""
    drawn = ([artist.draw(task.prompt, seed) for seed in _SEEDS] for task in held_out_tasks(prompts, world))
    are_distinct = [all(_difference(a, b) >= COPY for a, b in itertools.combinations(each, 2)) for each in drawn]
    return Share(sum(are_distinct), prompts)


def nearest(drawn: list[_Pixels], known: NDArray[np.uint8]) -> list[float]:
    """For each picture, the root mean square difference (0..1) to the nearest of the shrunk `known`, n x s x s x 3."""
    rows = np.stack([shrunk(pixels) for pixels in drawn]).reshape(len(drawn), -1).astype(np.float32) / 255
    least = np.full(len(rows), np.inf)
    for first in range(0, len(known), _AT_ONCE):
        some = np.asarray(known[first : first + _AT_ONCE]).reshape(-1, rows.shape[1]).astype(np.float32) / 255
        squares = (rows**2).sum(1)[:, None] - 2 * rows @ some.T + (some**2).sum(1)
        least = np.minimum(least, squares.min(1) / rows.shape[1])
    return [float(value) for value in np.sqrt(np.maximum(least, 0))]


def _difference(one: _Pixels, other: _Pixels) -> float:
    return float(np.sqrt(((one.astype(np.float32) - other.astype(np.float32)) ** 2).mean()) / 255)
