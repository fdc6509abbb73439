"""What a training picture shows, as a value that is a pure function of a seed and an index."""

import enum
from dataclasses import dataclass

import numpy as np

from wurst_desktop.training.words import COLOURED_OBJECTS, COLOURS, SHAPES, SPRITES, is_held_out


class Layout(enum.Enum):
    """How the figures of a scene are arranged."""

    SINGLE = "single"
    ROW = "row"
    COLUMN = "column"


@dataclass(frozen=True)
class Figure:
    """One thing in a scene: centre and size in fractions of the picture's side; sprites have no colour to choose."""

    noun: str
    colour: str | None
    x: float
    y: float
    size: float

    @property
    def name(self) -> str:
        return f"{self.colour} {self.noun}" if self.colour else self.noun


@dataclass(frozen=True)
class Scene:
    """A plain background with one figure, or two: left then right, or upper then lower."""

    background: str
    layout: Layout
    figures: tuple[Figure, ...]
    light: tuple[float, float]

    @property
    def combination(self) -> str:
        """The words that the hold-out rule looks at; a pair is held out on every background at once."""
        names = "|".join(figure.name for figure in self.figures)
        if self.layout is Layout.SINGLE:
            return f"{names}|{self.background}"
        return f"{self.layout.value}|{names}"

    @property
    def is_held_out(self) -> bool:
        return is_held_out(self.combination)


# Pairs of shapes and coloured objects have many combinations, sprites few; these shares gave them like accuracy.
_KINDS = ("sprite", "coloured", "shape", "pair")
_SHARES = (0.42, 0.18, 0.10, 0.30)
_SHAPE_SIZES, _OBJECT_SIZES = (0.5, 0.58), (0.62, 0.7)


def scene_at(seed: int, index: int, held_out: bool = False) -> Scene:
    """The scene number `index` of the stream `seed`, from the trained combinations or from the held-out ones."""
    rng = np.random.default_rng((seed, index))
    while True:
        scene = _draw(rng)
        if scene.is_held_out is held_out:
            return scene


def _draw(rng: np.random.Generator) -> Scene:
    kind = str(rng.choice(_KINDS, p=_SHARES))
    background = _pick(rng, COLOURS)
    light = (float(rng.uniform(0.4, 0.6)), float(rng.uniform(0.4, 0.6)))
    if kind == "pair":
        layout = Layout.ROW if rng.random() < 0.5 else Layout.COLUMN
        return Scene(background, layout, _pair(rng, background, layout), light)
    return Scene(background, Layout.SINGLE, (_single(rng, kind, background),), light)


def _single(rng: np.random.Generator, kind: str, background: str) -> Figure:
    nouns = {"sprite": SPRITES, "coloured": COLOURED_OBJECTS, "shape": SHAPES}[kind]
    colour = None if kind == "sprite" else _pick(rng, _without(background))
    x, y = 0.5 + rng.uniform(-0.03, 0.03, size=2)
    size = rng.uniform(*(_SHAPE_SIZES if kind == "shape" else _OBJECT_SIZES))
    return Figure(_pick(rng, nouns), colour, float(x), float(y), float(size))


def largeness(scene: Scene) -> float:
    """Where the size of a single figure lies between the smallest, 0, and the largest of its kind, 1."""
    figure = scene.figures[0]
    low, high = _SHAPE_SIZES if figure.noun in SHAPES else _OBJECT_SIZES
    return (figure.size - low) / (high - low)


def _pair(rng: np.random.Generator, background: str, layout: Layout) -> tuple[Figure, ...]:
    return tuple(_paired(rng, background, layout, along) for along in (0.27, 0.73))


def _paired(rng: np.random.Generator, background: str, layout: Layout, along: float) -> Figure:
    along += rng.uniform(-0.02, 0.02)
    across = 0.5 + rng.uniform(-0.03, 0.03)
    x, y = (along, across) if layout is Layout.ROW else (across, along)
    noun, colour = _pick(rng, SHAPES), _pick(rng, _without(background))
    return Figure(noun, colour, float(x), float(y), float(rng.uniform(0.34, 0.39)))


def _without(background: str) -> tuple[str, ...]:
    return tuple(colour for colour in COLOURS if colour != background)


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]
