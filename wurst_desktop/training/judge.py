"""Says what is on a picture: colours by its pixels, nouns by a small network trained on true renders."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.figures import FIGURE_RGB
from wurst_desktop.training.lessons import QUESTIONS
from wurst_desktop.training.render import BACKGROUND_RGB
from wurst_desktop.training.scenes import Layout, Scene
from wurst_desktop.training.words import COLOURS, NOUNS

_Pixels = NDArray[np.uint8]
_HALVES = {
    Layout.SINGLE: ((slice(16, 112), slice(16, 112)),),
    Layout.ROW: ((slice(32, 96), slice(8, 62)), (slice(32, 96), slice(66, 120))),
    Layout.COLUMN: ((slice(8, 62), slice(32, 96)), (slice(66, 120), slice(32, 96))),
}
# Colours of roofs, hulls, windows and doors, which belong to no figure colour.
_PARTS_RGB = ((122, 76, 52), (58, 54, 82), (255, 236, 160))
_GROUND_SHADES = (0.78, 0.9, 1.0, 1.08)
_UNLIKE_GROUND = 45.0
"""How far from each shade of the background, in RGB steps of 0 .. 255, a pixel belongs to the figure."""


class NounJudge(nn.Module):
    """Pictures at the compressor's size, n x 3 x 48 x 48 in 0..1, to answers for lessons.QUESTIONS."""

    def __init__(self, widths: tuple[int, ...] = (16, 32, 64, 96)) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for before, width in zip((3, *widths), widths, strict=False):
            layers += [nn.Conv2d(before, width, 3, stride=2, padding=1), nn.BatchNorm2d(width), nn.ReLU()]
        self.body = nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.1), nn.Linear(widths[-1] * 9, sum(QUESTIONS)))

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        answers: tuple[Tensor, ...] = self.body(pictures * 2 - 1).split(QUESTIONS, dim=1)
        return answers

    def loss(self, pictures: Tensor, labels: Tensor) -> Tensor:
        """Cross entropy over all questions; labels n x len(QUESTIONS)."""
        pairs = zip(self(pictures), labels.unbind(1), strict=True)
        return torch.stack([functional.cross_entropy(given, right) for given, right in pairs]).sum()

    @torch.no_grad()
    def nouns(self, pictures: Tensor) -> list[tuple[str | None, str | None]]:
        """The first and second noun seen on each picture."""
        first, _, second, *_ = self(pictures)
        return [(_noun(one), _noun(two)) for one, two in zip(first.argmax(1), second.argmax(1), strict=True)]


def _noun(number: Tensor) -> str | None:
    return NOUNS[int(number) - 1] if int(number) else None


@dataclass(frozen=True)
class Verdict:
    """What a picture got right of its scene; None where the scene does not ask."""

    background: bool
    nouns: bool
    colours: bool | None
    layout: Layout


def verdict(scene: Scene, pixels: _Pixels, nouns: tuple[str | None, str | None]) -> Verdict:
    """Compare a picture (128 x 128 x 3) and the nouns seen on it with what was asked for."""
    asked = tuple(figure.noun for figure in scene.figures)
    halves = _HALVES[scene.layout]
    colours = [
        figure_colour(pixels[half], scene.background) == figure.colour
        for figure, half in zip(scene.figures, halves, strict=True)
        if figure.colour
    ]
    return Verdict(
        background=background_colour(pixels) == scene.background,
        nouns=tuple(noun for noun in nouns if noun) == asked,
        colours=all(colours) if colours else None,
        layout=scene.layout,
    )


def background_colour(pixels: _Pixels) -> str:
    """The named background colour nearest to the picture's rim."""
    rim = np.concatenate([pixels[:6].reshape(-1, 3), pixels[-6:].reshape(-1, 3)])
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
