"""Makes tiny Würstchen checkpoints on disk: real classes, random but tame weights, none of them trivially zero."""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import diffusers
import torch
import transformers
from diffusers.models.modeling_utils import ModelMixin
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import AttnBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import ResBlockStageB, WuerstchenDiffNeXt
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from safetensors.torch import load_file, save_file
from tokenizers.pre_tokenizers import ByteLevel
from torch import nn
from tqdm import tqdm  # type: ignore[import-untyped]
from transformers import CLIPTextConfig, CLIPTextModel

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.request import CheckpointRef, Schedule
from wurst_desktop.core.sizes import Size

START, END = "<|startoftext|>", "<|endoftext|>"
_INDEX = {
    "_class_name": "WuerstchenCombinedPipeline",
    "_diffusers_version": "0.21.0",
    "decoder": ["wuerstchen", "WuerstchenDiffNeXt"],
    "prior_prior": ["wuerstchen", "WuerstchenPrior"],
    "prior_scheduler": ["diffusers", "DDPMWuerstchenScheduler"],
    "prior_text_encoder": ["transformers", "CLIPTextModel"],
    "prior_tokenizer": ["transformers", "CLIPTokenizer"],
    "scheduler": ["diffusers", "DDPMWuerstchenScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "vqgan": ["wuerstchen", "PaellaVQModel"],
}
"""As the published index names its parts."""
_MERGES = ("t h", "th e</w>", "c a", "ca t</w>", "r e", "re d</w>", "a n", "o n</w>")


class Layout(StrEnum):
    """The layouts of folders that checkpoints come in."""

    COMBINED = "combined"
    HUB = "hub"
    FLAT_PRIOR = "flat prior"


@dataclass(frozen=True)
class Build:
    """Sizes of the networks; the defaults are the smallest that have every kind of block."""

    channels: int = 16
    prior_width: int = 32
    prior_depth: int = 2
    prior_heads: int = 2
    prior_text: int = 24
    text: int = 16
    decoder_widths: tuple[int, ...] = (8, 16)
    decoder_blocks: tuple[int, ...] = (1, 1)
    decoder_levels: tuple[str, ...] = ("CT", "CTA")
    decoder_heads: tuple[int, ...] = (-1, 2)
    inject: tuple[bool, ...] = (False, True)
    vq_width: int = 16
    vq_blocks: int = 1
    dtype: torch.dtype = torch.float32
    seed: int = 0


def make_checkpoint(folder: Path, build: Build = Build(), layout: Layout = Layout.COMBINED) -> CheckpointCard:
    """Write a checkpoint below `folder`, and say what a shelf would know of it."""
    show_no_bars()
    torch.manual_seed(build.seed)
    decoder_home = folder / "decoder-repository"
    prior_home = decoder_home if layout is Layout.COMBINED else folder / "prior-repository"
    prefix = "prior_" if layout is Layout.COMBINED else ""
    _save(_text_encoder(build.prior_text), prior_home / f"{prefix}text_encoder", build)
    _save_tokenizer(prior_home / f"{prefix}tokenizer")
    DDPMWuerstchenScheduler().save_pretrained(prior_home / f"{prefix}scheduler")
    _save(_text_encoder(build.text), decoder_home / "text_encoder", build)
    _save_tokenizer(decoder_home / "tokenizer")
    DDPMWuerstchenScheduler().save_pretrained(decoder_home / "scheduler")
    _save(_decoder(build), decoder_home / "decoder", build)
    _save(_vqgan(build), decoder_home / "vqgan", build)
    flat = folder / "flat-prior"
    _save(_prior(build), prior_home / f"{prefix}prior", build)
    if layout is Layout.FLAT_PRIOR:
        _save(_prior(build), flat, build)
    (decoder_home / "model_index.json").write_text(json.dumps(_INDEX), encoding="utf-8")
    return card_of(decoder_home, {Layout.COMBINED: None, Layout.HUB: prior_home, Layout.FLAT_PRIOR: flat}[layout])


def show_no_bars() -> None:
    """Progress bars of the libraries leave a thread behind."""
    tqdm.monitor_interval = 0
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]


def card_of(folder: Path, prior_folder: Path | None = None) -> CheckpointCard:
    """What a shelf would know of a checkpoint that was made at `folder`."""
    return CheckpointCard(
        ref=CheckpointRef("tiny"),
        folder=folder,
        title="Tiny",
        license="MIT",
        summary="Random weights",
        native=Size(128, 128),
        smallest_side=128,
        largest_side=256,
        prior_steps=3,
        schedule=Schedule.DEFAULT,
        prior_guidance=4.0,
        decoder_steps=2,
        decoder_guidance=0.0,
        prior_folder=prior_folder,
    )


