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

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch, depthwise, pieces, weights_of
from wurst_desktop.engine.fast.streamed import brought_in

_ROWS = 512
"""Pixels that go through a linear layer at a time: what it makes of them is still in the cache for what follows."""


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
    """What `block` does to a picture, done in place to rows [H, W, C]; equal to rounding.

    Depthwise convolution, norm, linear, GELU, global response norm, linear, added to the rows (ConvNeXt V2, Woo et
    al. 2023, as diffusers' ResBlock and ResBlockStageB have it).
    """
    flat = rows.view(-1, rows.shape[-1])
    weight, bias = weights_of(block.depthwise)
    mixed = depthwise(rows, weight, bias, weight.shape[-1] // 2).view_as(flat)
    hidden = scratch.take("hidden", len(flat), len(widening.bias))
    energy = _widen(mixed, widening, block.norm.eps, hidden, scratch, pulse)
    _narrow(flat, hidden, block, energy, scratch, pulse)


def shift(rows: Tensor, block: TimestepBlock, time: Tensor) -> None:
    """What a time block does, done in place to rows [H, W, C] at the embedded time [1, c_r]."""
    scale, offset = block.mapper(time)[0].chunk(2)
    torch.addcmul(offset, rows, 1 + scale, out=rows)


def _widen(mixed: Tensor, widening: Widening, eps: float, hidden: Tensor, scratch: Scratch, pulse: Pulse) -> Tensor:
    """Fill `hidden` [N, 4 C] from `mixed` [N, C]; the sum of its squares over all pixels comes back, [4 C]."""
    energy = torch.zeros_like(widening.bias)
    for piece in pieces(len(mixed), _ROWS):
        pulse()
        part = hidden[piece]
        normed = layer_norm(mixed[piece], mixed.shape[-1:], eps=eps)
        torch.addmm(widening.bias, normed, widening.weight, out=part)
        for branch in widening.branches:
            part.addmm_(branch.features[piece], branch.weight)
        torch.ops.aten.gelu_(part)
        energy += torch.mul(part, part, out=scratch.take("squares", *part.shape)).sum(0)
    return energy


def _narrow(
    flat: Tensor,
    hidden: Tensor,
    block: ResBlock | ResBlockStageB,
    energy: Tensor,
    scratch: Scratch,
    pulse: Pulse,
) -> None:
    """Add the second linear layer of `hidden` [N, 4 C], its channels first scaled by their response, to `flat`.

    (h * scale + beta) W' + b = h (scale W)' + (W beta + b): the scale goes to the smaller of the two factors.
    """
    response = _response_norm(block)
    with brought_in(response):
        gamma, beta = response.gamma.view(-1), response.beta.view(-1)
    scale = _response_scale(gamma, energy)
    weight, bias = weights_of(block.channelwise[4])
    offset = torch.addmv(bias, weight, beta)
    if len(weight) <= len(hidden):
        weight = torch.mul(weight, scale, out=scratch.take("scaled", *weight.shape))
    else:
        hidden.mul_(scale)
    for piece in pieces(len(flat), _ROWS):
        pulse()
        flat[piece].addmm_(hidden[piece], weight.t()).add_(offset)


def _response_norm(block: ResBlock | ResBlockStageB) -> GlobalResponseNorm:
    norm = block.channelwise[2]
    if not isinstance(norm, GlobalResponseNorm):
        raise TypeError(type(norm))
    return norm


def _response_scale(gamma: Tensor, energy: Tensor) -> Tensor:
    """1 + gamma * n, with n the norm of each channel [4 C] over the norms' mean."""
    norm = energy.sqrt()
    return 1 + gamma * (norm / (norm.mean() + 1e-6))
