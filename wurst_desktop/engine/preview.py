"""Small pictures of unfinished ones."""

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from wurst_desktop.core.checkpoint_card import PreviewMap
from wurst_desktop.core.picture import Pixels
from wurst_desktop.engine.conversion import pixels_of

_LARGEST_SIDE = 64
"""Stage B cells along a side of a preview: 256 pixels, a sixteenth of the work of a picture of 1024."""


def composition_preview(latent: Tensor, preview_map: PreviewMap) -> Pixels:
    """One pixel per Stage C cell of `latent` [1, channels, height, width] (as the prior pipeline returns it).

    The colours are those that the map says the cells tend to become.
    """
    cells = latent.detach().cpu().float().squeeze(0).permute(1, 2, 0)
    colours = cells @ torch.tensor(preview_map.rgb) + torch.tensor(preview_map.bias)
    return pixels_of(colours.clamp(0, 1).permute(2, 0, 1))


def pooled(latent: Tensor) -> Tensor:
    """A Stage B latent [1, 4, height, width] averaged down to at most 64 cells a side, at least by two."""
    factor = max(2, -(-max(latent.shape[-2:]) // _LARGEST_SIDE))
    return avg_pool2d(latent, factor)
