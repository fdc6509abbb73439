"""Small pictures of unfinished ones."""

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from wurst_desktop.core.checkpoint_card import PreviewMap
from wurst_desktop.core.picture import Pixels
from wurst_desktop.engine.conversion import pixels_of

_LARGEST_SIDE = 64
"""Stage B cells along a side of a preview: 256 pixels, a sixteenth of the work of a picture of 1024."""
_TAILS = (0.02, 0.98)


def composition_preview(latent: Tensor, preview_map: PreviewMap | None) -> Pixels:
    """One pixel per Stage C cell of `latent` [1, channels, height, width] (as the prior pipeline returns it).

    With a map of this checkpoint the colours are those that the cells tend to become. Without one they mean nothing:
    the three directions in which the cells differ most are shown as red, green and blue, so only the layout is true.
    """
    cells = latent.detach().cpu().float().squeeze(0).permute(1, 2, 0)
    if preview_map is None or len(preview_map.rgb) != cells.shape[-1]:
        return pixels_of(_main_directions(cells).permute(2, 0, 1))
    colours = cells @ torch.tensor(preview_map.rgb) + torch.tensor(preview_map.bias)
    return pixels_of(colours.clamp(0, 1).permute(2, 0, 1))


def _main_directions(cells: Tensor) -> Tensor:
    """The three principal components of cells [height, width, channels], each stretched to 0 .. 1."""
    height, width, channels = cells.shape
    flat = cells.reshape(-1, channels)
    centred = flat - flat.mean(0)
    _, _, directions = torch.linalg.svd(centred, full_matrices=False)
    shown = torch.zeros(height * width, 3)
    for index, direction in enumerate(directions[:3]):
        # A direction has no sign of its own; it gets the one of its strongest channel.
        along = centred @ direction * direction[direction.abs().argmax()].sign()
        low, high = torch.quantile(along, torch.tensor(_TAILS)).tolist()
        shown[:, index] = ((along - low) / max(high - low, 1e-6)).clamp(0, 1)
    return shown.reshape(height, width, 3)


def pooled(latent: Tensor) -> Tensor:
    """A Stage B latent [1, 4, height, width] averaged down to at most 64 cells a side, at least by two."""
    factor = max(2, -(-max(latent.shape[-2:]) // _LARGEST_SIDE))
    return avg_pool2d(latent, factor)
