"""Stage C: trains the prior and its text encoder to draw the frozen compressor's latents from captions."""

import math
from collections.abc import Callable

import numpy as np
import torch
from diffusers.models.attention_processor import AttnProcessor2_0
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import ResBlock, TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor, nn
from transformers import CLIPTokenizer

from wurst_desktop.training.answers import Answers
from wurst_desktop.training.config import MiniConfig, StageCConfig
from wurst_desktop.training.diffusion import implied_clean, noised, ratios, weighted_loss
from wurst_desktop.training.lessons import BACKGROUND, LAYOUT, SHORT_LENGTH, Lessons, Variants, attention_mask
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.reader import Reader
from wurst_desktop.training.stage_a import lay_channels_last
from wurst_desktop.training.stress import weighted
from wurst_desktop.training.text import new_text_encoder, text_length
from wurst_desktop.training.words import COLOURS, NOUNS

_STREAM = "stage-c"
Predict = Callable[..., Tensor]


def new_prior(stage: StageCConfig, channels: int) -> WuerstchenPrior:
    """A fresh prior with the start that upstream leaves out; with torch's own the first loss is in the thousands."""
    model: WuerstchenPrior = WuerstchenPrior(
        c_in=channels,
        c=stage.width,
        c_cond=stage.text_width,
        depth=stage.depth,
        nhead=stage.heads,
        dropout=0.0,
    )
    for module in model.modules():
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
    for block in model.blocks:
        if isinstance(block, ResBlock):
            last = block.channelwise[-1]
            assert isinstance(last, nn.Linear)
            last.weight.data *= math.sqrt(1 / stage.depth)
        elif isinstance(block, TimestepBlock):
            nn.init.zeros_(block.mapper.weight)
    outputs = model.out[1]
    assert isinstance(outputs, nn.Conv2d)
    nn.init.zeros_(outputs.weight)
    # The stock pipelines' plain attention is exact but slow; both give the same numbers up to rounding.
    model.set_attn_processor(AttnProcessor2_0())  # type: ignore[no-untyped-call]
    lay_channels_last(model)
    return model


class StageC(nn.Module):
    """Prior, text encoder, and the reader that keeps the text encoder to the order of words."""

    def __init__(self, config: MiniConfig, tokenizer: CLIPTokenizer) -> None:
        super().__init__()
        torch.manual_seed(config.seed + 2)
        stage = config.stage_c
        self.prior = new_prior(stage, config.stage_b.channels)
        self.text_encoder = new_text_encoder(tokenizer, stage.text_width, stage.text_layers, stage.text_heads)
        self.reader = Reader(stage.text_width)


class StageCLesson:
    """Take the noise off compressed pictures, given their captions."""

    def __init__(
        self, config: MiniConfig, lessons: Lessons, latents: Tensor, answers: Answers, compiled: bool = True
    ) -> None:
        self._config = config
        self._lessons = lessons
        self._latents = latents
        self._answers = answers
        self._colours = _tokens_of(COLOURS, lessons.tokenizer)
        self._words = torch.cat([_tokens_of(NOUNS, lessons.tokenizer), self._colours])
        self._pairs = torch.nonzero(lessons.labels[: len(latents), LAYOUT]).flatten().tolist()
        self._stage = StageC(config, lessons.tokenizer)
        prior: Predict = self._stage.prior
        self._predict = torch.compile(prior, dynamic=False) if compiled else prior

    @property
    def modules(self) -> nn.Module:
        return self._stage

    @property
    def batch(self) -> int:
        return self._config.stage_c.batch

    def loss(self, step: int) -> Tensor:
        stage = self._config.stage_c
        random = generator(self._config.seed, _STREAM, step)
        chosen = self._chosen(step)
        clean = self._latents[chosen]
        ratio = ratios(stage.batch, 0.2, random)
        noise = torch.randn(clean.shape, generator=random)
        is_short = (torch.rand(stage.batch, generator=random) < stage.short_share).numpy()
        variants = self._lessons.variants(chosen, step * stage.batch // len(self._latents), is_short)
        text, read = self._text(chosen, variants, random)
        # Compiling takes minutes for each length of text; the rare full length isn't worth them.
        predict = self._predict if text.shape[1] == SHORT_LENGTH else self._stage.prior
        noisy = noised(clean, ratio, noise)
        predicted = predict(noisy, ratio, text)
        # What the noise leaves of nouns and colours is little in squared error; asking for them by name teaches them.
        answered = self._answers.loss(
            implied_clean(noisy, ratio, predicted), self._lessons.labels[chosen], ratio < 0.97
        )
        return weighted_loss(predicted, noise, ratio) + stage.answer_weight * answered + stage.reading_weight * read

    def _chosen(self, step: int) -> list[int]:
        """Entries of the whole pool, and pairs on top, which have the most combinations to learn."""
        stage, seed = self._config.stage_c, self._config.seed
        extra = stage.extra_pairs if self._pairs else 0
        chosen = indices(seed, _STREAM, step, stage.batch - extra, len(self._latents))
        pairs = indices(seed, f"{_STREAM} pairs", step, extra, len(self._pairs)) if extra else []
        return chosen + [self._pairs[place] for place in pairs]

    def _text(self, chosen: list[int], variants: Variants, random: torch.Generator) -> tuple[Tensor, Tensor]:
        """The captions' states, and how badly they were read.

        Now and then without the attention mask: weighting libraries leave it out, the stock pipelines don't.
        """
        stage = self._config.stage_c
        length = text_length(random, SHORT_LENGTH, stage.full_length_share)
        tokens = self._lessons.tokens(chosen, variants, length)
        is_dropped = torch.rand(len(tokens), generator=random) < stage.dropped_text
        tokens[is_dropped] = self._lessons.no_tokens(length)
        is_masked = float(torch.rand((), generator=random)) >= stage.unmasked_share
        mask = attention_mask(tokens, self._lessons.end_token) if is_masked else None
        text: Tensor = self._stage.text_encoder(tokens, attention_mask=mask).last_hidden_state
        empty = self._empty(length)
        is_told = (~is_dropped).numpy()
        told = np.array(chosen)[is_told].tolist()
        read = self._stage.reader.loss(
            text[~is_dropped],
            tokens[~is_dropped],
            self._lessons.end_token,
            self._lessons.labels[told],
            self._lessons.readings(told, variants[is_told]),
        )
        return weighted(text, empty, self._weights(tokens, chosen, random)), read

    def _weights(self, tokens: Tensor, chosen: list[int], random: torch.Generator) -> Tensor:
        """How heavy each token is, n x length."""
        behind = self._colours[self._lessons.labels[chosen, BACKGROUND]]
        is_behind = tokens == behind[:, None]
        largeness = self._lessons.largeness[chosen]
        return self._config.stage_c.stress.weights(torch.isin(tokens, self._words), is_behind, largeness, random)

    def _empty(self, length: int) -> Tensor:
        """What the empty caption has in each place, 1 x length x width; a fixed point that no gradient moves."""
        tokens = self._lessons.no_tokens(length)[None]
        with torch.no_grad():
            states: Tensor = self._stage.text_encoder(
                tokens, attention_mask=attention_mask(tokens, self._lessons.end_token)
            ).last_hidden_state
        return states


def _tokens_of(words: tuple[str, ...], tokenizer: CLIPTokenizer) -> Tensor:
    return torch.tensor(tokenizer.convert_tokens_to_ids([f"{word}</w>" for word in words]))
