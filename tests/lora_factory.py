"""Writes small random LoRAs for the Stage C of a checkpoint, under the names that different programs give."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import assert_never

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.prior_half import prior_half

LAYERS = ("to_q", "to_k", "to_v", "to_out.0", "kv_mapper.1", "channelwise.0", "channelwise.4", "projection")


class Naming(StrEnum):
    """Who names the tensors."""

    PEFT = "peft"
    DIFFUSERS = "older diffusers"
    KOHYA = "kohya"


def prior_weights(card: CheckpointCard) -> dict[str, Tensor]:
    """The weights of Stage C."""
    (file,) = prior_half(card)[0].glob("*.safetensors")
    return load_file(file)


def lora_products(card: CheckpointCard, seed: int = 0, rank: int = 3) -> dict[str, tuple[Tensor, Tensor]]:
    """By layer: down [rank, in ...] and up [out, rank (, 1, 1)], random."""
    random = torch.Generator().manual_seed(seed)
    products = {}
    for name, weight in sorted(prior_weights(card).items()):
        layer = name.removesuffix(".weight")
        if name.endswith(".weight") and layer.endswith(LAYERS):
            down = torch.randn(rank, *weight.shape[1:], generator=random)
            up = torch.randn(len(weight), rank, *[1] * (weight.dim() - 2), generator=random)
            products[layer] = (down / down[0].numel() ** 0.5, up / rank)
    return products


def write_lora(
    file: Path,
    products: Mapping[str, tuple[Tensor, Tensor]],
    naming: Naming = Naming.PEFT,
    alpha: float | None = None,
    texts: Mapping[str, str] | None = None,
) -> Path:
    """Write a LoRA; without `alpha` it counts as the rank."""
    tensors: dict[str, Tensor] = {}
    for layer, (down, up) in products.items():
        match naming:
            case Naming.PEFT:
                stem, names = f"prior.{layer}", ("lora_A", "lora_B")
            case Naming.DIFFUSERS:
                stem, names = f"prior.{layer}", ("lora.down", "lora.up")
            case Naming.KOHYA:
                stem, names = f"lora_prior_unet_{layer.replace('.', '_')}", ("lora_down", "lora_up")
            case _:
                assert_never(naming)
        tensors[f"{stem}.{names[0]}.weight"], tensors[f"{stem}.{names[1]}.weight"] = down, up
        if alpha is not None:
            tensors[f"{stem}.alpha"] = torch.tensor(alpha)
    file.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors, file, metadata=dict(texts or {}))
    return file
