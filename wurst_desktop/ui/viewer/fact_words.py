"""What the facts of a picture are called."""

from collections.abc import Mapping
from enum import StrEnum

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.sweep.sweep_words import DIRECTIONS


class FactKind(StrEnum):
    """The short facts, in the order in which they are shown."""

    ACROSS = "across"
    DOWN = "down"
    SHEETS = "sheets"
    STYLE = "style"
    COMPOSITION = "composition"
    TEXTURE = "texture"
    SIZE = "size"
    STEPS = "steps"
    GUIDANCE = "guidance"
    MODEL = "model"
    LORAS = "loras"
    RATING = "rating"
    TAGS = "tags"
    COLLECTIONS = "collections"
    MADE = "made"
    MACHINE = "machine"
    AGAIN = "again"
    FILE = "file"


DIRECTION_KINDS = (FactKind.ACROSS, FactKind.DOWN, FactKind.SHEETS)
"""Those of a sweep, as its directions come."""

_NAMES: Mapping[FactKind, str] = {
    **dict(zip(DIRECTION_KINDS, DIRECTIONS, strict=True)),
    FactKind.STYLE: tr("Style"),
    FactKind.COMPOSITION: tr("Composition"),
    FactKind.TEXTURE: tr("Texture"),
    FactKind.SIZE: tr("Size"),
    FactKind.STEPS: tr("Steps"),
    FactKind.GUIDANCE: tr("Guidance"),
    FactKind.MODEL: tr("Model"),
    FactKind.LORAS: tr("LoRAs"),
    FactKind.RATING: tr("Rating"),
    FactKind.TAGS: tr("Tags"),
    FactKind.COLLECTIONS: tr("In", "before the collections that a picture is in"),
    FactKind.MADE: tr("Made", "before the time at which a picture was made"),
    FactKind.MACHINE: tr("On", "before the device that a picture was made on"),
    FactKind.AGAIN: tr("Again here", "before what comes out when the picture is made again on this machine"),
    FactKind.FILE: tr("File"),
}


def fact_name(kind: FactKind) -> str:
    """What stands before a fact."""
    return _NAMES[kind]
