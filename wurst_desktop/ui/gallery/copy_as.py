"""In which forms all that made a picture can be copied for other places."""

from enum import StrEnum


class CopyAs(StrEnum):
    """A form of a request."""

    COMMAND = "command"
    PYTHON = "python"


_TEXTS = {
    CopyAs.COMMAND: "Copy as command line",
    CopyAs.PYTHON: "Copy as Python for diffusers",
}
_HINTS = {
    CopyAs.COMMAND: "The wurst-desktop command that makes this very picture",
    CopyAs.PYTHON: "A few lines for the stock pipelines of diffusers that draw this picture",
}
_DONE = {
    CopyAs.COMMAND: "The command that makes this picture is on the clipboard.",
    CopyAs.PYTHON: "Python that draws this picture with diffusers is on the clipboard.",
}
NOT_STOCK = (
    "Stock diffusers can't draw this picture: it begins from a kept composition, has a variation, or was drawn in the "
    "mode fast. The command line can."
)


def copy_as_text(form: CopyAs) -> str:
    """What the menu entry says."""
    return _TEXTS[form]


def copy_as_hint(form: CopyAs) -> str:
    """What it gives, in a few words."""
    return _HINTS[form]


def copied_as(form: CopyAs) -> str:
    """That it was done."""
    return _DONE[form]
