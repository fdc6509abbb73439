"""What a LoRA learns: to take the noise off its pictures, and to leave alone what the model draws for other words."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from wurst_desktop.training.diffusion import noised, ratios, weighted_loss
from wurst_desktop.training.lora.adapters import Adapters
from wurst_desktop.training.randomness import generator, indices

_STREAM = "lora"
_DROPPED = 0.1
"""The share of pictures without their caption, which guidance needs."""


@dataclass(frozen=True)
class Material:
    """Latents n x c x h x w of the pictures, states n x t x w of their captions, and states m x t x w of other words.

    The last of the other words are none at all.
    """

    latents: Tensor
    captions: Tensor
    others: Tensor


class LoraLesson:
    """A batch of pictures, and beside it other words, for which the model without the LoRA says what is right."""

    def __init__(
        self, prior: nn.Module, adapters: Adapters, material: Material, batch: int, kept: int, seed: int
    ) -> None:
        """`kept` is how many other words go with a batch of pictures."""
        self._prior = prior
        self._adapters = adapters
        self._material = material
        self._batch = batch
        self._kept = kept
        self._seed = seed
        self.error = 0.0
        """How badly the pictures were known in the last step."""

    @property
    def modules(self) -> nn.Module:
        return self._adapters

    @property
    def batch(self) -> int:
        return self._batch

    def loss(self, step: int) -> Tensor:
        """Weighted squared error of the noise on the pictures, plus that of the difference on other words."""
        latents, device = self._material.latents, self._material.latents.device
        random = generator(self._seed, _STREAM, step)
        chosen = indices(self._seed, _STREAM, step, self._batch, len(latents))
        behind = torch.randint(len(latents), (self._kept,), generator=random)
        other = torch.randint(len(self._material.others), (self._kept,), generator=random)
        is_told = torch.rand(self._batch, generator=random) >= _DROPPED
        ratio = torch.cat([ratios(self._batch, 0.2, random), ratios(self._kept, 0.4, random)]).to(device)
        clean = torch.cat([latents[chosen], latents[behind.to(device)]])
        noise = torch.randn(clean.shape, generator=random).to(device)
        noisy = noised(clean, ratio, noise)
        nothing = self._material.others[-1]
        told = torch.where(is_told[:, None, None].to(device), self._material.captions[chosen], nothing)
        words = torch.cat([told, self._material.others[other.to(device)]])
        with torch.no_grad(), self._adapters.unheard():
            before = self._ask(noisy[self._batch :], ratio[self._batch :], words[self._batch :])
        known, others = torch.split(self._ask(noisy, ratio, words), [self._batch, self._kept])
        error = weighted_loss(known, noise[: self._batch], ratio[: self._batch])
        self.error = float(error.detach())
        return error + weighted_loss(others, before, ratio[self._batch :])

    def _ask(self, noisy: Tensor, ratio: Tensor, words: Tensor) -> Tensor:
        predicted: Tensor = self._prior(noisy, r=ratio, c=words)
        return predicted
