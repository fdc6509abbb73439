"""Where every random number of a picture comes from."""

from dataclasses import dataclass
from typing import assert_never

import torch

from wurst_desktop.core.request import GenerationRequest, NoiseMode

_SEED_BITS = 32
_HEARD = (1 << _SEED_BITS) - 1


@dataclass(frozen=True)
class Chance:
    """The sources of chance of one image: one for each of the two denoising stages, or one for both in turn.

    Both are CPU generators, so that every device sees the same float32 numbers.
    """

    prior: torch.Generator
    decoder: torch.Generator


def chance(image: GenerationRequest) -> Chance:
    """The sources for the single image that `image` asks for.

    `per-image`: Stage C from the seed, Stage B from the decoder seed, so that neither depends on the other's steps.
    `diffusers`: one source in the order of the stock pipeline (Stage C start, each step, Stage B start, each step).
    """
    match image.noise:
        case NoiseMode.PER_IMAGE:
            return Chance(_source(_folded(image.seed)), _source(_folded(image.texture_seed)))
        case NoiseMode.DIFFUSERS:
            shared = _source(image.seed)
            return Chance(shared, shared)
        case _:
            assert_never(image.noise)


def _source(seed: int) -> torch.Generator:
    return torch.Generator("cpu").manual_seed(seed)


def _folded(seed: int) -> int:
    """Torch's CPU generator hears only the lower 32 bits of a seed; the upper ones are mixed in here."""
    return (seed ^ (seed >> _SEED_BITS)) & _HEARD
