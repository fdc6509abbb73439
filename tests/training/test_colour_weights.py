"""A colour word that weighs more makes more of its colour in the picture, one that weighs less makes less."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from wurst_desktop.training.artist import Artist
from wurst_desktop.training.figures import FIGURE_RGB
from wurst_desktop.training.words import COLOURED_OBJECTS, COLOURS

MODEL = Path(__file__).parents[2] / "resources" / "models" / "wurst-mini"
ASKED, OBEYED = 40, 30
"""So many prompts are drawn, of which so many have to obey both ways."""
LIGHT, EVEN, HEAVY = WEIGHTS = (0.5, 1.0, 1.5)
_NEAR = 60.0
"""In RGB steps of 0 .. 255: so far from a colour a pixel counts for a third of one."""


@dataclass(frozen=True)
class Coloured:
    """One prompt at each of WEIGHTS, and how much of its colour came of it, 0 .. 1."""

    amounts: dict[float, float]


@pytest.fixture(scope="module")
def pictures() -> list[Coloured]:
    artist = Artist(MODEL)
    return [
        Coloured({weight: amount(artist.draw(pattern.format(weight), 7 + number), colour) for weight in WEIGHTS})
        for number, (pattern, colour) in enumerate(itertools.islice(patterns(), ASKED))
    ]


def patterns() -> Iterator[tuple[str, str]]:
    """Prompts with `{}` for the weight of their colour word: each colour on five things before other backgrounds.

    No bare shapes: those are full of their colour at any weight.
    """
    for number, colour in enumerate(colour for colour in COLOURS for _ in range(5)):
        others = [other for other in COLOURS if other != colour]
        noun, background = COLOURED_OBJECTS[number % len(COLOURED_OBJECTS)], others[number * 3 % len(others)]
        yield f"a ({colour}){{}} {noun} on a {background} background", colour


def amount(pixels: NDArray[np.uint8], colour: str) -> float:
    distances = np.sqrt(((pixels.astype(float) - FIGURE_RGB[colour]) ** 2).sum(2))
    return float(np.exp(-((distances / _NEAR) ** 2)).mean())


# A hundred and twenty pictures: two minutes on two free cores.
@pytest.mark.timeout(900)
def test_the_colour_follows_its_weight_both_ways(pictures: list[Coloured]) -> None:
    assert len(pictures) == ASKED
    obeying = [each for each in pictures if each.amounts[LIGHT] < each.amounts[EVEN] < each.amounts[HEAVY]]
    assert len(obeying) >= OBEYED
