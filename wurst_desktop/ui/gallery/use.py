"""What of an earlier picture is taken for the next one."""

from enum import StrEnum

from wurst_desktop.ui.language import tr


class Use(StrEnum):
    """A part of a request, or all of it."""

    PROMPT = "prompt"
    SEED = "seed"
    EVERYTHING = "everything"


_TEXTS = {
    Use.PROMPT: tr("Use prompt"),
    Use.SEED: tr("Use seed"),
    Use.EVERYTHING: tr("Use everything"),
}


def use_text(use: Use) -> str:
    """What the button and the menu entry say."""
    return _TEXTS[use]
