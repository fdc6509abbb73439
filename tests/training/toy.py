"""A whole training at toy size, for tests."""

from pathlib import Path

import torch

from wurst_desktop.training.config import (
    CorrectConfig,
    DataConfig,
    MiniConfig,
    PolishConfig,
    StageAConfig,
    StageBConfig,
    StageCConfig,
    UseConfig,
)

STEPS = 20


def toy_config(folder: Path) -> MiniConfig:
    """Every stage of the real thing, hundreds of times smaller."""
    return MiniConfig(
        name="wurst-toy",
        title="Wurst Toy",
        folder=folder,
        device=torch.device("cpu"),
        data=DataConfig(seed=1, scenes=24, side=128, vocabulary_captions=150),
        stage_a=StageAConfig(
            embed_dim=16, bottleneck_blocks=1, codes=16, batch=4, crop=32, steps=STEPS, cooldown=8, learning_rate=5e-3
        ),
        stage_b=StageBConfig(
            scenes=24,
            channels=8,
            hidden=(16, 32),
            heads=(-1, 4),
            blocks=(1, 1),
            levels=("CT", "CTA"),
            inject=(False, True),
            condition=16,
            text_width=16,
            text_layers=1,
            compressor_widths=(8, 8, 16, 16),
            batch=4,
            steps=STEPS,
            cooldown=6,
            freeze_compressor_at=14,
            full_length_share=0.2,
        ),
        correct=CorrectConfig(batch=4, steps=2 * STEPS, cooldown=8, learning_rate=3e-3, ema=0.9),
        polish=PolishConfig(scenes=12, batch=2, steps=STEPS, cooldown=8, learning_rate=3e-3),
        stage_c=StageCConfig(
            width=32,
            depth=1,
            heads=2,
            text_width=16,
            text_layers=1,
            text_heads=2,
            batch=8,
            extra_pairs=2,
            full_length_share=0.2,
            steps=STEPS,
            cooldown=8,
        ),
        use=UseConfig(prior_steps=3, decoder_steps=2),
    )
