"""Turns a loaded network into its swap, and back."""

from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import nn

from wurst_desktop.engine.fast.decoder import FastDecoder, accelerate_decoder
from wurst_desktop.engine.fast.prior import FastPrior, accelerate_prior
from wurst_desktop.engine.fast.vqgan import FastVqgan, accelerate_vqgan


def accelerate(network: nn.Module) -> None:
    """Swap a loaded stage, in place, for one that does the same sums sooner; other networks are left as they are."""
    match network:
        case FastPrior() | FastDecoder() | FastVqgan():
            return
        case WuerstchenPrior():
            accelerate_prior(network)
        case WuerstchenDiffNeXt():
            accelerate_decoder(network)
        case PaellaVQModel():
            accelerate_vqgan(network)
        case _:
            return


def restore(network: nn.Module) -> None:
    """Make a swapped stage, in place, what it was before `accelerate`; other networks are left as they are."""
    match network:
        case FastPrior():
            del network.memory
            network.__class__ = WuerstchenPrior
        case FastDecoder():
            del network.memory, network.depths
            network.__class__ = WuerstchenDiffNeXt
        case FastVqgan():
            network.__class__ = PaellaVQModel
        case _:
            return
    del network.pulse


def refresh(network: nn.Module) -> None:
    """Have a swapped stage look at its weights afresh.

    Needed after writes through `weight.data` alone (as when LoRAs are fused): all other changes are seen.
    """
    if isinstance(network, FastPrior | FastDecoder):
        network.memory.forget()
