"""Opens a checkpoint component by component, after checks that cost no memory."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import CLIPTokenizer

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointMismatch
from wurst_desktop.core.plan import Footprint, Precision
from wurst_desktop.engine.configs import Config, read_config
from wurst_desktop.engine.layout import Layout, Part, locate
from wurst_desktop.engine.schedule import WuerstchenScheduler
from wurst_desktop.engine.skeleton import effective_config, skeleton
from wurst_desktop.engine.tokens import check_tokenizer
from wurst_desktop.engine.weights import (
    check_shapes,
    declared_shapes,
    fill,
    mapped_tensors,
    stored_precision,
    streamed_tensors,
)

VQ_CHANNELS = 4
"""Channels of the Stage B latent: fixed in the published pipelines."""


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint whose files are all there and fit together; its weights are not loaded yet."""

    card: CheckpointCard
    layout: Layout
    configs: dict[Part, Config]
    footprint: Footprint

    @property
    def latent_channels(self) -> int:
        """Channels of the Stage C latent: 16 in the public weights."""
        return int(self.configs[Part.PRIOR]["c_in"])

    @property
    def scale_factor(self) -> float:
        """What Stage B latents are multiplied by before Stage A."""
        return float(self.configs[Part.VQGAN]["scale_factor"])

    def load(self, part: Part, device: torch.device, dtype: torch.dtype) -> nn.Module:
        """The network of `part` on `device`; on the CPU, weights stored as `dtype` stay mapped. Raises the same."""
        network = self.bare(part)
        fill(network, mapped_tensors(self.layout.weights(part), network), device, dtype)
        return network

    def bare(self, part: Part) -> nn.Module:
        """The network of `part` with parameters that have no memory. Raises `CheckpointIncomplete`."""
        return skeleton(part, self.configs[part], self.layout.config(part))

    def empty(self, part: Part, dtype: torch.dtype) -> nn.Module:
        """The network of `part` without weights, for `fast.streamed.stream`."""
        network = self.bare(part)
        for parameter in network.parameters():
            parameter.data = parameter.data.to(dtype)
        return network

    def shapes(self, part: Part) -> dict[str, tuple[int, ...]]:
        """The shape of each weight of `part`. Raises `CheckpointCorrupt`."""
        return declared_shapes(self.layout.weights(part))

    def stored(self, part: Part, network: nn.Module) -> Mapping[str, Tensor]:
        """The weights of `part` as they are stored, under the names of its `network`, each mapped when asked for."""
        return streamed_tensors(self.layout.weights(part), network)

    def tokenizer(self, part: Part) -> CLIPTokenizer:
        """The tokenizer of a text encoder. Raises `CheckpointCorrupt`."""
        folder = self.layout.prior_tokenizer if part is Part.PRIOR_TEXT else self.layout.tokenizer
        tokenizer: CLIPTokenizer = CLIPTokenizer.from_pretrained(str(folder), local_files_only=True)
        return tokenizer

    def reader(self, part: Part) -> tuple[str | int, ...]:
        """What tells the text encoder `part` from all others, short of reading its weights: its files as they are."""
        folder = self.layout.prior_tokenizer if part is Part.PRIOR_TEXT else self.layout.tokenizer
        files = (self.layout.weights(part), self.layout.config(part), *sorted(folder.iterdir()))
        return tuple(fact for file in files for fact in (str(file), file.stat().st_size, file.stat().st_mtime_ns))

    def scheduler(self, part: Part) -> WuerstchenScheduler:
        """A fresh scheduler of Stage C (`prior`) or Stage B (`decoder`). Raises `CheckpointCorrupt`."""
        return _scheduler(self.layout.prior_scheduler if part is Part.PRIOR else self.layout.scheduler)


def open_checkpoint(card: CheckpointCard) -> Checkpoint:
    """Look at all files of a checkpoint without loading its weights.

    Raises `CheckpointIncomplete` (a file is missing), `CheckpointCorrupt` (one can't be read) or `CheckpointMismatch`
    (another architecture, wrong shapes, halves that don't belong together).
    """
    layout = locate(card)
    configs: dict[Part, Config] = {}
    sizes: dict[Part, int] = {}
    for part in Part:
        file = layout.config(part)
        config = read_config(file)
        network = skeleton(part, config, file)
        check_shapes(layout.weights(part), network)
        configs[part] = {**config, **effective_config(network)}
        sizes[part] = sum(parameter.numel() for parameter in network.parameters())
    for folder in (layout.prior_tokenizer, layout.tokenizer):
        check_tokenizer(folder)
    for folder in (layout.prior_scheduler, layout.scheduler):
        _scheduler(folder)
    _check_kinship(layout, configs)
    stored = stored_precision(layout.weights(Part.PRIOR))
    return Checkpoint(card, layout, configs, _footprint(card, configs, sizes, stored))


def _scheduler(folder: Path) -> WuerstchenScheduler:
    """The scheduler that `folder` describes; the published one where it says nothing."""
    file = folder / "scheduler_config.json"
    config = read_config(file) if file.is_file() else {}
    try:
        scaler, s = float(config.get("scaler", 1.0)), float(config.get("s", 0.008))
    except (TypeError, ValueError) as error:
        raise CheckpointCorrupt(file, str(error)) from error
    scheduler: WuerstchenScheduler = WuerstchenScheduler(scaler=scaler, s=s)
    return scheduler


def _check_kinship(layout: Layout, configs: dict[Part, Config]) -> None:
    """The parts have to fit one another."""
    prior, decoder, vqgan = configs[Part.PRIOR], configs[Part.DECODER], configs[Part.VQGAN]
    pairs = (
        (Part.PRIOR, "c_cond", prior["c_cond"], configs[Part.PRIOR_TEXT]["hidden_size"]),
        (Part.DECODER, "clip_embd", decoder["clip_embd"], configs[Part.TEXT]["hidden_size"]),
        (Part.DECODER, "effnet_embd", decoder["effnet_embd"], prior["c_in"]),
        (Part.DECODER, "c_in", decoder["c_in"], VQ_CHANNELS),
        (Part.DECODER, "c_out", decoder["c_out"], VQ_CHANNELS),
        (Part.VQGAN, "latent_channels", vqgan["latent_channels"], VQ_CHANNELS),
    )
    for part, name, found, expected in pairs:
        if found != expected:
            raise CheckpointMismatch(layout.config(part), f"{name} {expected}", f"{name} {found}")


def _footprint(
    card: CheckpointCard, configs: dict[Part, Config], sizes: dict[Part, int], stored: Precision
) -> Footprint:
    """What the checkpoint holds, for pictures of its native size.

    Stage A's memory leads: 525 million values at 1024 x 1024 for the public one, whose `embed_dim` is 384 (measured).
    """
    pixels = card.native.width * card.native.height
    working = 525_000_000 * pixels * int(configs[Part.VQGAN]["embed_dim"]) // (1024 * 1024 * 384)
    return Footprint(
        text=max(sizes[Part.TEXT], sizes[Part.PRIOR_TEXT]),
        texts=sizes[Part.TEXT] + sizes[Part.PRIOR_TEXT],
        prior=sizes[Part.PRIOR],
        decoder=sizes[Part.DECODER],
        vqgan=sizes[Part.VQGAN],
        working=working,
        pixels=pixels,
        stored=stored,
    )
