"""Judges a model on prompts that were held out from its training."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from wurst_desktop.training.captions import full_caption
from wurst_desktop.training.judge import NounJudge, Verdict, verdict
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.scenes import Layout, Scene, scene_at
from wurst_desktop.training.stage_a import as_batch
from wurst_desktop.training.worlds import World

_Pixels = NDArray[np.uint8]
_SEED = 99
_SHEET_COLUMNS = 8


@dataclass(frozen=True)
class Task:
    """A prompt never seen in training, and the scene that it asks for."""

    scene: Scene
    prompt: str
    seed: int


@dataclass(frozen=True)
class Share:
    """How many of how many were right."""

    right: int
    count: int

    @property
    def percent(self) -> float:
        return 100 * self.right / self.count if self.count else 100.0

    def __str__(self) -> str:
        return f"{self.percent:.0f} % of {self.count}"


def held_out_tasks(count: int, world: World) -> list[Task]:
    """The first prompts of a world's fixed stream of held-out scenes."""
    scenes = [scene_at(_SEED, index, held_out=True, world=world) for index in range(count)]
    return [Task(scene, full_caption(scene, index * 5), index) for index, scene in enumerate(scenes)]


def judged(tasks: list[Task], pictures: Iterable[_Pixels], judge: NounJudge) -> list[Verdict]:
    """A verdict on each picture."""
    drawn = list(pictures)
    sights = judge.sights(as_batch(np.stack([shrunk(pixels) for pixels in drawn])))
    return [verdict(task.scene, pixels, seen) for task, pixels, seen in zip(tasks, drawn, sights, strict=True)]


def table(verdicts: list[Verdict]) -> dict[str, Share]:
    """The numbers that a model is held to."""
    single = [one for one in verdicts if one.layout is Layout.SINGLE]
    pairs = [one for one in verdicts if one.layout is not Layout.SINGLE]
    return {
        "background": _share(one.background for one in verdicts),
        "time of day": _share(one.time for one in verdicts),
        "terrain": _share(one.terrain for one in verdicts),
        "main colour or object": _share(one.nouns if one.colours is None else one.colours for one in verdicts),
        "object": _share(one.nouns for one in single),
        "object colour": _share(one.colours for one in single),
        "pair colours in place": _share(one.colours for one in pairs),
        "pair objects in place": _share(one.nouns for one in pairs),
    }


def _share(answers: Iterable[bool | None]) -> Share:
    """Of those that were asked."""
    asked = [answer for answer in answers if answer is not None]
    return Share(sum(asked), len(asked))


def decibels(drawn: torch.Tensor, true: torch.Tensor) -> float:
    """Mean peak signal-to-noise ratio of pictures n x 3 x H x W in 0..1."""
    errors = (drawn - true).square().mean((1, 2, 3)).clamp(min=1e-10)
    return float((-10 * torch.log10(errors)).mean())


def as_pixels(pictures: torch.Tensor) -> _Pixels:
    """Pictures n x 3 x H x W in 0..1 -> uint8 n x H x W x 3."""
    scaled: _Pixels = (pictures * 255).round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
    return scaled


def contact_sheet(pictures: list[_Pixels], side: int = 96) -> Image.Image:
    """The pictures side by side in rows, each made as small as `side`."""
    rows = -(-len(pictures) // _SHEET_COLUMNS)
    sheet = Image.new("RGB", (_SHEET_COLUMNS * side, rows * side), "white")
    for place, pixels in enumerate(pictures):
        row, column = divmod(place, _SHEET_COLUMNS)
        sheet.paste(Image.fromarray(pixels).resize((side, side), Image.Resampling.LANCZOS), (column * side, row * side))
    return sheet
