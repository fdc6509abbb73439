"""Where every random number of a picture comes from."""

from dataclasses import dataclass
from typing import assert_never

import torch
from torch import Tensor

from wurst_desktop.core.request import GenerationRequest, NoiseMode
from wurst_desktop.core.seeds import heard_seed

_STRAIGHT = 1e-6


class Source:
    """A stream of standard normal numbers: that of one seed, or of two, each draw turned from the one to the other.

    Both are drawn on the CPU in float32, so that every device sees the same numbers.
    """

    def __init__(self, seed: int, other: int = 0, share: float = 0.0) -> None:
        """`share` (0 .. 1) is how far each draw is turned to that of the seed `other`."""
        self._share = share
        self._generators = [torch.Generator("cpu").manual_seed(each) for each in ((seed, other) if share else (seed,))]

    def draw(self, shape: tuple[int, ...] | torch.Size) -> Tensor:
        """The next numbers of the stream."""
        first, *others = (torch.randn(shape, generator=generator) for generator in self._generators)
        return turned(first, others[0], self._share) if others else first

    def mark(self) -> list[Tensor]:
        """Where the stream is, to `rewind` to."""
        return [generator.get_state() for generator in self._generators]

    def rewind(self, mark: list[Tensor]) -> None:
        """Go back to a mark."""
        for generator, state in zip(self._generators, mark, strict=True):
            generator.set_state(state)


@dataclass(frozen=True)
class Chance:
    """The sources of chance of one image: one for each of the two denoising stages, or one for both in turn."""

    prior: Source
    decoder: Source


def chance(image: GenerationRequest) -> Chance:
    """The sources for the single image that `image` asks for.

    `per-image`: Stage C from the seed, Stage B from the decoder seed, so that neither depends on the other's steps.
    With a variation every draw of Stage C is turned: of its first noise alone hardly anything is left in the picture,
    since the steps cover it with noise of their own (a hundredth at two thirds of the way down the schedule).
    `diffusers`: one source in the order of the stock pipeline (Stage C start, each step, Stage B start, each step).
    """
    match image.noise:
        case NoiseMode.PER_IMAGE:
            prior = Source(heard_seed(image.seed), heard_seed(image.variation_seed), image.variation_strength)
            return Chance(prior, Source(heard_seed(image.texture_seed)))
        case NoiseMode.DIFFUSERS:
            shared = Source(image.seed)
            return Chance(shared, shared)
        case _:
            assert_never(image.noise)


def turned(one: Tensor, other: Tensor, share: float) -> Tensor:
    """`share` (0 .. 1) of the way from `one` to `other` along a great circle (slerp, Shoemake 1985); same shape.

    Between two noises the mixture is noise of the same strength, which their mean isn't. The ends are given back bit
    for bit; where both point the same or the opposite way, it is the straight line.
    """
    if share in {0, 1}:
        return other if share else one
    a, b = one.double().flatten(), other.double().flatten()
    cosine = torch.dot(a, b) / (a.norm() * b.norm()).clamp_min(torch.finfo(torch.float64).tiny)
    angle = torch.arccos(cosine.clamp(-1, 1))
    sine = torch.sin(angle)
    if sine < _STRAIGHT:
        return torch.lerp(one, other, share)
    mixed = (torch.sin((1 - share) * angle) * a + torch.sin(share * angle) * b) / sine
    return mixed.reshape(one.shape).to(one.dtype)
