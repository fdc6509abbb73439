"""Small random networks of several shapes, none of whose weights is zero, and what they are asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor, nn

Net = TypeVar("Net", bound=nn.Module)
Settings = dict[str, object]
Question = dict[str, Tensor]

PRIORS: dict[str, Settings] = {
    "smallest": {"c_in": 16, "c": 8, "c_cond": 6, "c_r": 4, "depth": 1, "nhead": 1},
    "bundled": {"c_in": 48, "c": 48, "c_cond": 32, "c_r": 16, "depth": 3, "nhead": 6},
    "odd": {"c_in": 5, "c": 21, "c_cond": 7, "c_r": 9, "depth": 2, "nhead": 3},
}
DECODERS: dict[str, Settings] = {
    "smallest": {
        "c_hidden": [8, 16],
        "nhead": [-1, 2],
        "blocks": [1, 1],
        "level_config": ["CT", "CTA"],
        "inject_effnet": [False, True],
        "effnet_embd": 48,
        "c_cond": 12,
    },
    "wide": {
        "c_hidden": [8, 12, 18],
        "nhead": [-1, 2, 3],
        "blocks": [1, 3, 2],
        "level_config": ["CT", "CT", "CTA"],
        "inject_effnet": [True, True, True],
        "effnet_embd": 24,
        "c_cond": 24,
    },
    "deep": {
        "c_hidden": [6, 6, 12, 12],
        "nhead": [-1, 1, 2, 2],
        "blocks": [2, 1, 2, 1],
        "level_config": ["CT", "CTA", "CTA", "CTA"],
        "inject_effnet": [False, True, False, True],
        "effnet_embd": 3,
        "c_cond": 10,
        "kernel_size": 5,
    },
}
VQGANS: dict[str, Settings] = {
    "smallest": {"embed_dim": 8, "bottleneck_blocks": 1},
    "one level": {"embed_dim": 12, "bottleneck_blocks": 2, "levels": 1},
    "three levels": {"embed_dim": 24, "bottleneck_blocks": 4, "levels": 3},
}
SHAPES = [(1, 3, 3), (1, 3, 6), (2, 9, 3), (1, 9, 12)]
"""Batch, height and width of a composition."""


@dataclass(frozen=True)
class Subject:
    """A network with what it is asked, and how."""

    network: nn.Module
    question: Question
    asked: Callable[..., Tensor] = field(default=lambda network, **question: network(**question))

    def answer(self, **changes: Tensor) -> Tensor:
        """What the network says, without gradients."""
        with torch.no_grad():
            return self.asked(self.network, **(self.question | changes))


def prior(settings: Settings, shape: tuple[int, int, int]) -> Subject:
    """A Stage C network."""
    network = lively(WuerstchenPrior(**settings))
    # The answer is (x - a) / |1 - b|: with a small output layer it isn't blown up anywhere.
    network.out[1].weight.data *= 0.1
    network.out[1].bias.data *= 0.1
    batch, height, width = shape
    config = network.config
    return Subject(
        network,
        {
            "x": torch.randn(batch, config["c_in"], height, width),
            "r": torch.rand(batch),
            "c": torch.randn(batch, 7, config["c_cond"]),
        },
    )


def decoder(settings: Settings, shape: tuple[int, int, int]) -> Subject:
    """A Stage B network."""
    network = lively(WuerstchenDiffNeXt(clip_embd=9, c_r=8, **settings))
    batch, height, width = shape
    config = network.config
    composition = torch.randn(batch, config["effnet_embd"], height, width)
    return Subject(
        network,
        {
            "x": torch.randn(batch, 4, height * 32 // 3, width * 32 // 3),
            "r": torch.rand(batch),
            "effnet": composition,
            "clip": torch.randn(batch, 5, 9),
        },
    )


def vqgan(settings: Settings, shape: tuple[int, int, int]) -> Subject:
    """A Stage A network, asked for a picture."""
    network = lively(PaellaVQModel(num_vq_embeddings=8, **settings))
    batch, height, width = shape
    latent = torch.randn(batch, 4, height * 32 // 3, width * 32 // 3)
    return Subject(network, {"h": latent}, lambda asked, h: asked.decode(h, return_dict=False)[0])


def lively(network: Net) -> Net:
    """Fill a network with random weights, none of them zero, and ready it."""
    for parameter in network.parameters():
        is_vector = parameter.dim() == 1 or len(parameter) == 1
        nn.init.normal_(parameter, std=0.3 if is_vector else parameter[0].numel() ** -0.5)
    return network.eval()
