"""Attention blocks of Stage C and Stage B on rows, the words' keys and values read beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock
from torch import Tensor
from torch.nn.functional import layer_norm, scaled_dot_product_attention

from wurst_desktop.engine.fast.products import multiply
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


def attend(rows: Tensor, block: AttnBlock, heard: Sequence[Heard], scratch: Scratch, pulse: Pulse) -> None:
    """What `block` does to pictures, done in place to rows [B, H, W, C], each with what it heard; equal to rounding.

    The pixels look at each other and at the words (diffusers' AttnBlock with its scaled dot product processor).
    """
    flat = rows.view(-1, rows.shape[-1])
    attention = block.attention
    normed = layer_norm(flat, flat.shape[-1:], eps=block.norm.eps)
    keys, values = (scratch.take(name, *flat.shape) for name in ("keys", "values"))
    for out, layer in ((keys, attention.to_k), (values, attention.to_v)):
        weight, bias = weights_of(layer)
        multiply(out, normed, weight.t(), bias, scratch, pulse)
    asking, answering = weights_of(attention.to_q), weights_of(attention.to_out[0])
    of_each = (part.chunk(len(rows)) for part in (flat, normed, keys, values))
    for own, seen, key, value, words in zip(*of_each, heard, strict=True):
        key_by_head = _by_head(torch.cat([key, words.keys]), attention.heads)
        value_by_head = _by_head(torch.cat([value, words.values]), attention.heads)
        for piece in pieces(len(own), _QUERIES):
            pulse()
            queries = scratch.take("queries", *seen[piece].shape)
            multiply(queries, seen[piece], asking[0].t(), asking[1], scratch, pulse)
            by_head = scaled_dot_product_attention(_by_head(queries, attention.heads), key_by_head, value_by_head)
            answer = by_head.transpose(1, 2).reshape(queries.shape)
            multiply(own[piece], answer, answering[0].t(), None, scratch, pulse)
            own[piece].add_(answering[1])


def _by_head(flat: Tensor, heads: int) -> Tensor:
    """[N, heads * d] as [1, heads, N, d]; a view."""
    return flat.view(1, len(flat), heads, -1).transpose(1, 2)
