"""The compressor: a picture to the Stage C latent that Stage B draws from; the text-free end of the model."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional

from wurst_desktop.training.stage_a import as_batch

_BATCH = 256


class RunningNorm(nn.Module):
    """Unit variance by running statistics: those of one batch of flat pictures would erase absolute colour."""

    mean: Tensor
    variance: Tensor
    seen: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("variance", torch.ones(channels))
        self.register_buffer("seen", torch.zeros(()))

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            self._follow(x.detach())
        spread = (self.variance + 1e-4).sqrt()
        return (x - self.mean[:, None, None]) / spread[:, None, None]

    @torch.no_grad()
    def _follow(self, x: Tensor) -> None:
        share = (1 / (1 + self.seen)).clamp(min=0.005)
        self.mean.lerp_(x.mean((0, 2, 3)), share)
        self.variance.lerp_((x - self.mean[:, None, None]).square().mean((0, 2, 3)), share)
        self.seen += 1


class Residual(nn.Module):
    """Two convolutions around which the input passes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        changed: Tensor = self.second(functional.gelu(self.first(functional.gelu(x))))
        return x + changed


class Compressor(nn.Module):
    """n x 3 x 16h x 16w in 0..1 -> n x channels x h x w of unit variance; 16 pixels per Stage C cell."""

    def __init__(self, channels: int, widths: tuple[int, ...]) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 3
        for width in widths:
            layers.append(nn.Conv2d(before, width, 4, stride=2, padding=1))
            layers.append(Residual(width) if before > 3 else nn.Identity())
            before = width
        self.body = nn.Sequential(*layers, Residual(before), nn.GELU(), nn.Conv2d(before, channels, 1))
        self.norm = RunningNorm(channels)

    def forward(self, pictures: Tensor) -> Tensor:
        normed: Tensor = self.norm(self.body(pictures * 4 - 2).float())
        return normed


def stage_b_features(latent: Tensor) -> Tensor:
    """The scale in which stock pipelines hand the Stage C latent on to Stage B (latent_mean 42, latent_std 1)."""
    return latent * 42.0 - 1.0


@torch.no_grad()
def compressed(pictures: NDArray[np.uint8], compressor: Compressor) -> Tensor:
    """Compressor-sized pictures, n x h x w x 3, as Stage C latents of unit variance, n x channels x h/16 x w/16."""
    device = next(compressor.parameters()).device
    starts = range(0, len(pictures), _BATCH)
    batches = (as_batch(pictures[first : first + _BATCH]).to(device) for first in starts)
    return torch.cat([compressor(batch).contiguous() for batch in batches])


def keep_compressor(weights: dict[str, Tensor], file: Path) -> None:
    """Write the frozen compressor, whose latents are what Stage C learns to draw."""
    file.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: value.contiguous() for name, value in weights.items()}, file)
