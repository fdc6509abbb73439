"""Pictures as rows: [height, width, channels] in one piece, so that each linear layer is one matrix product."""

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d

from wurst_desktop.engine.fast.streamed import brought_in


def rows_of(picture: Tensor) -> Tensor:
    """The picture [1, C, H, W] as rows [H, W, C]; no copy if its channels lie together in memory already."""
    return picture[0].permute(1, 2, 0).contiguous()


def picture_of(rows: Tensor) -> Tensor:
    """Rows [H, W, C] as a picture [1, C, H, W]; a view, channels-last."""
    return rows.permute(2, 0, 1).unsqueeze(0)


def pieces(length: int, size: int) -> Iterator[slice]:
    """Cut `length` into parts of about `size`, no part much smaller than the rest."""
    step = math.ceil(length / max(1, round(length / size)))
    return (slice(start, min(start + step, length)) for start in range(0, length, step))


def weights_of(layer: nn.Module) -> tuple[Tensor, Tensor]:
    """Weight and bias of a linear or convolution layer as they are now. Raises `TypeError` if it has none."""
    with brought_in(layer):
        weight, bias = layer.weight, layer.bias
    if not (isinstance(weight, Tensor) and isinstance(bias, Tensor)):
        raise TypeError(type(layer))
    return weight, bias


def depthwise(rows: Tensor, weight: Tensor, bias: Tensor, padding: int) -> Tensor:
    """Each channel of [B, H, W, C] convolved with its own square of `weight` [C, 1, k, k]; zeros around."""
    mixed = conv2d(rows.permute(0, 3, 1, 2), weight, bias, padding=padding, groups=rows.shape[-1])
    return mixed.permute(0, 2, 3, 1).contiguous()


class Scratch:
    """Memory that the blocks of a network use one after another; it goes when the pass that made it ends.

    A fresh result of 40 to 400 MB costs a sixth to a third of the time of the product that fills it, in page faults.
    """

    def __init__(self, like: Tensor) -> None:
        """Hold nothing yet; what is taken has the type and device of `like`."""
        self._like = like
        self._kept: dict[str, Tensor] = {}

    def take(self, name: str, *shape: int) -> Tensor:
        """A tensor of `shape` with anything in it, which is valid until `name` is taken again."""
        needed = math.prod(shape)
        kept = self._kept.get(name)
        if kept is None or kept.numel() < needed:
            self._kept.pop(name, None)
            kept = torch.empty(needed, dtype=self._like.dtype, device=self._like.device)
            self._kept[name] = kept
        return kept[:needed].view(shape)
