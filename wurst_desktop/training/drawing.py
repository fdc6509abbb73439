"""Draws many pictures at once with stages in memory: for sample sheets and for finding which stage loses what."""

from collections.abc import Callable

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from torch import Tensor
from transformers import CLIPTextModel, CLIPTokenizer

from wurst_desktop.training.compressor import stage_b_features
from wurst_desktop.training.tokenizer import MAX_LENGTH
from wurst_desktop.training.trained import TrainedModel

Denoise = Callable[[Tensor, Tensor], Tensor]


@torch.no_grad()
def composed(model: TrainedModel, prompts: list[str], steps: int, guidance: float, seed: int) -> Tensor:
    """Stage C: prompts to latents of unit variance at the model's own size, n x channels x cells x cells."""
    text = _text(model.tokenizer, model.prior_text_encoder, prompts)
    empty = _text(model.tokenizer, model.prior_text_encoder, [""] * len(prompts))
    both = torch.cat([empty, text])

    def denoise(latent: Tensor, ratio: Tensor) -> Tensor:
        plain, told = model.prior(torch.cat([latent] * 2), r=torch.cat([ratio] * 2), c=both).chunk(2)
        return torch.lerp(plain, told, guidance)

    channels = int(model.prior.config["c_in"])
    return _sampled((len(prompts), channels, model.cells, model.cells), steps, seed, denoise, text.device)


@torch.no_grad()
def painted(model: TrainedModel, latents: Tensor, prompts: list[str], steps: int, seed: int) -> Tensor:
    """Stages B and A: latents of unit variance and their prompts to pictures n x 3 x H x W in 0..1."""
    drawn = decoded(model.decoder, model.text_encoder, model.tokenizer, latents, prompts, steps, seed)
    return torch.cat([_pixels(model, part) for part in torch.split(drawn, 16)])


@torch.no_grad()
def decoded(
    decoder: WuerstchenDiffNeXt,
    text_encoder: CLIPTextModel,
    tokenizer: CLIPTokenizer,
    latents: Tensor,
    prompts: list[str],
    steps: int,
    seed: int,
) -> Tensor:
    """Stage B: latents of unit variance and their prompts to Stage A latents of unit variance, n x 4 x H/4 x W/4."""
    features = stage_b_features(latents)
    text = _text(tokenizer, text_encoder, prompts)

    def denoise(latent: Tensor, ratio: Tensor) -> Tensor:
        noise: Tensor = decoder(latent, r=ratio, effnet=features, clip=text)
        return noise

    side = int(latents.shape[-1] * 10.67)
    return _sampled((len(latents), 4, side, side), steps, seed, denoise, latents.device)


def _pixels(model: TrainedModel, latents: Tensor) -> Tensor:
    pictures: Tensor = model.vqgan.decode(latents * model.vqgan.config["scale_factor"]).sample
    return pictures.clamp(0, 1)


def _sampled(shape: tuple[int, ...], steps: int, seed: int, denoise: Denoise, device: torch.device) -> Tensor:
    random = torch.Generator(device).manual_seed(seed)
    scheduler = DDPMWuerstchenScheduler()
    scheduler.set_timesteps(steps, device=device)
    latent = torch.randn(shape, generator=random, device=device)
    for ratio in scheduler.timesteps[:-1]:
        ratios = ratio.expand(shape[0])
        latent = scheduler.step(denoise(latent, ratios), ratios, latent, generator=random).prev_sample
    return latent


def _text(tokenizer: CLIPTokenizer, encoder: CLIPTextModel, prompts: list[str]) -> Tensor:
    tokens = tokenizer(prompts, padding="max_length", max_length=MAX_LENGTH, truncation=True, return_tensors="pt")
    tokens = tokens.to(encoder.device)
    states: Tensor = encoder(tokens.input_ids, attention_mask=tokens.attention_mask).last_hidden_state
    return states
