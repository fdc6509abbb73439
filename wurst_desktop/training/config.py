"""Everything that decides a training run, in one frozen value."""

from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path

from wurst_desktop.training.stress import Stress


@dataclass(frozen=True)
class DataConfig:
    """The pool of rendered scenes that all stages learn from."""

    seed: int = 1
    scenes: int = 48_000
    side: int = 128
    vocabulary_captions: int = 20_000


@dataclass(frozen=True)
class StageAConfig:
    """The VQGAN: sizes and schedule."""

    embed_dim: int = 96
    bottleneck_blocks: int = 3
    codes: int = 1024
    batch: int = 8
    crop: int = 64
    steps: int = 1500
    cooldown: int = 900
    learning_rate: float = 2e-3
    ema: float = 0.995
    latent_noise: float = 0.15
    quantise_from: float = 0.6
    quantised_share: float = 0.15


@dataclass(frozen=True)
class StageBConfig:
    """The decoder, the compressor it is trained with, and its small text encoder."""

    scenes: int = 24_000
    channels: int = 48
    hidden: tuple[int, ...] = (48, 96, 192)
    heads: tuple[int, ...] = (-1, -1, 6)
    blocks: tuple[int, ...] = (1, 2, 3)
    levels: tuple[str, ...] = ("CT", "CT", "CTA")
    inject: tuple[bool, ...] = (False, True, True)
    patch: int = 2
    condition: int = 64
    text_width: int = 64
    text_layers: int = 2
    compressor_widths: tuple[int, ...] = (24, 48, 96, 160)
    batch: int = 32
    steps: int = 7000
    cooldown: int = 4000
    freeze_compressor_at: int = 2600
    learning_rate: float = 1.5e-3
    ema: float = 0.998
    feature_noise: float = 0.3
    dropped_features: float = 0.03
    dropped_text: float = 0.1
    head_weight: float = 0.03


@dataclass(frozen=True)
class PolishConfig:
    """The last lesson of Stage A's decoder: to draw from what Stage B makes."""

    scenes: int = 2000
    drawn_share: float = 0.8
    batch: int = 4
    steps: int = 2000
    cooldown: int = 1500
    learning_rate: float = 6e-4
    ema: float = 0.998


@dataclass(frozen=True)
class StageCConfig:
    """The prior and its text encoder."""

    scenes: int = 48_000
    width: int = 192
    depth: int = 6
    heads: int = 6
    text_width: int = 128
    text_layers: int = 3
    text_heads: int = 4
    batch: int = 64
    extra_pairs: int = 16
    steps: int = 12_000
    cooldown: int = 3000
    learning_rate: float = 1e-3
    ema: float = 0.999
    dropped_text: float = 0.1
    unmasked_share: float = 0.3
    answer_weight: float = 0.12
    reading_weight: float = 0.1
    stress: Stress = field(default_factory=Stress)
    short_share: float = 0.3
    full_length_share: float = 0.1


@dataclass(frozen=True)
class UseConfig:
    """How the finished model is meant to be used, and is judged."""

    prior_steps: int = 20
    prior_guidance: float = 2.0
    decoder_steps: int = 10


@dataclass(frozen=True)
class MiniConfig:
    """One run: where its state lies, its seed and the configuration of each stage."""

    folder: Path = field(default_factory=lambda: user_cache_path("wurst-desktop") / "training")
    seed: int = 1
    threads: int = 1
    data: DataConfig = field(default_factory=DataConfig)
    stage_a: StageAConfig = field(default_factory=StageAConfig)
    stage_b: StageBConfig = field(default_factory=StageBConfig)
    polish: PolishConfig = field(default_factory=PolishConfig)
    stage_c: StageCConfig = field(default_factory=StageCConfig)
    use: UseConfig = field(default_factory=UseConfig)
