"""The noise that both diffusion stages learn to take away, and how much each noise level counts."""

from functools import cache

import torch
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from torch import Tensor


def noised(clean: Tensor, ratio: Tensor, noise: Tensor) -> Tensor:
    """Clean latents at noise ratio 0..1 (n), on the scheduler's own cosine schedule."""
    share = _kept(ratio)[:, None, None, None]
    return share.sqrt() * clean + (1 - share).sqrt() * noise


def implied_clean(noisy: Tensor, ratio: Tensor, predicted: Tensor) -> Tensor:
    """The clean latents that a noise prediction stands for."""
    share = _kept(ratio)[:, None, None, None]
    return (noisy - (1 - share).sqrt() * predicted.float()) / share.sqrt()


def misleading_noise(noisy: Tensor, ratio: Tensor, clean: Tensor) -> Tensor:
    """The noise prediction that stands for `clean`, whatever else than noise `noisy` has in it."""
    share = _kept(ratio)[:, None, None, None]
    return (noisy - share.sqrt() * clean) / (1 - share).sqrt()


def weighted_loss(predicted: Tensor, noise: Tensor, ratio: Tensor) -> Tensor:
    """Mean squared error of the noise, weighted by min(1 + SNR, 5) / SNR up to 100.

    The plain error almost ignores ratios near 1, where text and layout are decided.
    """
    kept = _kept(ratio)
    signal_to_noise = kept / (1 - kept)
    weight = ((1 + signal_to_noise).clamp(max=5) / signal_to_noise).clamp(max=100)
    return ((predicted.float() - noise).square().mean((1, 2, 3)) * weight).mean()


def ratios(count: int, high_share: float, random: torch.Generator) -> Tensor:
    """Noise ratios uniform in 0..1, a share of them lifted to 0.65..1."""
    ratio, lift = torch.rand(2, count, generator=random, device=random.device)
    lifted = lift < high_share
    return torch.where(lifted, 0.65 + 0.35 * ratio, ratio).clamp(1e-3, 1.0)


def _kept(ratio: Tensor) -> Tensor:
    """The scheduler's share of signal at a ratio: its published cosine, read off by noising a one."""
    kept: Tensor = _scheduler().add_noise(torch.ones_like(ratio), torch.zeros_like(ratio), ratio).square()
    return kept


@cache
def _scheduler() -> DDPMWuerstchenScheduler:
    scheduler: DDPMWuerstchenScheduler = DDPMWuerstchenScheduler()
    return scheduler
