"""Teaches Stage B to take back its own errors, by learning on the way that it really takes from noise to picture."""

import numpy as np
import torch
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from numpy.typing import NDArray
from torch import Tensor, nn

from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.device import Rows, mixed_precision
from wurst_desktop.training.diffusion import misleading_noise, weighted_loss
from wurst_desktop.training.lessons import SHORT_LENGTH, Lessons
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.stage_b import StageB, captions_at, grained_features, states_of
from wurst_desktop.training.text import text_length

_STREAM = "correct"


class CorrectingLesson:
    """Walk from noise by the sampler's steps, and at each learn the way to the true latents.

    A network that has only seen true pictures under noise takes its own first guess for the truth, and repeats it.
    """

    def __init__(
        self, config: MiniConfig, lessons: Lessons, latents: Tensor, targets: NDArray[np.float16], stage: StageB
    ) -> None:
        self._config = config
        self._lessons = lessons
        self._latents = latents.to(config.device)
        self._targets = Rows(targets, config.device)
        self._decoder, self._text_encoder = stage.decoder, stage.text_encoder
        parts = {"decoder": stage.decoder, "text_encoder": stage.text_encoder}
        self._modules = nn.ModuleDict(parts).to(config.device)

    @property
    def modules(self) -> nn.Module:
        return self._modules

    @property
    def batch(self) -> int:
        return self._config.correct.batch

    def loss(self, step: int) -> Tensor:
        """The mean of the losses of all steps of the way, none of which sees through the ones before."""
        correct, device, seed = self._config.correct, self._config.device, self._config.seed
        random = generator(seed, _STREAM, step, device)
        chosen = indices(seed, _STREAM, step, correct.batch, len(self._targets))
        clean = self._targets[chosen].float()
        latent = self._latents[torch.tensor(chosen, device=device)]
        features = grained_features(latent, correct.feature_noise, 0.0, random)
        length = text_length(seed, _STREAM, step, SHORT_LENGTH, self._config.stage_b.full_length_share)
        tokens = captions_at(self._lessons, chosen, step, length, self._config.stage_b.dropped_text, random)
        scheduler = DDPMWuerstchenScheduler()
        scheduler.set_timesteps(self._config.use.decoder_steps, device=device)
        noisy = torch.randn(clean.shape, generator=random, device=device).contiguous(memory_format=torch.channels_last)
        losses = []
        with mixed_precision(device):
            text = states_of(tokens, self._text_encoder, self._lessons.end_token)
            for at in scheduler.timesteps[:-1]:
                ratio = at.expand(len(clean))
                predicted = self._decoder(noisy, r=ratio, effnet=features, clip=text).float()
                losses.append(weighted_loss(predicted, misleading_noise(noisy, ratio, clean), ratio))
                noisy = scheduler.step(predicted.detach(), ratio, noisy, generator=random).prev_sample
        return torch.stack(losses).mean()
