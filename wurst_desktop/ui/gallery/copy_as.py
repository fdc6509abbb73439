"""In which forms all that made a picture can be copied for other places."""

from enum import StrEnum

from wurst_desktop.core.stock import NotStock
from wurst_desktop.ui.language import tr


class CopyAs(StrEnum):
    """A form of a request."""

    COMMAND = "command"
    PYTHON = "python"


_TEXTS = {
    CopyAs.COMMAND: tr("Copy as command line"),
    CopyAs.PYTHON: tr("Copy as Python for diffusers"),
}
_HINTS = {
    CopyAs.COMMAND: tr("The wurst-desktop command that makes this very picture"),
    CopyAs.PYTHON: tr("A few lines for the stock pipelines of diffusers that draw this picture"),
}
_DONE = {
    CopyAs.COMMAND: tr("The command that makes this picture is on the clipboard."),
    CopyAs.PYTHON: tr("Python that draws this picture with diffusers is on the clipboard."),
}
_NOT_STOCK = {
    NotStock.FAST: tr(
        "Stock diffusers can't draw this picture: it has no mode that re-uses answers of the step before, as fast "
        "does. The command line can draw it."
    ),
    NotStock.COMPOSITION_GONE: tr(
        "Stock diffusers can't draw this picture's composition, and its file doesn't hold it any more."
    ),
    NotStock.STRETCHED: tr(
        "Stock diffusers can't paint this picture: it is true to a size of another shape than its composition's. The "
        "command line can."
    ),
}


def copy_as_text(form: CopyAs) -> str:
    """What the menu entry says."""
    return _TEXTS[form]


def copy_as_hint(form: CopyAs) -> str:
    """What it gives, in a few words."""
    return _HINTS[form]


def not_stock(reason: NotStock) -> str:
    """Why there is no Python for a picture."""
    return _NOT_STOCK[reason]


def copied_as(form: CopyAs) -> str:
    """That it was done."""
    return _DONE[form]
