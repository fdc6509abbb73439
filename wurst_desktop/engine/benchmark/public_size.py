"""The architecture of the public weights, filled with chance."""

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from wurst_desktop.core.benchmark import PUBLIC_SIZE
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.plan import WUERSTCHEN_V2
from wurst_desktop.core.request import CheckpointRef, Schedule
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.benchmark.subject import Subject
from wurst_desktop.engine.checkpoint import Checkpoint
from wurst_desktop.engine.configs import Config
from wurst_desktop.engine.layout import Part, locate
from wurst_desktop.engine.skeleton import effective_config, skeleton
from wurst_desktop.engine.weights import fill

_TEXT: Config = {"model_type": "clip_text_model", "vocab_size": 49408, "hidden_act": "gelu"}
_BIG_G: Config = {"hidden_size": 1280, "intermediate_size": 5120, "num_hidden_layers": 32, "num_attention_heads": 20}
_H: Config = {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "num_attention_heads": 16}
_STAGE_C: Config = {"c_in": 16, "c": 1536, "c_cond": 1280, "c_r": 64, "depth": 32, "nhead": 24}

CONFIGS: dict[Part, Config] = {
    Part.PRIOR_TEXT: {**_TEXT, **_BIG_G, "projection_dim": 1280},
    Part.TEXT: {**_TEXT, **_H, "projection_dim": 1024},
    Part.PRIOR: {"_class_name": "WuerstchenPrior", **_STAGE_C},
    Part.DECODER: {"_class_name": "WuerstchenDiffNeXt"},
    Part.VQGAN: {"_class_name": "PaellaVQModel"},
}
"""Those of warp-ai/wuerstchen and wuerstchen-prior; what isn't said is the class's default."""

_STEPS = 2
"""The first reads the words besides, the second is as all others."""


class RandomCheckpoint(Checkpoint):
    """Has no weights on the disk: all tensors of one shape within a network are the same random numbers.

    A block's numbers are more than a processor's cache holds, so the work is that of real weights, in a twentieth of
    their memory (on a GPU they are copied there, each for itself).
    """

    def load(self, part: Part, device: torch.device, dtype: torch.dtype) -> nn.Module:
        """The network of `part` on `device`, in `dtype`."""
        network = self.bare(part)
        fill(network, random_tensors(network), device, dtype)
        return network

    def bare(self, part: Part) -> nn.Module:
        """The network of `part` without memory."""
        return skeleton(part, self.configs[part], Path("config.json"))

    def stored(self, part: Part, network: nn.Module) -> Mapping[str, Tensor]:  # noqa: ARG002 - that of a checkpoint
        """What `load` fills `network` with."""
        return random_tensors(network)

    def reader(self, part: Part) -> tuple[str | int, ...]:
        """The same numbers every time."""
        return (PUBLIC_SIZE, part)


def random_tensors(network: nn.Module) -> dict[str, Tensor]:
    """Random values for each parameter of `network`, shared among those of one shape, none of them zero."""
    chance = torch.Generator().manual_seed(0)
    by_shape: dict[tuple[torch.Size, float], Tensor] = {}
    tensors = {}
    for name, parameter in network.named_parameters():
        key = (parameter.shape, spread(name, parameter))
        if key not in by_shape:
            by_shape[key] = torch.randn(parameter.shape, generator=chance) * key[1]
        tensors[name] = by_shape[key]
    return tensors


def spread(name: str, parameter: Tensor) -> float:
    """How far random values may lie from zero, so that all that a network computes stays finite."""
    if parameter.dim() < 2:
        return 0.02
    # Stage C answers (x - a) / |1 - b|: its last layer has to be small.
    return (0.025 if name == "out.1.weight" else 0.5) / math.sqrt(parameter[0].numel())


def public_size(tokenizers: CheckpointCard) -> Subject:
    """The public architecture at its own depth and width; the tokenizers are lent by an installed checkpoint."""
    configs = {
        part: {**config, **effective_config(skeleton(part, config, Path("config.json")))}
        for part, config in CONFIGS.items()
    }
    layout = replace(locate(tokenizers), parts={})
    return Subject(RandomCheckpoint(_card(), layout, configs, WUERSTCHEN_V2), _STEPS, has_random_weights=True)


def _card() -> CheckpointCard:
    return CheckpointCard(
        ref=CheckpointRef(PUBLIC_SIZE),
        folder=Path(),
        title="The size of the public weights",
        license="",
        summary="",
        native=Size(1024, 1024),
        smallest_side=1024,
        largest_side=1536,
        prior_steps=29,
        schedule=Schedule.DEFAULT,
        prior_guidance=4.0,
        decoder_steps=12,
        decoder_guidance=0.0,
    )
