"""What of a request the stock pipelines of diffusers can draw, too."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wurst_desktop.core.request import GenerationRequest, Mode
from wurst_desktop.core.sizes import PIXELS_PER_CELL, Size, Sizing, prior_side


class NotStock(StrEnum):
    """Why they can't draw a picture."""

    FAST = "fast"
    """They ask their networks in full on every step."""
    COMPOSITION_GONE = "composition-gone"
    """They can't draw its composition, and no file holds it."""
    STRETCHED = "stretched"
    """It is painted true to a size that isn't of the composition's shape."""


@dataclass(frozen=True)
class KeptIn:
    """A picture file that holds its composition, and the cells of that."""

    file: Path
    cells: Size


def takes_kept(request: GenerationRequest) -> bool:
    """Whether the composition has to be taken from where it is kept, since they couldn't draw it."""
    # They would load a LoRA only under the names that they know themselves, and ignore it under others.
    return request.start is not None or request.is_variation or bool(request.loras)


def why_not_stock(request: GenerationRequest, kept: KeptIn | None) -> NotStock | None:
    """What keeps them from drawing the first picture of `request`, whose file is `kept`; None if nothing does."""
    if request.mode is Mode.FAST:
        return NotStock.FAST
    if takes_kept(request) and kept is None:
        return NotStock.COMPOSITION_GONE
    if request.sizing is Sizing.TRUE and cell_scale(request, kept) is None:
        return NotStock.STRETCHED
    return None


def cell_scale(request: GenerationRequest, kept: KeptIn | None) -> float | None:
    """Stage B cells for each cell of the composition (`latent_dim_scale`) that come to the picture's size.

    The pipeline rounds down what they come to. None where no one number does for both sides.
    """
    cells = Size(prior_side(request.width), prior_side(request.height))
    if kept is not None and takes_kept(request):
        cells = kept.cells
    sides = ((request.width, cells.width), (request.height, cells.height))
    least = max(side / PIXELS_PER_CELL / cell for side, cell in sides)
    above = min((side / PIXELS_PER_CELL + 1) / cell for side, cell in sides)
    return (least + above) / 2 if least < above else None
