"""The places that a scene may be in, as values: time of day, terrain, and where sun, clouds and trees are."""

from dataclasses import dataclass

import numpy as np

from wurst_desktop.training.words import TERRAINS, TIMES


@dataclass(frozen=True)
class Spot:
    """Where something stands and how large it is, in fractions of the picture's side."""

    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Landscape:
    """A sky at a time of day over a terrain; `detail` seeds what no caption speaks of: ridges, stars, waves."""

    time: str
    terrain: str
    sun: Spot
    clouds: tuple[Spot, ...]
    trees: tuple[Spot, ...]
    detail: int

    @property
    def words(self) -> str:
        return f"{self.terrain}|{self.time}"

    @property
    def has_water(self) -> bool:
        return self.terrain == "sea"


_LOW_SUN, _HIGH_SUN = (0.42, 0.5), (0.14, 0.24)


def new_landscape(rng: np.random.Generator) -> Landscape:
    """A landscape of any time and terrain; the sun stands low at dawn and sunset, and trees grow where they would."""
    time, terrain = _pick(rng, TIMES), _pick(rng, TERRAINS)
    heights = _LOW_SUN if time in {"dawn", "sunset"} else _HIGH_SUN
    sun = Spot(float(rng.uniform(0.15, 0.85)), float(rng.uniform(*heights)), 0.065)
    clouds = tuple(_spot(rng, (0.1, 0.9), (0.08, 0.26), (0.1, 0.15)) for _ in range(int(rng.integers(0, 4))))
    is_wooded = terrain in {"meadow", "mountains"}
    trees = tuple(
        _spot(rng, (0.04, 0.96), (0.72, 0.78), (0.12, 0.18)) for _ in range(int(rng.integers(0, 5)) if is_wooded else 0)
    )
    nearest_last = tuple(sorted(trees, key=lambda tree: tree.y))
    return Landscape(time, terrain, sun, clouds, nearest_last, int(rng.integers(1 << 30)))


def _spot(rng: np.random.Generator, x: tuple[float, float], y: tuple[float, float], size: tuple[float, float]) -> Spot:
    return Spot(float(rng.uniform(*x)), float(rng.uniform(*y)), float(rng.uniform(*size)))


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]
