"""At which times the denoising stages look at the latent, and how much signal is in it then."""

import math
from typing import assert_never

import numpy as np
import torch
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from torch import Tensor

from wurst_desktop.core.request import Schedule

_EARLY_SHARE = 19 / 29
"""Share of the steps that `DEFAULT_STAGE_C_TIMESTEPS` spends on the first, noisiest third."""


class WuerstchenScheduler(DDPMWuerstchenScheduler):
    """Diffusers' scheduler, its noise handed in instead of drawn, so that two seeds can be mixed."""

    def stepped(self, latent: Tensor, predicted: Tensor, drawn: Tensor, time: Tensor, later: Tensor) -> Tensor:
        """`latent` at `time`, in which the noise `predicted` was seen, at the `later` (smaller) time; float32.

        All tensors have the latent's shape, the times none. Bit for bit what `step` gives where it draws `drawn`: the
        mean of the reverse process, and unless `later` is 0 as much of `drawn` as belongs there.
        """
        share, later_share = self._share(time), self._share(later)
        alpha = share / later_share
        mean = (1.0 / alpha).sqrt() * (latent - (1 - alpha) * predicted / (1 - share).sqrt())
        spread = ((1 - alpha) * (1.0 - later_share) / (1.0 - share)).sqrt() * drawn
        return mean + spread * (later != 0).float()

    def covered(self, clean: Tensor, drawn: Tensor, time: float) -> Tensor:
        """A `clean` latent at `time`: as much of it, and as much of the noise `drawn`, as belongs there; float32."""
        return self.add_noise(clean, drawn, torch.tensor([time], device=clean.device))

    def _share(self, time: Tensor) -> Tensor:
        return self._alpha_cumprod(time.view(1, 1, 1, 1), time.device)


def prior_times(steps: int, schedule: Schedule) -> list[float]:
    """The `steps` + 1 times of Stage C, from 1 (noise) down to 0 (picture).

    `default` spends round(steps * 19 / 29) steps between 1 and 2/3, the rest below: for 29 steps exactly diffusers'
    `DEFAULT_STAGE_C_TIMESTEPS`. One step alone goes straight from 1 to 0.
    """
    match schedule:
        case Schedule.EVEN:
            return even_times(steps)
        case Schedule.DEFAULT:
            early = min(round(steps * _EARLY_SHARE), steps - 1)
            if early == 0:
                return even_times(steps)
            late = np.linspace(2 / 3, 0.0, steps - early + 1)
            return [*map(float, np.linspace(1.0, 2 / 3, early + 1)), *map(float, late[1:])]
        case _:
            assert_never(schedule)


def resumed(times: list[float], strength: float) -> list[float]:
    """The part of the way `times` that is left for a latent covered with the noise of time `strength` (0 < it <= 1).

    It begins at `strength` itself, so that a little more of it never makes a leap.
    """
    return [strength, *(time for time in times if time < strength)]


def even_times(steps: int) -> list[float]:
    """`steps` + 1 equally spaced float32 times from 1 down to 0, as the scheduler itself spaces them."""
    return [float(time) for time in torch.linspace(1.0, 0.0, steps + 1)]


def denoised(noisy: Tensor, predicted_noise: Tensor, time: float) -> Tensor:
    """The picture that the network sees in `noisy` at `time`: (x - sqrt(1 - a) * eps) / sqrt(a), same shape."""
    share = _share_of_signal(time)
    return (noisy - math.sqrt(1 - share) * predicted_noise) / math.sqrt(share)


def noise_besides(noisy: Tensor, seen: Tensor, time: float) -> Tensor:
    """The noise in `noisy` at `time` if the picture in it is `seen`: what `denoised` undoes, same shape."""
    share = _share_of_signal(time)
    return (noisy - math.sqrt(share) * seen) / math.sqrt(1 - share)


def _share_of_signal(time: float, s: float = 0.008) -> float:
    """The cosine schedule's, held within 1e-4 .. 0.9999 as in `DDPMWuerstchenScheduler`."""
    start = np.cos(s / (1 + s) * np.pi / 2) ** 2
    return float(np.clip(np.cos((time + s) / (1 + s) * np.pi / 2) ** 2 / start, 1e-4, 0.9999))
