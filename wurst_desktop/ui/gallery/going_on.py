"""What can be made of pictures that are there already."""

from enum import StrEnum


class GoOn(StrEnum):
    """A way to go on from one picture, or from several."""

    TEXTURE = "texture"
    TEXTURES = "textures"


MANY_TEXTURES = 4

_TEXTS = {
    GoOn.TEXTURE: "New texture",
    GoOn.TEXTURES: f"{MANY_TEXTURES} new textures",
}
_HINTS = {
    GoOn.TEXTURE: "Paint its composition again with another texture seed: the same picture, other details",
    GoOn.TEXTURES: "Paint its composition again with other texture seeds",
}


def going_on_text(way: GoOn) -> str:
    """What the button and the menu entry say."""
    return _TEXTS[way]


def going_on_hint(way: GoOn) -> str:
    """What it does, in a sentence."""
    return _HINTS[way]
