"""Sentences that say what a scene shows: many ways to say it, and often only a part of it, as people type."""

import re
from dataclasses import dataclass
from typing import assert_never

import numpy as np

from wurst_desktop.training.chatter import adjective, frame, plural
from wurst_desktop.training.landscapes import Landscape
from wurst_desktop.training.scenes import Figure, Layout, Plain, Scene
from wurst_desktop.training.words import OTHER_WORDS, PLACES, TERRAIN_NAMES, TERRAIN_PHRASES, TIME_PHRASES
from wurst_desktop.training.worlds import LARGE, World

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
    subject = _subject(scene, choice, False).text
    if isinstance(scene.setting, Landscape):
        terrain = f" {_pick(TERRAIN_PHRASES[scene.setting.terrain], 0)}" if scene.figures else ""
        return f"{subject}{terrain} {_pick(TIME_PHRASES[scene.setting.time], 0)}"
    return subject + _behind(_BACKGROUNDS[0], scene.setting.colour)


def caption_at(scene: Scene, seed: int, index: int, world: World = LARGE) -> Caption:
    """The caption number `index` for a scene; may leave out the setting, a colour, the place or the relation."""
    rng = np.random.default_rng((seed, index, 7))
    told = _loosely(scene, rng) or _subject(scene, int(rng.integers(1 << 16)), rng.random() < 0.1)
    subject = _with(adjective(scene, world, rng), told.text, rng)
    if rng.random() < 0.12:
        subject = subject.removeprefix("a ").removeprefix("an ")
    opening, closing = frame(rng)
    text = opening + subject + _setting(scene, rng) + closing
    if rng.random() < 0.15:
        text = text[0].upper() + text[1:]
    return Caption(text + "." if rng.random() < 0.1 else text, told.is_swapped)


def _loosely(scene: Scene, rng: np.random.Generator) -> Caption | None:
    """Now and then what people say instead: a plural for one thing, two of a kind counted, another article."""
    names = [(figure.colour, figure.noun) for figure in scene.figures]
    if len(names) == 2 and names[0][1] == names[1][1] and rng.random() < 0.5:
        (first, noun), (second, _) = names
        if first == second:
            return Caption(f"two {first + ' ' if first else ''}{plural(noun)}", False)
        return Caption(f"two {plural(noun)}, one {first} and one {second}", False)
    if len(names) != 1 or rng.random() >= 0.12:
        return None
    name = scene.figures[0].name
    return Caption(str(rng.choice([f"the {name}", f"my {name}", f"one {name}", plural(name), plural(name)])), False)


def _with(word: str, subject: str, rng: np.random.Generator) -> str:
    """The subject with a word before one of its names."""
    if not word:
        return subject
    places = list(re.finditer(r"\b(an?|the|my|one|two) (?!left|right)", subject))
    if not places:
        return f"{word} {subject}"
    place = places[int(rng.integers(len(places)))]
    lead = article(word) if place[1] in {"a", "an"} else place[1]
    return f"{subject[: place.start()]}{lead} {word} {subject[place.end() :]}"


def _setting(scene: Scene, rng: np.random.Generator) -> str:
    if isinstance(scene.setting, Plain):
        return _behind(str(rng.choice(_BACKGROUNDS)), scene.setting.colour) if rng.random() < 0.85 else ""
    parts = [str(rng.choice(TIME_PHRASES[scene.setting.time]))] if rng.random() < 0.85 else []
    if scene.figures:
        if rng.random() < 0.92:
            parts.append(str(rng.choice(TERRAIN_PHRASES[scene.setting.terrain])))
        if rng.random() < 0.3:
            parts.append(PLACES[round((scene.figures[0].x - 0.25) * 4)])
    # The order of where and when is free.
    return "".join(f" {part}" for part in rng.permutation(parts))


def _subject(scene: Scene, choice: int, short: bool) -> Caption:
    if isinstance(scene.setting, Landscape) and not scene.figures:
        return Caption(_pick(TERRAIN_NAMES[scene.setting.terrain], choice), False)
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


def _pick(words: tuple[str, ...], choice: int) -> str:
    return words[choice % len(words)]


def _behind(phrase: str, colour: str) -> str:
    return phrase.format(a=article(colour), colour=colour)


def article(word: str) -> str:
    return "an" if word[0] in "aeiou" and not word.startswith("uni") else "a"
