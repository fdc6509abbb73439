"""Learns from finished pictures how compositions look: the linear map for previews, by ridge regression."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import adaptive_avg_pool2d

from wurst_desktop.core.checkpoint_card import PreviewMap

_SPREAD, _SHIFT = 42.0, 1.0
"""Stage C latents are kept as `* 42 - 1`; the fit is done on what they were before, which is about one in size."""
_RIDGE = 1.0
_HELD_OUT = 4
"""Every so many pictures one isn't learnt from: the map is judged by those."""
_CELLS_A_CHANNEL = 5
"""Fewer cells than this for each channel, and a fit follows chance."""


class Errors(NamedTuple):
    """Mean squared errors (colours are 0 .. 1) on pictures that weren't learnt from."""

    of_map: float
    of_average: float
    """Of the average colour of the pictures that were learnt from, in every cell."""


@dataclass(frozen=True)
class Sums:
    """All of a set of cells that a linear fit and its error depend on, however many they are; float64.

    With x a cell's channels and a 1 behind them, y its colour: `xx` [d, d] and `xy` [d, 3] are sums of products, `yy`
    that of the squares of all colours; the last entry of `xx` counts the cells.
    """

    xx: Tensor
    xy: Tensor
    yy: float

    @classmethod
    def none(cls, channels: int) -> "Sums":
        """Those of no cell."""
        size = channels + 1
        return cls(torch.zeros(size, size, dtype=torch.float64), torch.zeros(size, 3, dtype=torch.float64), 0.0)

    @property
    def cells(self) -> int:
        """How many cells they are of."""
        return int(self.xx[-1, -1])

    @property
    def average(self) -> Tensor:
        """[d, 3]: the map that gives the average colour everywhere."""
        flat = torch.zeros_like(self.xy)
        flat[-1] = self.xy[-1] / max(self.cells, 1)
        return flat

    def plus(self, latent: Tensor, picture: Tensor) -> "Sums":
        """With the cells of a composition [1, c, h, w] and its picture [1, 3, H, W], 0 .. 1."""
        height, width = latent.shape[-2:]
        colours = adaptive_avg_pool2d(picture.float(), (height, width)).cpu().double()
        y = colours.clamp(0, 1).squeeze(0).permute(1, 2, 0).reshape(-1, 3)
        rows = (latent.detach().cpu().double().squeeze(0).permute(1, 2, 0) + _SHIFT) / _SPREAD
        x = torch.cat([rows.reshape(-1, rows.shape[-1]), torch.ones(height * width, 1, dtype=torch.float64)], dim=1)
        return Sums(self.xx + x.T @ x, self.xy + x.T @ y, self.yy + float((y * y).sum()))

    def fitted(self) -> Tensor:
        """[d, 3]: the map of least squared error, held towards the average colour (ridge regression)."""
        ridge = _RIDGE * torch.eye(len(self.xx), dtype=torch.float64)
        ridge[-1, -1] = 0
        mapped: Tensor = torch.linalg.solve(self.xx + ridge, self.xy)
        return mapped

    def error(self, mapped: Tensor) -> float:
        """The mean squared error of a map [d, 3] on these cells."""
        missed = self.yy - 2 * (mapped * self.xy).sum() + (mapped * (self.xx @ mapped)).sum()
        return max(float(missed), 0.0) / (3 * max(self.cells, 1))


@dataclass(frozen=True)
class Sight:
    """What was learnt of one checkpoint: the sums of the pictures that it is fitted to, and of those held out."""

    learnt: Sums
    held_out: Sums
    pictures: int = 0

    @classmethod
    def none(cls, channels: int) -> "Sight":
        """Nothing was learnt yet."""
        return cls(Sums.none(channels), Sums.none(channels))

    def plus(self, latent: Tensor, picture: Tensor) -> "Sight":
        """With one more finished picture."""
        if self.pictures % _HELD_OUT == _HELD_OUT - 1:
            return Sight(self.learnt, self.held_out.plus(latent, picture), self.pictures + 1)
        return Sight(self.learnt.plus(latent, picture), self.held_out, self.pictures + 1)

    @property
    def is_enough(self) -> bool:
        """Whether a fit, and what is said of it, can be trusted."""
        channels = len(self.learnt.xx) - 1
        return self.learnt.cells >= _CELLS_A_CHANNEL * channels and self.held_out.cells >= channels

    def errors(self, mapped: Tensor) -> Errors:
        """How well a map [d, 3] does on the pictures held out, beside the average colour."""
        return Errors(self.held_out.error(mapped), self.held_out.error(self.learnt.average))

    def best(self, shipped: PreviewMap | None) -> PreviewMap | None:
        """The better one of the fit and the map that came with the checkpoint; None where the average colour wins.

        Before enough was learnt it is the one that came with the checkpoint, which has to have as many channels.
        """
        if not self.is_enough:
            return shipped
        fitted = self.learnt.fitted()
        maps = {self.errors(fitted).of_map: _as_map(fitted)}
        if shipped is not None:
            maps[self.errors(rows_of(shipped)).of_map] = shipped
        least = min(maps)
        return maps[least] if least < self.errors(fitted).of_average else None


def _as_map(rows: Tensor) -> PreviewMap:
    """The same map for latents as they are kept."""
    weights = rows[:-1] / _SPREAD
    bias = rows[-1] + _SHIFT * weights.sum(0)
    red, green, blue = bias.tolist()
    return PreviewMap(tuple((row[0], row[1], row[2]) for row in weights.tolist()), (red, green, blue))


def rows_of(shipped: PreviewMap) -> Tensor:
    """[d, 3]: a map that came with a checkpoint, as it is measured here; float64."""
    weights = torch.tensor(shipped.rgb, dtype=torch.float64)
    bias = torch.tensor(shipped.bias, dtype=torch.float64) - _SHIFT * weights.sum(0)
    return torch.cat([weights * _SPREAD, bias[None]])
