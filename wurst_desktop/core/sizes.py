"""Which sizes, counts, steps and guidances can be drawn: all limits in one place.

Stage C works on ceil(side / 42.67) cells, Stage B on int(cells * 10.67), and a picture has 4 pixels a Stage B cell
(diffusers' Würstchen pipelines). Only multiples of 128 come out at the size that was asked for. True to size, Stage B
works on side / 4 cells instead, whatever composition it paints; it can halve those of multiples of 64.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, gcd
from typing import assert_never

from wurst_desktop.core.errors import OutOfRange, SizeRefused

SIDE_STEP = 128
TRUE_SIDE_STEP = 64
"""Stage B folds patches of two and halves them up to three times (the public weights), so its sides are times 16."""
SMALLEST_SIDE = 128
LARGEST_SIDE = 2560
LARGEST_COUNT = 1000
LARGEST_STEPS = 250
LARGEST_GUIDANCE = 30.0
RESOLUTION_MULTIPLE = 42.67
LATENT_DIM_SCALE = 10.67
PIXELS_PER_CELL = 4


@dataclass(frozen=True)
class Size:
    """Width and height of a picture in pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        """As people write it: 1024 x 1536."""
        return f"{self.width} x {self.height}"


class Sizing(StrEnum):
    """What decides on how many cells Stage B paints."""

    CELLS = "cells"
    """The composition's, as in the stock pipeline: sides go in steps of 128."""
    TRUE = "true"
    """The picture's size: sides go in steps of 64, and a composition can be painted smaller or larger than it was."""

    @property
    def step(self) -> int:
        """Of which number of pixels sides are multiples."""
        match self:
            case Sizing.CELLS:
                return SIDE_STEP
            case Sizing.TRUE:
                return TRUE_SIDE_STEP
            case _:
                assert_never(self)


def prior_side(side: int) -> int:
    """Cells of the Stage C latent along a side of `side` pixels: 24 for 1024."""
    return ceil(side / RESOLUTION_MULTIPLE)


def decoder_side(prior_cells: int) -> int:
    """Cells of the Stage B latent along a side of `prior_cells` Stage C cells: 256 for 24."""
    return int(prior_cells * LATENT_DIM_SCALE)


def is_drawable(width: int, height: int, step: int = SIDE_STEP) -> bool:
    """Whether a picture of this size comes out at exactly this size, where sides go in such steps."""
    return all(SMALLEST_SIDE <= side <= LARGEST_SIDE and side % step == 0 for side in (width, height))


def nearest_sides(side: int, step: int = SIDE_STEP) -> tuple[int, ...]:
    """The one or two drawable sides next to `side` pixels, the closer one first."""
    below = min(max(side // step * step, SMALLEST_SIDE), LARGEST_SIDE)
    above = min(max(below + (step if side > below else 0), SMALLEST_SIDE), LARGEST_SIDE)
    return tuple(sorted({below, above}, key=lambda candidate: (abs(candidate - side), candidate)))


def nearest_sizes(width: int, height: int, step: int = SIDE_STEP) -> tuple[tuple[int, int], ...]:
    """The at most two drawable sizes that lie closest to `width` x `height`, the closest first."""
    candidates = [(w, h) for w in nearest_sides(width, step) for h in nearest_sides(height, step)]
    return tuple(sorted(candidates, key=lambda size: abs(size[0] - width) + abs(size[1] - height))[:2])


def check_size(width: int, height: int, step: int = SIDE_STEP) -> None:
    """Raise `SizeRefused`, with the nearest two sizes, unless the picture can be drawn."""
    if not is_drawable(width, height, step):
        raise SizeRefused(width, height, nearest_sizes(width, height, step), step)


def check_range(field: str, value: float, smallest: float, largest: float) -> None:
    """Raise `OutOfRange` unless smallest <= value <= largest (NaN is refused too)."""
    if not smallest <= value <= largest:
        raise OutOfRange(field, value, smallest, largest)


def aspect_sizes(native: Size, smallest: int, largest: int, step: int = SIDE_STEP) -> tuple[Size, ...]:
    """The sizes offered for a model: its native square first, then wide and tall ones inside its range (pixels)."""
    sides = range(max(smallest, SMALLEST_SIDE), min(largest, LARGEST_SIDE) + 1, step)
    area = native.width * native.height
    others = [
        Size(width, height)
        for width in sides
        for height in sides
        if Size(width, height) != native and area <= width * height <= 2 * area
    ]
    return (native, *sorted(others, key=lambda size: (size.width * size.height, abs(size.width - size.height))))


def doubled_sizes(native: Size) -> tuple[Size, ...]:
    """Sizes beyond what a model was trained for: its own, doubled one way, the other way, and both ways."""
    wide, tall = native.width * 2, native.height * 2
    doubled = (Size(wide, native.height), Size(native.width, tall), Size(wide, tall))
    return tuple(each for each in doubled if is_drawable(each.width, each.height))


def sizes_like(size: Size) -> tuple[Size, ...]:
    """The sizes of this shape that a composition can be painted at true to size, from half the sides to half more."""
    unit = gcd(size.width, size.height)
    across, down = size.width // unit, size.height // unit
    steps = range(-(-unit // 2), 3 * unit // 2 + 1)
    alike = (Size(across * step, down * step) for step in steps)
    return tuple(each for each in alike if is_drawable(each.width, each.height, TRUE_SIDE_STEP))
