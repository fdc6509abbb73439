"""Says what is on a picture: colours by its pixels, nouns by a small network trained on true renders."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.figures import FIGURE_RGB
from wurst_desktop.training.lessons import QUESTIONS, TERRAIN, TIME
from wurst_desktop.training.pool import cells_of
from wurst_desktop.training.render import BACKGROUND_RGB
from wurst_desktop.training.scenes import Layout, Plain, Scene
from wurst_desktop.training.words import COLOURS, NOUNS, TERRAINS, TIMES

_Pixels = NDArray[np.uint8]
# Where the figures are, in fractions of the side: rows, then columns, from and to.
_AREAS = {
    Layout.SINGLE: (((0.125, 0.875), (0.125, 0.875)),),
    Layout.ROW: (((0.25, 0.75), (0.06, 0.485)), ((0.25, 0.75), (0.515, 0.94))),
    Layout.COLUMN: (((0.06, 0.485), (0.25, 0.75)), ((0.515, 0.94), (0.25, 0.75))),
}
# Colours of roofs, hulls, windows and doors, which belong to no figure colour.
_PARTS_RGB = ((122, 76, 52), (58, 54, 82), (255, 236, 160))
_GROUND_SHADES = (0.78, 0.9, 1.0, 1.08)
_UNLIKE_GROUND = 45.0
"""How far from each shade of the background, in RGB steps of 0 .. 255, a pixel belongs to the figure."""


class NounJudge(nn.Module):
    """Pictures at the compressor's size, n x 3 x 3/8 side x 3/8 side in 0..1, to answers for lessons.QUESTIONS."""

    def __init__(self, side: int, widths: tuple[int, ...] = (16, 32, 64, 96)) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for before, width in zip((3, *widths), widths, strict=False):
            layers += [nn.Conv2d(before, width, 3, stride=2, padding=1), nn.BatchNorm2d(width), nn.ReLU()]
        cells = cells_of(side) ** 2
        self.body = nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.1), nn.Linear(widths[-1] * cells, sum(QUESTIONS)))

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        answers: tuple[Tensor, ...] = self.body(pictures * 2 - 1).split(QUESTIONS, dim=1)
        return answers

    def loss(self, pictures: Tensor, labels: Tensor) -> Tensor:
        """Cross entropy over all questions; labels n x len(QUESTIONS)."""
        pairs = zip(self(pictures), labels.unbind(1), strict=True)
        return torch.stack([functional.cross_entropy(given, right) for given, right in pairs]).sum()

    @torch.no_grad()
    def sights(self, pictures: Tensor) -> list["Sight"]:
        """What is seen on each picture."""
        answers = torch.stack([given.argmax(1) for given in self(pictures)], 1).tolist()
        return [
            Sight(
                nouns=(_word(NOUNS, row[0]), _word(NOUNS, row[2])),
                colour=_word(COLOURS, row[1]),
                time=_word(TIMES, row[TIME]),
                terrain=_word(TERRAINS, row[TERRAIN]),
            )
            for row in answers
        ]


@dataclass(frozen=True)
class Sight:
    """What the judge sees on a picture; None for nothing."""

    nouns: tuple[str | None, str | None]
    colour: str | None = None
    time: str | None = None
    terrain: str | None = None


def _word(words: tuple[str, ...], number: int) -> str | None:
    return words[number - 1] if number else None


@dataclass(frozen=True)
class Verdict:
    """What a picture got right of its scene; None where the scene does not ask."""

    background: bool | None
    nouns: bool
    colours: bool | None
    layout: Layout
    time: bool | None = None
    terrain: bool | None = None


def verdict(scene: Scene, pixels: _Pixels, sight: Sight) -> Verdict:
    """Compare a picture (side x side x 3) and what the judge saw on it with what was asked for.

    The colours of figures on plain backgrounds, and those backgrounds, are told by their pixels.
    """
    nouns = tuple(noun for noun in sight.nouns if noun) == tuple(figure.noun for figure in scene.figures)
    if isinstance(scene.setting, Plain):
        ground = scene.setting.colour
        areas = zip(scene.figures, _AREAS[scene.layout], strict=True)
        colours = [
            figure_colour(_area(pixels, *area), ground) == figure.colour for figure, area in areas if figure.colour
        ]
        is_ground = background_colour(pixels) == ground
        return Verdict(background=is_ground, nouns=nouns, colours=_all(colours), layout=scene.layout)
    colours = [sight.colour == figure.colour for figure in scene.figures if figure.colour]
    return Verdict(
        background=None,
        nouns=nouns,
        colours=_all(colours),
        layout=scene.layout,
        time=sight.time == scene.setting.time,
        terrain=sight.terrain == scene.setting.terrain,
    )


def _all(answers: list[bool]) -> bool | None:
    return all(answers) if answers else None


def _area(pixels: _Pixels, rows: tuple[float, float], columns: tuple[float, float]) -> _Pixels:
    side = len(pixels)
    top, bottom, left, right = (round(part * side) for part in (*rows, *columns))
    return pixels[top:bottom, left:right]


def background_colour(pixels: _Pixels) -> str:
    """The named background colour nearest to the picture's rim."""
    width = len(pixels) // 21
    rim = np.concatenate([pixels[:width].reshape(-1, 3), pixels[-width:].reshape(-1, 3)])
    distances = ((np.median(rim, axis=0) - np.array([BACKGROUND_RGB[name] for name in COLOURS])) ** 2).sum(1)
    return COLOURS[int(distances.argmin())]


def figure_share(pixels: _Pixels, background: str) -> float:
    """The part of a picture that is not of its background's colour, in light or in shadow."""
    shades = np.array(BACKGROUND_RGB[background], float) * np.array(_GROUND_SHADES)[:, None]
    distances = np.sqrt(((pixels.reshape(-1, 1, 3).astype(float) - shades) ** 2).sum(2)).min(1)
    return float((distances > _UNLIKE_GROUND).mean())


def figure_colour(pixels: _Pixels, background: str) -> str | None:
    """The figure colour that covers most of an area, background, shadows and wooden parts aside."""
    ground = np.array(BACKGROUND_RGB[background], float)
    shades = [ground * factor for factor in _GROUND_SHADES] + [np.array(part, float) for part in _PARTS_RGB]
    names: list[str | None] = [None] * len(shades)
    for name in COLOURS:
        if name != background:
            shades += [np.array(FIGURE_RGB[name]) * factor for factor in (1.0, 0.85)]
            names += [name, name]
    distances = ((pixels.reshape(-1, 1, 3).astype(float) - np.array(shades)) ** 2).sum(2)
    seen = [names[place] for place in distances.argmin(1)]
    counts = {name: seen.count(name) for name in COLOURS}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None
