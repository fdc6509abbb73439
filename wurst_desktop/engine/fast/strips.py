"""The layers of Stage A as streams of strips, which are some rows [rows, W, C] of a picture, from top to bottom."""

from collections.abc import Iterator

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import MixingResidualBlock
from torch import Tensor, nn
from torch.nn.functional import conv_transpose2d, layer_norm

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch, depthwise, picture_of, pieces, rows_of, weights_of
from wurst_desktop.engine.fast.streamed import brought_in

Strips = Iterator[Tensor]
"""Each strip is its reader's to write to."""

_PIXELS = 1024


def cut(rows: Tensor) -> Strips:
    """Rows [H, W, C] in strips of about 1024 pixels; views."""
    for piece in pieces(len(rows), max(1, _PIXELS // rows.shape[1])):
        yield rows[piece]


def each(strips: Strips, layer: nn.Module) -> Strips:
    """`layer`, which looks at each pixel by itself and may make several of it."""
    for strip in strips:
        yield rows_of(layer(picture_of(strip)))


def doubled(strips: Strips, layer: nn.ConvTranspose2d) -> Strips:
    """A transposed convolution with kernel 4, stride 2 and padding 1: each row of pixels adds to four rows.

    Two strips both add to the two rows where they meet; the first and the last row of all are the padding.
    """
    weight, bias = weights_of(layer)
    meeting: Tensor | None = None
    for strip in strips:
        grown = rows_of(conv_transpose2d(picture_of(strip), weight, stride=2, padding=(0, 1)))
        if meeting is None:
            ready = grown[1:-2]
        else:
            grown[:2] += meeting
            ready = grown[:-2]
        meeting = grown[-2:].clone()
        yield ready + bias
    if meeting is not None:
        yield meeting[:1] + bias


def mixed(strips: Strips, block: MixingResidualBlock, scratch: Scratch, pulse: Pulse) -> Strips:
    """A residual block of Paella's VQGAN (Rampas et al. 2022, as diffusers has it): depthwise, then two linears.

    A strip waits for the one below it, since its last row looks at that one's first.
    """
    with brought_in(block):
        gammas = block.gammas
    around = _scaled(block.depthwise[1], gammas[2])
    wide, narrow = weights_of(block.channelwise[0]), _scaled(block.channelwise[2], gammas[5])
    above: Tensor | None = None
    for strip, normed, below in _with_below(_normed_too(strips, block.norm1, gammas[:2])):
        pulse()
        strip.add_(depthwise(_bordered(above, normed, below, scratch)[None], *around, padding=0)[0])
        above = normed[-1].clone()
        _add_channelwise(strip, _normed(strip, block.norm2, gammas[3:5]), wide, narrow, scratch, pulse)
        yield strip


def _scaled(layer: nn.Module, factor: Tensor) -> tuple[Tensor, Tensor]:
    weight, bias = weights_of(layer)
    return weight * factor, bias * factor


def _normed(strip: Tensor, norm: nn.LayerNorm, gammas: Tensor) -> Tensor:
    """Normed channels times 1 + gammas[0] plus gammas[1]."""
    width = strip.shape[-1]
    return layer_norm(strip, (width,), (1 + gammas[0]).expand(width), gammas[1].expand(width), norm.eps)


def _normed_too(strips: Strips, norm: nn.LayerNorm, gammas: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    for strip in strips:
        yield strip, _normed(strip, norm, gammas)


def _with_below(pairs: Iterator[tuple[Tensor, Tensor]]) -> Iterator[tuple[Tensor, Tensor, Tensor | None]]:
    """Each strip, its normed values, and the first row [W, C] of those of the next; None at the end."""
    waiting: tuple[Tensor, Tensor] | None = None
    for pair in pairs:
        if waiting is not None:
            yield *waiting, pair[1][0]
        waiting = pair
    if waiting is not None:
        yield *waiting, None


def _bordered(above: Tensor | None, normed: Tensor, below: Tensor | None, scratch: Scratch) -> Tensor:
    """`normed` [rows, W, C] between the rows above and below, with its own edge pixels again where the picture ends."""
    height, width, channels = normed.shape
    bordered = scratch.take("bordered", height + 2, width + 2, channels)
    bordered[1:-1, 1:-1] = normed
    bordered[0, 1:-1] = normed[0] if above is None else above
    bordered[-1, 1:-1] = normed[-1] if below is None else below
    bordered[:, 0] = bordered[:, 1]
    bordered[:, -1] = bordered[:, -2]
    return bordered


def _add_channelwise(
    strip: Tensor,
    normed: Tensor,
    wide: tuple[Tensor, Tensor],
    narrow: tuple[Tensor, Tensor],
    scratch: Scratch,
    pulse: Pulse,
) -> None:
    """Add both linear layers of `normed`, which are given by weight and bias, to `strip`; both [rows, W, C]."""
    flat, seen = strip.view(-1, strip.shape[-1]), normed.view(-1, strip.shape[-1])
    for piece in pieces(len(flat), _PIXELS):
        pulse()
        part = seen[piece]
        hidden = scratch.take("hidden", len(part), len(wide[1]))
        torch.addmm(wide[1], part, wide[0].t(), out=hidden)
        torch.ops.aten.gelu_(hidden)
        flat[piece].addmm_(hidden, narrow[0].t()).add_(narrow[1])
