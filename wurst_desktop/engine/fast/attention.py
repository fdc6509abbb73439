"""Attention blocks of Stage C and Stage B on rows, the words' keys and values read beforehand."""

from dataclasses import dataclass

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock
from torch import Tensor, nn
from torch.nn.functional import layer_norm, scaled_dot_product_attention

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.rows import Scratch, pieces, weights_of

_QUERIES = 1024


@dataclass(frozen=True)
class Heard:
    """What one attention block makes of the words: keys and values, both [T, C]."""

    keys: Tensor
    values: Tensor


def hear(block: AttnBlock, words: Tensor) -> Heard:
    """The keys and values [T, C] of the mapped words [T, c_cond]: they don't depend on the step."""
    mapped = block.kv_mapper(words)
    return Heard(block.attention.to_k(mapped), block.attention.to_v(mapped))


def attend(rows: Tensor, block: AttnBlock, heard: Heard, scratch: Scratch, pulse: Pulse) -> None:
    """What `block` does to a picture, done in place to rows [H, W, C]; equal to rounding.

    The pixels look at each other and at the words (diffusers' AttnBlock with its scaled dot product processor).
    """
    flat = rows.view(-1, rows.shape[-1])
    attention, heads = block.attention, block.attention.heads
    normed = layer_norm(flat, flat.shape[-1:], eps=block.norm.eps)
    pulse()
    keys = _with_words(normed, attention.to_k, heard.keys, scratch, "keys")
    pulse()
    values = _with_words(normed, attention.to_v, heard.values, scratch, "values")
    weight, bias = weights_of(attention.to_q)
    out_weight, out_bias = weights_of(attention.to_out[0])
    for piece in pieces(len(flat), _QUERIES):
        pulse()
        queries = torch.addmm(bias, normed[piece], weight.t())
        by_head = scaled_dot_product_attention(_by_head(queries, heads), _by_head(keys, heads), _by_head(values, heads))
        answer = by_head.transpose(1, 2).reshape(queries.shape)
        flat[piece].addmm_(answer, out_weight.t()).add_(out_bias)


def _with_words(normed: Tensor, layer: nn.Module, heard: Tensor, scratch: Scratch, name: str) -> Tensor:
    """`layer` of the pixels [N, C], then what was heard [T, C]: [N + T, C]."""
    weight, bias = weights_of(layer)
    joined = scratch.take(name, len(normed) + len(heard), heard.shape[-1])
    torch.addmm(bias, normed, weight.t(), out=joined[: len(normed)])
    joined[len(normed) :] = heard
    return joined


def _by_head(flat: Tensor, heads: int) -> Tensor:
    """[N, heads * d] as [1, heads, N, d]; a view."""
    return flat.view(1, len(flat), heads, -1).transpose(1, 2)
