"""Measures whether a word's weight does what it says: more of the word, the higher it is."""

import itertools
from dataclasses import dataclass

import numpy as np
import torch

from wurst_desktop.training.artist import Artist
from wurst_desktop.training.captions import article
from wurst_desktop.training.evaluate import Share, held_out_tasks
from wurst_desktop.training.judge import NounJudge, figure_share
from wurst_desktop.training.pool import shrunk
from wurst_desktop.training.scenes import Layout, Scene
from wurst_desktop.training.stage_a import as_batch
from wurst_desktop.training.words import COLOURS, NOUNS
from wurst_desktop.training.worlds import World

WEIGHTS = (0.5, 1.0, 1.5)
_SEEDS = range(4)
_NOUN, _COLOUR = 0, 1


@dataclass(frozen=True)
class Stressed:
    """A held-out prompt with `{}` in place of one word, that word, and where the judge's answer for it stands."""

    pattern: str
    word: str
    question: int
    answer: int
    background: str

    def prompt(self, weight: float) -> str:
        return self.pattern.format(f"({self.word}){weight}")


def stressed_prompts(count: int, world: World) -> list[Stressed]:
    """Single figures of the fixed held-out stream, the colour's and the noun's turn alternating where both are said."""
    scenes = (task.scene for task in held_out_tasks(8 * count, world))
    singles = ((scene, scene.background) for scene in scenes if scene.layout is Layout.SINGLE)
    plain = ((scene, background) for scene, background in singles if background)
    return [
        _stressed(scene, background, turn) for turn, (scene, background) in enumerate(itertools.islice(plain, count))
    ]


def rising(prompts: list[Stressed], artist: Artist, judge: NounJudge) -> Share:
    """How many prompts' words score higher at each higher weight of WEIGHTS; a score is a mean over seeds."""
    scores = ([_score(one, weight, artist, judge) for weight in WEIGHTS] for one in prompts)
    is_rising = [all(low < high for low, high in itertools.pairwise(each)) for each in scores]
    return Share(sum(is_rising), len(prompts))


def _stressed(scene: Scene, background: str, turn: int) -> Stressed:
    figure = scene.figures[0]
    behind = f"on {article(background)} {background} background"
    if figure.colour is not None and turn % 2:
        return Stressed(
            f"{article(figure.colour)} {{}} {figure.noun} {behind}",
            figure.colour,
            _COLOUR,
            COLOURS.index(figure.colour) + 1,
            background,
        )
    colour = f"{figure.colour} " if figure.colour else ""
    pattern = f"{article(figure.name)} {colour}{{}} {behind}"
    return Stressed(pattern, figure.noun, _NOUN, NOUNS.index(figure.noun) + 1, background)


def _score(stressed: Stressed, weight: float, artist: Artist, judge: NounJudge) -> float:
    """How much of the word there is: the part that the figure covers, if it is what the word says; mean over seeds."""
    drawn = [artist.draw(stressed.prompt(weight), seed) for seed in _SEEDS]
    with torch.no_grad():
        answers = judge(as_batch(np.stack([shrunk(pixels) for pixels in drawn])))[stressed.question]
    chances = answers.double().softmax(1)[:, stressed.answer].numpy()
    return float(np.mean(chances * [figure_share(pixels, stressed.background) for pixels in drawn]))
