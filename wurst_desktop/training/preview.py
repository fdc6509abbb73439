"""Fits the linear map by which a Stage C latent can be seen before Stage B has drawn it."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from wurst_desktop.training.compressor import stage_b_features


@dataclass(frozen=True)
class PreviewFit:
    """Rows of RGB per latent channel and a bias: latent after `* 42 - 1` -> mean colour 0..1 of its picture cell."""

    prior_rgb: list[list[float]]
    prior_bias: list[float]


def fit_preview(latents: Tensor, pictures: Tensor, ridge: float = 1.0) -> PreviewFit:
    """Ridge regression: unit latents (n x c x h x w) to the cells' mean colours in pictures (n x 3 x H x W, 0..1)."""
    height, width = latents.shape[2:]
    cells = functional.adaptive_avg_pool2d(pictures, (height, width)).permute(0, 2, 3, 1).reshape(-1, 3).double()
    rows = stage_b_features(latents).permute(0, 2, 3, 1).reshape(-1, latents.shape[1]).double()
    centre, mean = rows.mean(0), cells.mean(0)
    spread = (rows - centre).T @ (rows - centre) + ridge * 42.0**2 * torch.eye(rows.shape[1], dtype=torch.float64)
    weights = torch.linalg.solve(spread, (rows - centre).T @ (cells - mean))
    bias = mean - centre @ weights
    rgb = [[round(value, 7) for value in row] for row in weights.tolist()]
    return PreviewFit(rgb, [round(value, 5) for value in bias.tolist()])
