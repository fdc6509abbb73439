"""The denoising loop that Stage C and Stage B share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import torch
from torch import Tensor, nn

from wurst_desktop.engine.noise import Source
from wurst_desktop.engine.schedule import WuerstchenScheduler, denoised

Condition = Mapping[str, Tensor]
"""What a network is given besides the noisy latent, by the name of its argument; all float, batch 1."""

OnStep = Callable[[int, Callable[[], Tensor]], None]
"""Called after each step with its number from 1, and a way to get the picture that the network saw in it."""


@dataclass(frozen=True)
class Guided:
    """A network asked twice, with and without the words, and pushed away from the answer without them.

    `without` is None where guidance is off (a scale of 1 or less): then the network is asked once. `is_joint` asks
    both questions as one batch, which suits a GPU, and Stage C, which does a part of the work for both at once; Stage B
    takes half the memory with two passes on a CPU, and as long.
    """

    network: nn.Module
    dtype: torch.dtype
    with_words: Condition
    without: Condition | None
    scale: float
    is_joint: bool

    def noise_in(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise that the network sees in `latent` (float32) at `time` (float32, shape [1]); float32.

        uncond + scale * (cond - uncond) (Ho and Salimans 2022, as the stock pipelines write it).
        """
        if self.without is None:
            return self.towards(latent, time)
        towards, away = self.both(latent, time, self.without)
        return torch.lerp(away, towards, self.scale)

    def towards(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise seen with the words; float32."""
        return self._ask(latent, time, self.with_words)

    def both(self, latent: Tensor, time: Tensor, without: Condition) -> tuple[Tensor, Tensor]:
        """The noise seen with the words, and that seen `without` them; float32."""
        if not self.is_joint:
            return self.towards(latent, time), self._ask(latent, time, without)
        both = {name: torch.cat([value, without[name]]) for name, value in self.with_words.items()}
        towards, away = self._ask(torch.cat([latent] * 2), torch.cat([time] * 2), both).chunk(2)
        return towards, away

    def _ask(self, latent: Tensor, time: Tensor, condition: Condition) -> Tensor:
        # The time stays float32 in every precision: half of it would shift the fast channels of its embedding.
        answer = self.network(latent.to(self.dtype), r=time, **condition)
        if not isinstance(answer, Tensor):
            raise TypeError(type(answer))
        return answer.float()


class Seer(Protocol):
    """Sees the noise in a latent."""

    def noise_in(self, latent: Tensor, time: Tensor) -> Tensor:
        """The noise in `latent` (float32) at `time` (float32, shape [1]); float32."""


def denoise(
    seer: Seer,
    scheduler: WuerstchenScheduler,
    times: list[float],
    latent: Tensor,
    source: Source,
    on_step: OnStep,
) -> Tensor:
    """Walk from the noisy `latent` at times[0] to a clean one at times[-1]; float32, shape unchanged.

    Noise is drawn from `source` at every step, the last one included (where it isn't used), as the stock does.
    """
    for number, (time, later) in enumerate(pairwise(torch.tensor(times, device=latent.device)), start=1):
        noise = seer.noise_in(latent, time.expand(1))
        on_step(number, _seen(latent, noise, float(time)))
        latent = scheduler.stepped(latent, noise, source.draw(latent.shape).to(latent.device), time, later)
    return latent


def _seen(latent: Tensor, noise: Tensor, time: float) -> Callable[[], Tensor]:
    return lambda: denoised(latent, noise, time)
