"""What a training picture shows, as a value that is a pure function of a seed and an index."""

import enum
from dataclasses import dataclass

import numpy as np

from wurst_desktop.training.landscapes import Landscape, new_landscape
from wurst_desktop.training.words import (
    COLOURED_OBJECTS,
    COLOURS,
    IN_THE_AIR,
    ON_LAND,
    ON_WATER,
    SHAPES,
    SPRITES,
    is_held_out,
)
from wurst_desktop.training.worlds import LARGE, Range, World


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
class Plain:
    """A background of one colour, a little lighter around a point (fractions of the side)."""

    colour: str
    light: tuple[float, float] = (0.5, 0.5)

    @property
    def words(self) -> str:
        return self.colour


@dataclass(frozen=True)
class Scene:
    """One figure or two (left then right, upper then lower) on a plain background, or at most one in a landscape."""

    setting: Plain | Landscape
    layout: Layout
    figures: tuple[Figure, ...]

    @property
    def background(self) -> str | None:
        """The colour of a plain background."""
        return self.setting.colour if isinstance(self.setting, Plain) else None

    @property
    def combination(self) -> str:
        """The words that the hold-out rule looks at; a pair is held out on every background at once."""
        names = "|".join(figure.name for figure in self.figures)
        if self.layout is Layout.SINGLE:
            return f"{names}|{self.setting.words}"
        return f"{self.layout.value}|{names}"

    @property
    def is_held_out(self) -> bool:
        # An empty landscape is one of sixteen, all of which must be known.
        return bool(self.figures) and is_held_out(self.combination)


_LAND_LINE, _WATER_LINE = 0.9, 0.76
_STRAY_ALONG = 0.02


def scene_at(seed: int, index: int, held_out: bool = False, world: World = LARGE) -> Scene:
    """The scene number `index` of the stream `seed`, from the trained combinations or from the held-out ones."""
    rng = np.random.default_rng((seed, index))
    while True:
        scene = _draw(rng, world)
        if scene.is_held_out is held_out:
            return scene


def largeness(scene: Scene, world: World) -> float:
    """Where the size of a single figure lies between the smallest, 0, and the largest of its kind, 1."""
    figure = scene.figures[0]
    low, high = _sizes(world, figure.noun) if isinstance(scene.setting, Plain) else world.landscape_sizes
    return (figure.size - low) / (high - low)


def _draw(rng: np.random.Generator, world: World) -> Scene:
    kind = str(rng.choice(list(world.shares), p=list(world.shares.values())))
    if kind == "landscape":
        landscape = new_landscape(rng)
        return Scene(landscape, Layout.SINGLE, _in_landscape(rng, landscape, world))
    background = _pick(rng, COLOURS)
    plain = Plain(background, (float(rng.uniform(0.4, 0.6)), float(rng.uniform(0.4, 0.6))))
    if kind in {"shapes", "pair"}:
        layout = Layout.ROW if rng.random() < 0.5 else Layout.COLUMN
        nouns = SHAPES if kind == "shapes" else world.nouns
        return Scene(
            plain, layout, tuple(_paired(rng, background, layout, nouns, along, world) for along in (0.27, 0.73))
        )
    nouns = {"sprite": world.sprites, "coloured": COLOURED_OBJECTS, "shape": SHAPES}[kind]
    return Scene(plain, Layout.SINGLE, (_single(rng, nouns, background, world),))


def _single(rng: np.random.Generator, nouns: tuple[str, ...], background: str, world: World) -> Figure:
    noun = _pick(rng, nouns)
    x, y = 0.5 + rng.uniform(-world.stray, world.stray, size=2)
    size = float(rng.uniform(*_sizes(world, noun)))
    return Figure(noun, _colour(rng, noun, background), float(x), float(y), size)


def _sizes(world: World, noun: str) -> Range:
    return world.shape_sizes if noun in SHAPES else world.object_sizes


def _paired(
    rng: np.random.Generator, background: str, layout: Layout, nouns: tuple[str, ...], along: float, world: World
) -> Figure:
    along += rng.uniform(-_STRAY_ALONG, _STRAY_ALONG)
    across = 0.5 + rng.uniform(-world.paired_stray, world.paired_stray)
    x, y = (along, across) if layout is Layout.ROW else (across, along)
    noun = _pick(rng, nouns)
    size = rng.uniform(*(world.paired_shape_sizes if noun in SHAPES else world.paired_object_sizes))
    return Figure(noun, _colour(rng, noun, background), float(x), float(y), float(size))


def _in_landscape(rng: np.random.Generator, landscape: Landscape, world: World) -> tuple[Figure, ...]:
    """Nothing, or one thing that stands, swims or flies, at the left, in the middle or at the right."""
    if rng.random() < world.empty_share:
        return ()
    homes = [(ON_LAND, _LAND_LINE), (ON_LAND, _LAND_LINE), (IN_THE_AIR, None)]
    if landscape.has_water:
        homes = [(ON_LAND, _LAND_LINE), (ON_WATER, _WATER_LINE), (ON_WATER, _WATER_LINE), (IN_THE_AIR, None)]
    nouns, line = homes[int(rng.integers(len(homes)))]
    noun = _pick(rng, nouns)
    size = float(rng.uniform(*world.landscape_sizes))
    x = (0.25, 0.5, 0.75)[int(rng.integers(3))] + rng.uniform(-0.03, 0.03)
    y = 0.3 + rng.uniform(-0.04, 0.04) if line is None else line + rng.uniform(-0.015, 0.015) - size / 2
    return (Figure(noun, _colour(rng, noun, None), float(x), float(y), size),)


def _colour(rng: np.random.Generator, noun: str, background: str | None) -> str | None:
    return None if noun in SPRITES else _pick(rng, tuple(colour for colour in COLOURS if colour != background))


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]
