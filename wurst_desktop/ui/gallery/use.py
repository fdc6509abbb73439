"""What of an earlier picture is taken for the next one."""

from enum import StrEnum


class Use(StrEnum):
    """A part of a request, or all of it."""

    PROMPT = "prompt"
    SEED = "seed"
    EVERYTHING = "everything"


def use_text(use: Use) -> str:
    """What the button and the menu entry say."""
    return f"Use {use}"
