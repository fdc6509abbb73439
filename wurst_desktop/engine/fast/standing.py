"""Whether a network is as diffusers built it, and whether its weights are still the same."""

import torch
from diffusers.models.attention_processor import Attention
from diffusers.models.autoencoders.vae import VectorQuantizer
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import MixingResidualBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import (
    AttnBlock,
    GlobalResponseNorm,
    ResBlock,
    TimestepBlock,
    WuerstchenLayerNorm,
)
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB
from torch import Tensor, nn

from wurst_desktop.engine.fast.pulse import Pulse
from wurst_desktop.engine.fast.streamed import is_streamed

Standing = tuple[tuple[int, int], ...]
"""Where each weight lies, and how often it was written to."""

_KNOWN = frozenset[type[nn.Module]](
    {
        Attention,
        AttnBlock,
        GlobalResponseNorm,
        MixingResidualBlock,
        Pulse,
        ResBlock,
        ResBlockStageB,
        TimestepBlock,
        VectorQuantizer,
        WuerstchenLayerNorm,
        nn.BatchNorm2d,
        nn.Conv2d,
        nn.ConvTranspose2d,
        nn.Dropout,
        nn.Embedding,
        nn.GELU,
        nn.LayerNorm,
        nn.LeakyReLU,
        nn.Linear,
        nn.ModuleList,
        nn.PixelShuffle,
        nn.PixelUnshuffle,
        nn.ReplicationPad2d,
        nn.Sequential,
        nn.SiLU,
    }
)


def standing(network: nn.Module, given: Tensor) -> Standing | None:
    """The state of the weights of `network`, or None where its own forward has to do the work.

    That is so on other devices than the CPU, in half precision, in training, where weights are elsewhere (streamed ones
    are on `meta` while they are away) or of another type than `given`, and where a layer is of another class than
    diffusers made it (LoRA, quantisation). Writes through `weight.data` leave no trace: whoever does so has to say it
    (`refresh`).
    """
    if network.training or torch.is_grad_enabled() or given.dtype not in {torch.float32, torch.float64}:
        return None
    if not all(type(layer) in _KNOWN for part in network.children() for layer in part.modules()):
        return None
    weights = list(network.parameters())
    places = {"cpu", "meta"} if is_streamed(network) else {"cpu"}
    if given.device.type != "cpu" or any(
        weight.device.type not in places or weight.dtype != given.dtype for weight in weights
    ):
        return None
    return state_of(network)


def state_of(network: nn.Module) -> Standing:
    """Where the weights of `network` lie, and how often each was written to."""
    return tuple((weight.data_ptr(), _writes(weight)) for weight in network.parameters())


def _writes(weight: Tensor) -> int:
    return 0 if weight.is_inference() else weight._version  # noqa: SLF001 - torch has no public name for it