def _prior(build: Build) -> ModelMixin:
    prior: ModelMixin = WuerstchenPrior(
        c_in=build.channels,
        c=build.prior_width,
        c_cond=build.prior_text,
        c_r=16,
        depth=build.prior_depth,
        nhead=build.prior_heads,
    )
    _enliven(prior)
    with torch.no_grad():
        # The answer is (x - a) / |1 - b|: with a small output layer it stays close to x.
        prior.out[1].weight.mul_(0.15)
        prior.out[1].bias.mul_(0.1)
        for block in prior.blocks:
            if isinstance(block, AttnBlock):
                # As they start, the words hardly change the picture.
                for layer in (block.kv_mapper[1], block.attention.get_submodule("to_out.0")):
                    layer.get_parameter("weight").mul_(5)
    return prior


def _decoder(build: Build) -> ModelMixin:
    decoder: ModelMixin = WuerstchenDiffNeXt(
        c_r=16,
        c_cond=16,
        c_hidden=list(build.decoder_widths),
        nhead=list(build.decoder_heads),
        blocks=list(build.decoder_blocks),
        level_config=list(build.decoder_levels),
        inject_effnet=list(build.inject),
        effnet_embd=build.channels,
        clip_embd=build.text,
    )
    _enliven(decoder)
    with torch.no_grad():
        for mapper in decoder.effnet_mappers:
            if mapper is not None:
                nn.init.normal_(mapper.weight, std=1 / 42)
        # The answer is (x - a) / sigmoid(b): a large b lets it stay close to x.
        nn.init.normal_(decoder.clip_mapper.weight, std=0.5)
        for block in decoder.modules():
            if isinstance(block, ResBlockStageB):
                # Its own start scales them once for each module of the network, down to nothing.
                nn.init.xavier_uniform_(block.channelwise[-1].get_parameter("weight"))
        half = decoder.clf[1].bias.shape[0] // 2
        decoder.clf[1].weight.mul_(0.3)
        decoder.clf[1].bias[half:] = 4.0
    return decoder


def _vqgan(build: Build) -> ModelMixin:
    vqgan: ModelMixin = PaellaVQModel(embed_dim=build.vq_width, bottleneck_blocks=build.vq_blocks, num_vq_embeddings=8)
    _enliven(vqgan)
    with torch.no_grad():
        vqgan.out_block[0].weight.mul_(0.3)
        vqgan.out_block[0].bias.add_(0.5)
    return vqgan


def _text_encoder(hidden: int) -> CLIPTextModel:
    encoder = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=len(_vocabulary()),
            hidden_size=hidden,
            intermediate_size=2 * hidden,
            num_hidden_layers=2,
            num_attention_heads=2,
            bos_token_id=_vocabulary()[START],
            eos_token_id=_vocabulary()[END],
            pad_token_id=_vocabulary()[END],
        )
    )
    _enliven(encoder)
    return encoder


def _enliven(network: nn.Module) -> None:
    """Give every parameter that starts as zero or one something of its own."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.min() == parameter.max():
                parameter.add_(0.2 * torch.randn_like(parameter))


def _save(network: ModelMixin | CLIPTextModel, folder: Path, build: Build) -> None:
    network.save_pretrained(folder)
    for file in folder.glob("*.safetensors"):
        tensors = load_file(file)
        halved = {
            name: tensor.to(build.dtype) if tensor.is_floating_point() else tensor for name, tensor in tensors.items()
        }
        save_file(halved, file, metadata={"format": "pt"})


def _vocabulary() -> dict[str, int]:
    letters = sorted(ByteLevel.alphabet())
    merged = ["".join(merge.split()) for merge in _MERGES]
    tokens = [*letters, *(f"{letter}</w>" for letter in letters), *merged, START, END]
    return {token: index for index, token in enumerate(tokens)}


def _save_tokenizer(folder: Path) -> None:
    """Write the files that the public checkpoints have: today's library would save only one of them."""
    folder.mkdir(parents=True)
    (folder / "vocab.json").write_text(json.dumps(_vocabulary()), encoding="utf-8")
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *_MERGES]) + "\n", encoding="utf-8")
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "pad_token": END}
    (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")
