"""Teaches Stage A's decoder to draw from what Stage B really makes, whose errors it can partly undo."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model import PaellaVQModel
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.device import Rows, mixed_precision
from wurst_desktop.training.pool import Pool
from wurst_desktop.training.progress import Report
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.stage_a import as_pictures

_STREAM = "polish"
_BATCH = 256
Draw = Callable[[int, int], Tensor]
"""What Stage B makes of the pool's pictures from the first up to the last: n x 4 x side/4 x side/4, unit variance."""


class PolishLesson:
    """Decode to the true picture from Stage B's latents, and in a share of pictures from Stage A's own."""

    def __init__(
        self,
        config: MiniConfig,
        pool: Pool,
        vqgan: PaellaVQModel,
        drawn: NDArray[np.float16],
        true: NDArray[np.float16],
    ) -> None:
        self._config = config
        self._drawn = Rows(drawn, config.device)
        self._true = Rows(true[: len(drawn)], config.device)
        self._pictures = Rows(pool.pictures[: len(drawn)], config.device)
        self._scale = float(vqgan.config["scale_factor"])
        self._modules = nn.ModuleDict({"up_blocks": vqgan.up_blocks, "out_block": vqgan.out_block}).to(config.device)

    @property
    def modules(self) -> nn.Module:
        return self._modules

    @property
    def batch(self) -> int:
        return self._config.polish.batch

    def loss(self, step: int) -> Tensor:
        polish = self._config.polish
        device = self._config.device
        random = generator(self._config.seed, _STREAM, step, device)
        chosen = indices(self._config.seed, _STREAM, step, polish.batch, len(self._drawn))
        chance = torch.rand(polish.batch, 1, 1, 1, generator=random, device=device)
        latents = torch.where(chance < polish.drawn_share, self._drawn[chosen], self._true[chosen]).float()
        with mixed_precision(device):
            pictures = self._modules["out_block"](self._modules["up_blocks"](latents * self._scale)).float()
        goal = as_pictures(self._pictures[chosen])
        return functional.mse_loss(pictures, goal) + 0.1 * functional.l1_loss(pictures, goal)


def drawn_latents(file: Path, count: int, draw: Draw, report: Report) -> NDArray[np.float16]:
    """What Stage B makes of the first `count` pictures, kept in a file beside the training's state."""
    if not file.exists():
        parts = []
        for first in range(0, count, _BATCH):
            parts.append(draw(first, min(first + _BATCH, count)).half().cpu().numpy())
            report(f"drawn by Stage B {first}/{count}")
        part = file.with_suffix(".part.npy")
        np.save(part, np.concatenate(parts))
        part.replace(file)
    latents: NDArray[np.float16] = np.load(file, mmap_mode="r")
    return latents
