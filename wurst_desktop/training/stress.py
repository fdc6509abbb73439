"""Words as strong as a weight makes them, for Stage C to learn what a weight means: more of the thing."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

_LEEWAY = 0.15
"""How far a weight may be from what the figure's size says, in shares of the range of weights."""


@dataclass(frozen=True)
class Stress:
    """The share of captions in which one word gets a weight, and the range that it lies in."""

    share: float = 0.8
    weakest: float = 0.5
    strongest: float = 1.6

    def weights(self, is_word: Tensor, is_behind: Tensor, largeness: Tensor, random: torch.Generator) -> Tensor:
        """A weight for each token (n x length), 1 for all but at most one of those that `is_word` marks.

        A word of the figure is the heavier the larger the figure: `largeness` (n) is 0 for the smallest and 1 for the
        largest of its kind, NaN where that isn't to be learnt. Of other words, and those that `is_behind` marks, any
        weight may be.
        """
        device, count = is_word.device, len(is_word)
        place = (torch.rand(is_word.shape, generator=random, device=device) * is_word).argmax(1)
        rows = torch.arange(count, device=device)
        chosen, chance = torch.rand(2, count, generator=random, device=device)
        has_weight = (chosen < self.share) & is_word.any(1)
        told = (largeness + _LEEWAY * (2 * chance - 1)).clamp(0, 1)
        free = is_behind[rows, place] | largeness.isnan()
        weight = self.weakest + (self.strongest - self.weakest) * torch.where(free, chance, told)
        weights = torch.ones(is_word.shape, device=device)
        weights[rows, place] = torch.where(has_weight, weight, 1.0)
        return weights


def weighted(states: Tensor, empty: Tensor, weights: Tensor) -> Tensor:
    """States (n x length x width) pushed away from what emptiness has in their place (1 x length x width).

    As weighting libraries do it, with a weight for each token (n x length).
    """
    return empty + (states - empty) * weights[:, :, None]


def blended(states: Tensor, without: Tensor, weights: Tensor) -> Tensor:
    """What Compel makes of a word lighter than 1: states with it, and in part states that don't see it.

    Of the second as many parts to one of the first as the tangent of (1 - weight) right angles says: none at weight 1,
    as many at 0.5. States n x length x width, weights n x length.
    """
    lightest = weights.amin(1).clamp(0.01, 1)
    parts = ((1 - lightest) * (math.pi / 2)).tan()[:, None, None]
    return (states + parts * without) / (1 + parts)
