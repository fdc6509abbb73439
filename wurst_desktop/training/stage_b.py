"""Stage B: trains the decoder together with the compressor whose latents it draws from."""

import numpy as np
import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from numpy.typing import NDArray
from torch import Tensor, nn
from transformers import CLIPTextModel, CLIPTokenizer

from wurst_desktop.training.answers import Answers
from wurst_desktop.training.compressor import Compressor, compressed, stage_b_features
from wurst_desktop.training.config import MiniConfig
from wurst_desktop.training.device import Predict, Rows, compiled, mixed_precision
from wurst_desktop.training.diffusion import noised, ratios, weighted_loss
from wurst_desktop.training.lessons import SHORT_LENGTH, Lessons, attention_mask
from wurst_desktop.training.pool import Pool, cells_of
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.stage_a import as_pictures, lay_channels_last
from wurst_desktop.training.text import new_text_encoder, text_length

_STREAM = "stage-b"


def new_decoder(config: MiniConfig) -> WuerstchenDiffNeXt:
    """A fresh decoder whose first steps are calm.

    Upstream's start suits unit features and halves its noise estimate: the stock pipelines feed 42 z - 1, and the
    sigmoid of the output's lower half shall begin near 1.
    """
    stage = config.stage_b
    model: WuerstchenDiffNeXt = WuerstchenDiffNeXt(
        patch_size=stage.patch,
        c_cond=stage.condition,
        c_hidden=list(stage.hidden),
        nhead=list(stage.heads),
        blocks=list(stage.blocks),
        level_config=list(stage.levels),
        inject_effnet=list(stage.inject),
        effnet_embd=stage.channels,
        clip_embd=stage.text_width,
        dropout=0.0,
    )
    for mapper in model.effnet_mappers:
        if isinstance(mapper, nn.Conv2d):
            nn.init.normal_(mapper.weight, std=0.25 / 42)
    outputs = model.clf[1]
    assert isinstance(outputs, nn.Conv2d)
    assert outputs.bias is not None
    with torch.no_grad():
        outputs.bias[len(outputs.bias) // 2 :] = 4.0
    lay_channels_last(model)
    return model


class StageB(nn.Module):
    """Decoder, its text encoder, the compressor, and the questions that keep the compressor's latents readable."""

    def __init__(self, config: MiniConfig, tokenizer: CLIPTokenizer) -> None:
        super().__init__()
        torch.manual_seed(config.seed + 1)
        stage = config.stage_b
        cells = cells_of(config.data.side) ** 2
        self.decoder = new_decoder(config)
        self.text_encoder = new_text_encoder(tokenizer, stage.text_width, stage.text_layers, stage.text_heads)
        self.compressor = Compressor(stage.channels, stage.compressor_widths)
        self.answers = Answers(stage.channels, cells)
        lay_channels_last(self.compressor)


class StageBLesson:
    """Take the noise off Stage A latents, given the compressed picture and its caption."""

    def __init__(
        self, config: MiniConfig, pool: Pool, lessons: Lessons, targets: NDArray[np.float16], is_compiled: bool = True
    ) -> None:
        self._config = config
        self._pool = pool
        self._lessons = lessons
        self._targets = Rows(targets, config.device)
        self._small = Rows(pool.small_pictures[: len(targets)], config.device)
        self._stage = StageB(config, lessons.tokenizer).to(config.device)
        decoder: Predict = self._stage.decoder
        self._predict = compiled(self._stage.decoder, config.device) if is_compiled else decoder
        self._frozen_latents: Tensor | None = None

    @property
    def modules(self) -> nn.Module:
        return self._stage

    @property
    def batch(self) -> int:
        return self._config.stage_b.batch

    def freeze_compressor(self, state: dict[str, Tensor]) -> None:
        """Hold the compressor at these weights from now on, so that Stage C has a fixed goal."""
        compressor = self._stage.compressor
        compressor.load_state_dict(state)
        compressor.eval()
        for parameter in [*compressor.parameters(), *self._stage.answers.parameters()]:
            parameter.requires_grad_(False)
            parameter.grad = None
        pictures = self._pool.small_pictures[: len(self._targets)]
        self._frozen_latents = compressed(pictures, compressor)

    def loss(self, step: int) -> Tensor:
        stage = self._config.stage_b
        device = self._config.device
        random = generator(self._config.seed, _STREAM, step, device)
        chosen = indices(self._config.seed, _STREAM, step, stage.batch, len(self._targets))
        clean = self._targets[chosen].float()
        ratio = ratios(stage.batch, 0.35, random)
        noise = torch.randn(clean.shape, generator=random, device=device)
        noisy = noised(clean, ratio, noise).contiguous(memory_format=torch.channels_last)
        with mixed_precision(device):
            latent = self._latents(chosen).float()
            features, text = self._features(latent, random), self._text(chosen, step, random)
            # Compiling takes minutes for each length of text; the rarer length isn't worth them.
            is_usual = (text.shape[1] == SHORT_LENGTH) == (stage.full_length_share < 0.5)
            predicted = (self._predict if is_usual else self._stage.decoder)(noisy, ratio, features, text)
        loss = weighted_loss(predicted, noise, ratio)
        if self._frozen_latents is not None:
            return loss
        return loss + stage.head_weight * self._stage.answers.loss(latent, self._lessons.labels_of(chosen))

    def _latents(self, chosen: list[int]) -> Tensor:
        if self._frozen_latents is not None:
            return self._frozen_latents[torch.tensor(chosen, device=self._config.device)]
        latents: Tensor = self._stage.compressor(as_pictures(self._small[chosen]))
        return latents

    def _features(self, latent: Tensor, random: torch.Generator) -> Tensor:
        stage = self._config.stage_b
        features = grained_features(latent, stage.feature_noise, stage.dropped_features, random)
        # A frozen compressor asks for no gradient; asking all the same keeps the compiled network valid.
        return features if self._frozen_latents is None else features.requires_grad_()

    def _text(self, chosen: list[int], step: int, random: torch.Generator) -> Tensor:
        stage = self._config.stage_b
        length = text_length(self._config.seed, _STREAM, step, SHORT_LENGTH, stage.full_length_share)
        tokens = captions_at(self._lessons, chosen, step, length, stage.dropped_text, random)
        return states_of(tokens, self._stage.text_encoder, self._lessons.end_token)


def grained_features(latent: Tensor, noise: float, dropped: float, random: torch.Generator) -> Tensor:
    """What Stage B is given of Stage C latents, n x channels x h x w, with up to `noise` deviation of grain.

    Grain makes Stage B forgive Stage C's errors; in a share of pictures none at all keeps it able to draw alone.
    """
    chance, strength = torch.rand(2, len(latent), 1, 1, 1, generator=random, device=random.device)
    grain = torch.randn(latent.shape, generator=random, device=random.device)
    kept: Tensor = stage_b_features(latent + grain * strength * noise) * (chance >= dropped)
    return kept


def captions_at(
    lessons: Lessons, chosen: list[int], step: int, length: int, dropped: float, random: torch.Generator
) -> Tensor:
    """int64, n x length: one caption of each chosen scene; for a share of them nothing."""
    tokens = lessons.tokens(chosen, step, length)
    is_dropped = torch.rand(len(tokens), generator=random, device=random.device) < dropped
    return torch.where(is_dropped[:, None], lessons.no_tokens(length), tokens)


def states_of(tokens: Tensor, encoder: CLIPTextModel, end_token: int) -> Tensor:
    """The states of tokens, n x length x width."""
    states: Tensor = encoder(tokens, attention_mask=attention_mask(tokens, end_token)).last_hidden_state
    return states
