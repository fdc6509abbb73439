"""Everything that decides a training run, in one frozen value."""

import enum
from dataclasses import dataclass, field
from pathlib import Path

import torch
from platformdirs import user_cache_path

from wurst_desktop.training.device import best_device
from wurst_desktop.training.stress import Stress
from wurst_desktop.training.worlds import LARGE, SMALL, World


@dataclass(frozen=True)
class DataConfig:
    """The pool of rendered scenes that all stages learn from."""

    seed: int = 1
    scenes: int = 48_000
    side: int = 256
    vocabulary_captions: int = 20_000
    world: World = LARGE


@dataclass(frozen=True)
class StageAConfig:
    """The VQGAN: sizes and schedule."""

    embed_dim: int = 96
    bottleneck_blocks: int = 3
    codes: int = 1024
    batch: int = 32
    crop: int = 128
    steps: int = 3000
    cooldown: int = 2000
    learning_rate: float = 2e-3
    ema: float = 0.998
    latent_noise: float = 0.15
    quantise_from: float = 0.6
    quantised_share: float = 0.15


@dataclass(frozen=True)
class StageBConfig:
    """The decoder, the compressor it is trained with, and its small text encoder."""

    scenes: int = 48_000
    channels: int = 48
    hidden: tuple[int, ...] = (48, 96, 192)
    heads: tuple[int, ...] = (-1, -1, 6)
    blocks: tuple[int, ...] = (2, 2, 4)
    levels: tuple[str, ...] = ("CT", "CT", "CTA")
    inject: tuple[bool, ...] = (False, True, True)
    patch: int = 2
    condition: int = 64
    text_width: int = 64
    text_layers: int = 2
    text_heads: int = 4
    compressor_widths: tuple[int, ...] = (24, 48, 96, 160)
    batch: int = 128
    steps: int = 12_000
    cooldown: int = 6000
    freeze_compressor_at: int = 5000
    learning_rate: float = 1.5e-3
    ema: float = 0.999
    feature_noise: float = 0.3
    dropped_features: float = 0.03
    dropped_text: float = 0.1
    full_length_share: float = 1.0
    head_weight: float = 0.03


@dataclass(frozen=True)
class CorrectConfig:
    """Stage B once more, on its own way from noise to picture."""

    batch: int = 32
    steps: int = 2500
    cooldown: int = 1600
    learning_rate: float = 8e-4
    ema: float = 0.998
    feature_noise: float = 0.15


@dataclass(frozen=True)
class PolishConfig:
    """The last lesson of Stage A's decoder: to draw from what Stage B makes."""

    scenes: int = 3072
    drawn_share: float = 0.8
    batch: int = 16
    steps: int = 1500
    cooldown: int = 1200
    learning_rate: float = 6e-4
    ema: float = 0.998


@dataclass(frozen=True)
class StageCConfig:
    """The prior and its text encoder."""

    scenes: int = 48_000
    width: int = 256
    depth: int = 8
    heads: int = 8
    text_width: int = 128
    text_layers: int = 3
    text_heads: int = 4
    batch: int = 256
    extra_pairs: int = 32
    steps: int = 10_000
    cooldown: int = 5000
    learning_rate: float = 1e-3
    ema: float = 0.999
    dropped_text: float = 0.1
    unmasked_share: float = 0.3
    answer_weight: float = 0.12
    measure_weight: float = 0.5
    reading_weight: float = 0.1
    stress: Stress = field(default_factory=Stress)
    short_share: float = 0.3
    full_length_share: float = 1.0


@dataclass(frozen=True)
class UseConfig:
    """How the finished model is meant to be used, and is judged."""

    prior_steps: int = 20
    prior_guidance: float = 2.0
    decoder_steps: int = 10


@dataclass(frozen=True)
class MiniConfig:
    """One model and its training: name, where the state lies, seed and the configuration of each stage."""

    name: str = "wurst-mini-256"
    title: str = "Wurst Mini 256 (still learning)"
    folder: Path = field(default_factory=lambda: _state("wurst-mini-256"))
    seed: int = 1
    threads: int = 1
    device: torch.device = field(default_factory=best_device)
    watch_every: int = 2000
    data: DataConfig = field(default_factory=DataConfig)
    stage_a: StageAConfig = field(default_factory=StageAConfig)
    stage_b: StageBConfig = field(default_factory=StageBConfig)
    correct: CorrectConfig = field(default_factory=CorrectConfig)
    polish: PolishConfig = field(default_factory=PolishConfig)
    stage_c: StageCConfig = field(default_factory=StageCConfig)
    use: UseConfig = field(default_factory=UseConfig)


def small_config() -> MiniConfig:
    """The model of 128 x 128 pixels, of a size that one core trains in hours."""
    return MiniConfig(
        name="wurst-mini",
        title="Wurst Mini",
        folder=_state("wurst-mini"),
        watch_every=1000,
        data=DataConfig(side=128, world=SMALL),
        stage_a=StageAConfig(batch=8, crop=64, steps=1500, cooldown=900, ema=0.995),
        stage_b=StageBConfig(
            scenes=24_000,
            blocks=(1, 2, 3),
            batch=32,
            steps=7000,
            cooldown=4000,
            freeze_compressor_at=2600,
            ema=0.998,
            full_length_share=0.12,
        ),
        correct=CorrectConfig(batch=8),
        polish=PolishConfig(scenes=2000, batch=4, steps=2000, cooldown=1500),
        stage_c=StageCConfig(
            width=192,
            depth=6,
            heads=6,
            batch=64,
            extra_pairs=4,
            steps=12_000,
            cooldown=3000,
            full_length_share=0.1,
        ),
        use=UseConfig(decoder_steps=6),
    )


def _state(name: str) -> Path:
    return user_cache_path("wurst-desktop") / "training" / name


class Recipe(enum.StrEnum):
    """The models that the program makes and brings along, by their names."""

    SMALL = "wurst-mini"
    LARGE = "wurst-mini-256"

    def config(self) -> MiniConfig:
        """How the model is trained."""
        return small_config() if self is Recipe.SMALL else MiniConfig()
