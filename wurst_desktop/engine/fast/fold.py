"""The part of Stage B's residual blocks that sees the composition, folded into one thin matrix per block."""

from collections.abc import Iterator
from dataclasses import dataclass

from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB, WuerstchenDiffNeXt
from torch import Tensor, nn

from wurst_desktop.engine.fast.rows import weights_of


@dataclass(frozen=True)
class Fold:
    """What a block makes of the composition's e channels: `weight` [e, 4 C]; and the whole layer's `bias` [4 C]."""

    weight: Tensor
    bias: Tensor


def fold(block: ResBlockStageB, mapper: nn.Module) -> Fold:
    """The composition's way through `mapper` (1 x 1, e -> c_cond) and the block's first linear layer, as one.

    W (M e + m) + b = (W M) e + (W m + b), of rank e instead of c_cond: 16 instead of 1024 in the public weights, where
    17 % of a step's work goes with it. Computed in float64, so exact to the rounding of the result.
    """
    linear, bias = weights_of(block.channelwise[0])
    matrix, offset = weights_of(mapper)
    seeing = linear[:, -len(matrix) :].double()
    weight = matrix[:, :, 0, 0].double().t() @ seeing.t()
    return Fold(weight.to(linear.dtype), (bias.double() + seeing @ offset.double()).to(bias.dtype))


def folds_of(network: WuerstchenDiffNeXt) -> Iterator[tuple[str, Fold]]:
    """The folds of all blocks that see the composition, by the names of the blocks; each made when it is asked for."""
    names = {block: name for name, block in network.named_modules()}
    levels = [*network.down_blocks, *network.up_blocks]
    mappers: list[nn.Module | None] = [*network.effnet_mappers]
    for level, mapper in zip(levels, mappers, strict=True):
        if mapper is None:
            continue
        for block in level.children():
            if isinstance(block, ResBlockStageB):
                yield names[block], fold(block, mapper)
