"""What people say beside the thing itself: words that change nothing, and words for how large a single thing is."""

import numpy as np

from wurst_desktop.training.scenes import Layout, Scene, largeness
from wurst_desktop.training.worlds import World

OPENINGS = (
    "a picture of ",
    "a drawing of ",
    "an illustration of ",
    "a painting of ",
    "an image of ",
    "a cartoon of ",
    "a photo of ",
    "a simple drawing of ",
    "draw ",
)
CLOSINGS = (
    ", digital art",
    ", cartoon style",
    ", storybook style",
    ", flat design",
    ", minimalist",
    ", highly detailed",
    ", simple",
)
FRIENDLY = ("cute", "happy", "lovely", "pretty", "nice", "funny", "beautiful", "sweet", "adorable", "friendly")
SMALL = ("little", "small", "tiny")
BIG = ("big", "large", "huge")
_IRREGULAR = {"cactus": "cacti", "fish": "fish", "sheep": "sheep", "wolf": "wolves"}


def adjective(scene: Scene, world: World, rng: np.random.Generator) -> str:
    """A word that means nothing to the picture, or one for the size of a single figure that is small or large."""
    if scene.layout is Layout.SINGLE and scene.figures and rng.random() < 0.25:
        place = largeness(scene, world)
        if place < 0.3:
            return _one(SMALL, rng)
        if place > 0.7:
            return _one(BIG, rng)
    return _one(FRIENDLY, rng) if rng.random() < 0.12 else ""


def frame(rng: np.random.Generator) -> tuple[str, str]:
    """What stands before a sentence and behind it; often neither, never both."""
    chance = rng.random()
    if chance < 0.4:
        return _one(OPENINGS, rng), ""
    return "", _one(CLOSINGS, rng) if chance > 0.9 else ""


def plural(noun: str) -> str:
    """The English plural of a noun of the vocabulary."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith(("s", "x", "sh", "ch")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"


def _one(words: tuple[str, ...], rng: np.random.Generator) -> str:
    return words[int(rng.integers(len(words)))]
