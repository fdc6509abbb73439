"""The part of Stage B's residual blocks that sees the composition, folded into one thin matrix per block."""

from dataclasses import dataclass

from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB
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
