"""What can be made of pictures that are there already."""

from enum import StrEnum
from typing import assert_never


class GoOn(StrEnum):
    """A way to go on from one picture, or from several."""

    TEXTURE = "texture"
    TEXTURES = "textures"
    VARY = "vary"
    BLEND = "blend"
    SWEEP = "sweep"


_TEXTS = {
    GoOn.TEXTURE: "New texture",
    GoOn.TEXTURES: "New textures…",
    GoOn.VARY: "Vary…",
    GoOn.BLEND: "Blend…",
    GoOn.SWEEP: "Sweep…",
}
_HINTS = {
    GoOn.TEXTURE: "Paint its composition again with another texture seed: the same picture, other details",
    GoOn.TEXTURES: "Paint its composition again, many times, with other steps, guidance or size",
    GoOn.VARY: "Draw its composition over, a little or a lot",
    GoOn.BLEND: "Mix the compositions of two pictures",
    GoOn.SWEEP: "Make it again with other values of its settings, as a grid",
}


def going_on_text(way: GoOn) -> str:
    """What the button and the menu entry say."""
    return _TEXTS[way]


def going_on_hint(way: GoOn) -> str:
    """What it does, in a sentence."""
    return _HINTS[way]


def suits(way: GoOn, count: int) -> bool:
    """Whether it is a way to go on from so many pictures."""
    match way:
        case GoOn.TEXTURE | GoOn.TEXTURES:
            return count >= 1
        case GoOn.VARY | GoOn.SWEEP:
            return count == 1
        case GoOn.BLEND:
            return count == 2
        case _:
            assert_never(way)
