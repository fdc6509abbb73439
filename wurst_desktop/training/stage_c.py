"""Stage C: trains the prior and its text encoder to draw the frozen compressor's latents from captions."""

import math

import torch
from diffusers.models.attention_processor import AttnProcessor2_0
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common import ResBlock, TimestepBlock
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior import WuerstchenPrior
from torch import Tensor, nn
from transformers import CLIPTokenizer

from wurst_desktop.training.answers import Answers
from wurst_desktop.training.chatter import plural
from wurst_desktop.training.config import MiniConfig, StageCConfig
from wurst_desktop.training.device import Predict, compiled, mixed_precision
from wurst_desktop.training.diffusion import implied_clean, noised, ratios, weighted_loss
from wurst_desktop.training.lessons import LAYOUT, SHORT_LENGTH, Lessons, Variants, attention_mask
from wurst_desktop.training.randomness import generator, indices
from wurst_desktop.training.reader import Reader
from wurst_desktop.training.ruler import Ruler
from wurst_desktop.training.stage_a import lay_channels_last
from wurst_desktop.training.stress import blended, weighted
from wurst_desktop.training.text import new_text_encoder, text_length
from wurst_desktop.training.words import COLOURS
from wurst_desktop.training.worlds import World

_STREAM = "stage-c"


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
        self,
        config: MiniConfig,
        lessons: Lessons,
        latents: Tensor,
        answers: Answers,
        ruler: Ruler,
        is_compiled: bool = True,
    ) -> None:
        self._config = config
        self._lessons = lessons
        self._latents = latents.to(config.device)
        self._answers = answers.to(config.device)
        self._ruler = ruler.to(config.device)
        self._words = word_tokens(config.data.world, lessons.tokenizer).to(config.device)
        self._pairs = torch.nonzero(lessons.labels[: len(latents), LAYOUT]).flatten().tolist()
        self._stage = StageC(config, lessons.tokenizer).to(config.device)
        prior: Predict = self._stage.prior
        self._predict = compiled(self._stage.prior, config.device) if is_compiled else prior

    @property
    def modules(self) -> nn.Module:
        return self._stage

    @property
    def batch(self) -> int:
        return self._config.stage_c.batch

    def loss(self, step: int) -> Tensor:
        stage, device = self._config.stage_c, self._config.device
        random = generator(self._config.seed, _STREAM, step, device)
        chosen = self._chosen(step)
        clean = self._latents[torch.tensor(chosen, device=device)]
        ratio = ratios(stage.batch, 0.2, random)
        noise = torch.randn(clean.shape, generator=random, device=device)
        noisy = noised(clean, ratio, noise)
        is_short = torch.rand(stage.batch, generator=random, device=device) < stage.short_share
        variants = self._lessons.variants(chosen, step * stage.batch // len(self._latents), is_short)
        with mixed_precision(device):
            text, read = self._text(chosen, variants, step, random)
            # Compiling takes minutes for each length of text; the rarer length isn't worth them.
            is_usual = (text.shape[1] == SHORT_LENGTH) == (stage.full_length_share < 0.5)
            predicted = (self._predict if is_usual else self._stage.prior)(noisy, ratio, text)
        # What the noise leaves of nouns and colours is little in squared error; asking for them by name teaches them.
        implied = implied_clean(noisy, ratio, predicted)
        answered = self._answers.loss(implied, self._lessons.labels_of(chosen), ratio < 0.97)
        # So are sizes and places.
        measured = self._ruler.loss(implied, self._lessons.measures_of(chosen), ratio < 0.95)
        asked = stage.answer_weight * answered + stage.measure_weight * measured + stage.reading_weight * read
        return weighted_loss(predicted, noise, ratio) + asked

    def _chosen(self, step: int) -> list[int]:
        """Entries of the whole pool, and pairs on top, which have the most combinations to learn."""
        stage, seed = self._config.stage_c, self._config.seed
        extra = stage.extra_pairs if self._pairs else 0
        chosen = indices(seed, _STREAM, step, stage.batch - extra, len(self._latents))
        pairs = indices(seed, f"{_STREAM} pairs", step, extra, len(self._pairs)) if extra else []
        return chosen + [self._pairs[place] for place in pairs]

    def _text(self, chosen: list[int], variants: Variants, step: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
        """The captions' states, and how badly they were read.

        Now and then without the attention mask: weighting libraries leave it out, the stock pipelines don't.
        """
        stage, seed = self._config.stage_c, self._config.seed
        length = text_length(seed, _STREAM, step, SHORT_LENGTH, stage.full_length_share)
        tokens = self._lessons.tokens(chosen, variants, length)
        is_told = torch.rand(len(tokens), generator=random, device=random.device) >= stage.dropped_text
        tokens = torch.where(is_told[:, None], tokens, self._lessons.no_tokens(length))
        is_masked = float(torch.rand((), generator=generator(seed, f"{_STREAM} mask", step))) >= stage.unmasked_share
        mask = attention_mask(tokens, self._lessons.end_token)
        if not is_masked:
            mask = torch.ones_like(mask)
        weights = self._weights(tokens, chosen, random)
        light = torch.nonzero((weights < 1).any(1)).flatten()
        nothing = self._lessons.no_tokens(length)[None]
        unseeing = (mask * (weights >= 1))[light]
        masks = torch.cat([mask, unseeing, attention_mask(nothing, self._lessons.end_token)])
        # All at once: on a card it is the number of small kernels that takes the time.
        states = self._states(torch.cat([tokens, tokens[light], nothing]), masks)
        text, without, empty = torch.split(states, [len(tokens), len(light), 1])
        read = self._stage.reader.loss(
            text,
            tokens,
            self._lessons.end_token,
            self._lessons.labels_of(chosen),
            self._lessons.readings(chosen, variants),
            is_told,
        )
        # What the empty caption has in each place is a fixed point that no gradient moves.
        empty = empty.detach()
        told, lighter = weighted(text, empty, weights), weights[light]
        return told.index_copy(0, light, blended(told[light], weighted(without, empty, lighter), lighter)), read

    def _states(self, tokens: Tensor, mask: Tensor) -> Tensor:
        states: Tensor = self._stage.text_encoder(tokens, attention_mask=mask).last_hidden_state
        return states

    def _weights(self, tokens: Tensor, chosen: list[int], random: torch.Generator) -> Tensor:
        """How heavy each token is, n x length."""
        is_behind = tokens == self._lessons.background_tokens(chosen)[:, None]
        largeness = self._lessons.largeness_of(chosen)
        return self._config.stage_c.stress.weights(torch.isin(tokens, self._words), is_behind, largeness, random)


def word_tokens(world: World, tokenizer: CLIPTokenizer) -> Tensor:
    """The tokens of a world's nouns, their plurals and the colours, as far as its captions have them.

    A word that they lack would be taken for the end of the caption, which is what CLIP's tokenizers call unknown.
    """
    known = tokenizer.get_vocab()
    words = (f"{word}</w>" for word in (*world.nouns, *map(plural, world.nouns), *COLOURS))
    return torch.tensor([known[word] for word in words if word in known])
