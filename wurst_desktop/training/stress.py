"""Words as strong as a weight makes them, for Stage C to learn what a weight means: more of the thing."""

from dataclasses import dataclass

import torch
from torch import Tensor

_LEEWAY = 0.15
"""How far a weight may be from what the figure's size says, in shares of the range of weights."""


@dataclass(frozen=True)
class Stress:
    """The share of captions in which one word gets a weight, and the strongest weight; the weakest is 1."""

    share: float = 0.4
    strongest: float = 1.6

    def weights(self, is_word: Tensor, is_behind: Tensor, largeness: Tensor, random: torch.Generator) -> Tensor:
        """A weight for each token (n x length), 1 for all but at most one of those that `is_word` marks.

        A word of the figure is the heavier the larger the figure: `largeness` (n) is 0 for the smallest and 1 for the
        largest of its kind, NaN where that isn't to be learnt. Of other words, and those that `is_behind` marks, any
        weight may be.
        """
        place = (torch.rand(is_word.shape, generator=random) * is_word).argmax(1)
        rows = torch.arange(len(place))
        has_weight = (torch.rand(len(place), generator=random) < self.share) & is_word.any(1)
        chance = torch.rand(len(place), generator=random)
        told = (2 * largeness - 1 + _LEEWAY * (2 * chance - 1)).clamp(0, 1)
        free = is_behind[rows, place] | largeness.isnan()
        weight = 1 + (self.strongest - 1) * torch.where(free, chance, told)
        weights = torch.ones(is_word.shape)
        weights[rows, place] = torch.where(has_weight, weight, 1.0)
        return weights


def weighted(states: Tensor, empty: Tensor, weights: Tensor) -> Tensor:
    """States (n x length x width) pushed away from what emptiness has in their place (1 x length x width).

    As weighting libraries do it, with a weight for each token (n x length).
    """
    return empty + (states - empty) * weights[:, :, None]
