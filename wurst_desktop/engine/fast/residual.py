"""Residual blocks of Stage C and Stage B on rows."""

from dataclasses import dataclass

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import (
    GlobalResponseNorm,
    ResBlock,
    TimestepBlock,
)
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB
from torch import Tensor
from torch.nn.functional import layer_norm

from wurst_desktop.engine.fast.products import multiply, paying_depth, present_cores
from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch, depthwise, pieces, weights_of
from wurst_desktop.engine.fast.streamed import brought_in

_ROWS = 512
"""Pixels that go through a linear layer at a time: what it makes of them is still in the cache for what follows."""
_HALVED_ROWS = 2048
"""The same where the product is halved, which pays more for larger ones than the cache does."""


@dataclass(frozen=True)
class Branch:
    """What a first linear layer sees besides the block's own pixels: `features` [N, k] times `weight` [k, 4 C]."""

    features: Tensor
    weight: Tensor


@dataclass(frozen=True)
class Widening:
    """The first linear layer: `weight` [C, 4 C] for the block's own pixels, further branches, `bias` [4 C]."""

    weight: Tensor
    bias: Tensor
    branches: tuple[Branch, ...] = ()


def own_widening(block: ResBlock | ResBlockStageB) -> Widening:
    """The first linear layer of a block that sees nothing but its own pixels; views."""
    weight, bias = weights_of(block.channelwise[0])
    return Widening(weight.t(), bias)


def add_residual(
    rows: Tensor, block: ResBlock | ResBlockStageB, widening: Widening, scratch: Scratch, pulse: Pulse
) -> None:
    """What `block` does to pictures, done in place to rows [B, H, W, C]; equal to rounding.

    Depthwise convolution, norm, linear, GELU, global response norm, linear, added to the rows (ConvNeXt V2, Woo et
    al. 2023, as diffusers' ResBlock and ResBlockStageB have it).
    """
    flat = rows.view(-1, rows.shape[-1])
    weight, bias = weights_of(block.depthwise)
    mixed = depthwise(rows, weight, bias, weight.shape[-1] // 2).view_as(flat)
    hidden = scratch.take("hidden", len(flat), len(widening.bias))
    energy = _widen(mixed, len(rows), widening, block.norm.eps, hidden, scratch, pulse)
    _narrow(flat, hidden, block, energy, scratch, pulse)


def shift(rows: Tensor, block: TimestepBlock, time: Tensor) -> None:
    """What a time block does, done in place to rows [B, H, W, C] at the embedded time [1, c_r]."""
    scale, offset = block.mapper(time)[0].chunk(2)
    torch.addcmul(offset, rows, 1 + scale, out=rows)


def _widen(
    mixed: Tensor, pictures: int, widening: Widening, eps: float, hidden: Tensor, scratch: Scratch, pulse: Pulse
) -> Tensor:
    """Fill `hidden` [N, 4 C] from `mixed` [N, C]; the sums of its squares over each picture come back, [B, 4 C].

    Several pictures go through the linear layer together.
    """
    energy = torch.zeros(pictures, hidden.shape[1], dtype=hidden.dtype)
    for piece in pieces(len(mixed), _at_once(mixed, widening.weight) if pictures == 1 else len(mixed)):
        pulse()
        part = hidden[piece]
        normed = layer_norm(mixed[piece], mixed.shape[-1:], eps=eps)
        multiply(part, normed, widening.weight, widening.bias, scratch, pulse)
        for branch in widening.branches:
            part.addmm_(branch.features[piece], branch.weight)
        for own, sums in zip(part.chunk(pictures), energy, strict=True):
            _activate(own, sums, scratch, pulse)
    return energy


def _activate(hidden: Tensor, energy: Tensor, scratch: Scratch, pulse: Pulse) -> None:
    """GELU of `hidden` [N, 4 C], in place, its squares over all pixels added to `energy` [4 C]."""
    for piece in pieces(len(hidden), _ROWS):
        pulse()
        part = hidden[piece]
        torch.ops.aten.gelu_(part)
        energy += torch.mul(part, part, out=scratch.take("squares", *part.shape)).sum(0)


def _narrow(
    flat: Tensor, hidden: Tensor, block: ResBlock | ResBlockStageB, energy: Tensor, scratch: Scratch, pulse: Pulse
) -> None:
    """Add the second linear layer of `hidden` [N, 4 C], its channels first scaled by their response, to `flat`.

    (h * scale + beta) W' + b = h (scale W)' + (W beta + b): the scale goes to the smaller of the two factors, if there
    is one picture only, since each has a scale of its own. `energy` is [B, 4 C].
    """
    response = _response_norm(block)
    with brought_in(response):
        gamma, beta = response.gamma.view(-1), response.beta.view(-1)
    scales = _response_scale(gamma, energy)
    weight, bias = weights_of(block.channelwise[4])
    offset = torch.addmv(bias, weight, beta)
    if len(scales) == 1 and len(weight) <= len(hidden):
        weight = torch.mul(weight, scales[0], out=scratch.take("scaled", *weight.shape))
    else:
        for own, scale in zip(hidden.chunk(len(scales)), scales, strict=True):
            own.mul_(scale)
    for piece in pieces(len(flat), _at_once(hidden, weight.t())):
        pulse()
        multiply(flat[piece], hidden[piece], weight.t(), None, scratch, pulse)
        flat[piece].add_(offset)


def _at_once(seen: Tensor, weight: Tensor) -> int:
    return _HALVED_ROWS if paying_depth(present_cores(), len(seen), *weight.shape) else _ROWS


def _response_norm(block: ResBlock | ResBlockStageB) -> GlobalResponseNorm:
    norm = block.channelwise[2]
    if not isinstance(norm, GlobalResponseNorm):
        raise TypeError(type(norm))
    return norm


def _response_scale(gamma: Tensor, energy: Tensor) -> Tensor:
    """1 + gamma * n, with n the norm of each channel [B, 4 C] over the norms' mean."""
    norm = energy.sqrt()
    return 1 + gamma * (norm / (norm.mean(-1, keepdim=True) + 1e-6))
