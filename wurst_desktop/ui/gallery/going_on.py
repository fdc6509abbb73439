"""What can be made of pictures that are there already."""

from enum import StrEnum
from typing import assert_never

from wurst_desktop.ui.language import tr


class GoOn(StrEnum):
    """A way to go on from one picture, or from several."""

    TEXTURE = "texture"
    TEXTURES = "textures"
    VARY = "vary"
    BLEND = "blend"
    SWEEP = "sweep"


_TEXTS = {
    GoOn.TEXTURE: tr("New texture"),
    GoOn.TEXTURES: tr("New textures…"),
    GoOn.VARY: tr("Vary…"),
    GoOn.BLEND: tr("Blend…"),
    GoOn.SWEEP: tr("Sweep…"),
}
_HINTS = {
    GoOn.TEXTURE: tr("Paint its composition again with another texture seed: the same picture, other details"),
    GoOn.TEXTURES: tr("Paint its composition again, many times, with other steps, guidance or size"),
    GoOn.VARY: tr("Draw its composition over, a little or a lot"),
    GoOn.BLEND: tr("Mix the compositions of two pictures"),
    GoOn.SWEEP: tr("Make it again with other values of its settings, as a grid"),
}
_CHOOSE = {
    GoOn.VARY: tr("Draw its composition over, a little or a lot: choose one in the gallery."),
    GoOn.BLEND: tr("Mix the compositions of two pictures: choose two in the gallery."),
    GoOn.SWEEP: tr("Make it again with other values of its settings, as a grid: choose one in the gallery."),
}


def going_on_text(way: GoOn) -> str:
    """What the button and the menu entry say."""
    return _TEXTS[way]


def going_on_hint(way: GoOn) -> str:
    """What it does, in a sentence."""
    return _HINTS[way]


def how_many_to_choose(way: GoOn) -> str:
    """What to say where a way doesn't suit so many pictures; some suit any number."""
    return _CHOOSE[way]


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
