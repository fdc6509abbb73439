"""Sentences that say what a scene shows: many ways to say it, and often only a part of it, as people type."""

from dataclasses import dataclass
from typing import assert_never

import numpy as np

from wurst_desktop.training.scenes import Figure, Layout, Scene
from wurst_desktop.training.words import OTHER_WORDS

_OPENINGS = ("",) * 8 + ("a picture of ", "a drawing of ", "an illustration of ", "a painting of ", "an image of ")
_BACKGROUNDS = (
    " on {a} {colour} background",
    " on {a} {colour} background",
    " on {a} {colour} background",
    " on {colour}",
    ", {colour} background",
    " with {a} {colour} background",
    " in front of {a} {colour} background",
    " against {a} {colour} background",
)


@dataclass(frozen=True)
class Caption:
    """What is said of a scene, and whether it names the right or lower figure first."""

    text: str
    is_swapped: bool


def full_caption(scene: Scene, choice: int = 0) -> str:
    """The plain sentence that says all of the scene, as the judge's prompts do; `choice` picks among the relations."""
    return _subject(scene, choice, False).text + _behind(_BACKGROUNDS[0], scene.background)


def caption_at(scene: Scene, seed: int, index: int) -> Caption:
    """The caption number `index` for a scene; may leave out the background, a colour or the relation."""
    rng = np.random.default_rng((seed, index, 7))
    told = _subject(scene, int(rng.integers(1 << 16)), rng.random() < 0.1)
    subject = told.text
    if rng.random() < 0.12:
        subject = subject.removeprefix("a ").removeprefix("an ")
    background = _behind(str(rng.choice(_BACKGROUNDS)), scene.background) if rng.random() < 0.85 else ""
    text = str(rng.choice(_OPENINGS)) + subject + background
    if rng.random() < 0.15:
        text = text[0].upper() + text[1:]
    return Caption(text + "." if rng.random() < 0.1 else text, told.is_swapped)


def _subject(scene: Scene, choice: int, short: bool) -> Caption:
    if scene.layout is Layout.SINGLE:
        return Caption(_named(scene.figures[0], choice, short), False)
    first, second = scene.figures
    # Words without a direction name the figures as a page is read; either order at random would teach neither.
    beside = "and" if short else "next to" if scene.layout is Layout.ROW and choice // 2 % 3 == 0 else None
    swapped = choice % 2 == 1 and beside is None
    if swapped:
        first, second = second, first
    relation = beside or _relation(scene.layout, swapped, choice // 2)
    return Caption(f"{_named(first, 0, False)} {relation} {_named(second, 0, False)}", swapped)


def _relation(layout: Layout, swapped: bool, choice: int) -> str:
    match layout:
        case Layout.COLUMN:
            return ("below", "under")[choice % 4 == 3] if swapped else ("above", "over")[choice % 4 == 3]
        case Layout.ROW:
            side = ("to the right of", "right of") if swapped else ("to the left of", "left of")
            return side[choice % 8 == 7]
        case Layout.SINGLE:
            raise ValueError("a single figure stands in no relation")
        case _:
            assert_never(layout)


def _named(figure: Figure, choice: int, short: bool) -> str:
    others = OTHER_WORDS.get(figure.noun, ())
    noun = others[choice % len(others)] if others and choice % 5 == 4 else figure.noun
    name = noun if short or figure.colour is None else f"{figure.colour} {noun}"
    return f"{article(name)} {name}"


def _behind(phrase: str, colour: str) -> str:
    return phrase.format(a=article(colour), colour=colour)


def article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"
