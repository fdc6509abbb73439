"""What is known of each scene of the pool beside its picture: labels, and captions as token numbers."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import CLIPTokenizer

from wurst_desktop.training.captions import caption_at
from wurst_desktop.training.pool import Pool
from wurst_desktop.training.scenes import Layout, Scene, largeness, scene_at
from wurst_desktop.training.tokenizer import MAX_LENGTH, new_tokenizer
from wurst_desktop.training.words import COLOURS, NOUNS

Variants = NDArray[np.int64]
"""For each of some scenes, which of its captions."""

CAPTIONS_PER_SCENE = 8
SHORT_LENGTH = 24
_STORED_LENGTH = 32
# How many answers each question of `labels` has: nouns and colours of both figures (0 is "none"), background, layout.
QUESTIONS = (len(NOUNS) + 1, len(COLOURS) + 1, len(NOUNS) + 1, len(COLOURS) + 1, len(COLOURS), len(Layout))
BACKGROUND, LAYOUT = len(QUESTIONS) - 2, len(QUESTIONS) - 1
# What a caption tells in its own order: nouns and colours as they are named, and whether that order is swapped.
READINGS = (*QUESTIONS[:4], 2)
_WORD = re.compile(r"[a-z]+|[^\sa-z]+")


def labels(scene: Scene) -> list[int]:
    """The answers for a scene, in the order of QUESTIONS."""
    answers: list[int] = []
    for place in range(2):
        figure = scene.figures[place] if place < len(scene.figures) else None
        answers.append(NOUNS.index(figure.noun) + 1 if figure else 0)
        answers.append(COLOURS.index(figure.colour) + 1 if figure and figure.colour else 0)
    return [*answers, COLOURS.index(scene.background), list(Layout).index(scene.layout)]


def caption_tokenizer(seed: int, count: int) -> CLIPTokenizer:
    """The tokenizer grown from the first captions of one seed's stream."""
    words: Counter[str] = Counter()
    for index in range(count):
        words.update(_WORD.findall(caption_at(scene_at(seed, index), seed, index).text.lower()))
    return new_tokenizer(words)


@dataclass(frozen=True)
class Lessons:
    """Labels and tokens for a pool, made once and kept beside it."""

    pool: Pool

    @cached_property
    def tokenizer(self) -> CLIPTokenizer:
        return caption_tokenizer(self.pool.config.seed, self.pool.config.vocabulary_captions)

    @cached_property
    def labels(self) -> Tensor:
        """int64, count x len(QUESTIONS)."""
        return torch.from_numpy(self._arrays["labels"].astype(np.int64))

    @cached_property
    def largeness(self) -> Tensor:
        """float32, count: the size of a single figure, 0 the smallest and 1 the largest of its kind; NaN for pairs."""
        scenes = (self.pool.scene(index) for index in range(len(self.pool)))
        return torch.tensor([largeness(scene) if scene.layout is Layout.SINGLE else math.nan for scene in scenes])

    def variants(self, chosen: list[int], variant: int, is_short: NDArray[np.bool_]) -> Variants:
        """Which caption of each chosen scene is meant; where `is_short`, the next that leaves the background out."""
        colours = np.array(self.tokenizer.convert_tokens_to_ids([f"{colour}</w>" for colour in COLOURS]))
        behind = colours[self.labels[chosen, BACKGROUND].numpy()]
        leaves_out = (self._arrays["tokens"][chosen] != behind[:, None, None]).all(2)
        turned = np.roll(leaves_out, -(variant % CAPTIONS_PER_SCENE), 1)
        ahead = np.where(is_short & turned.any(1), turned.argmax(1), 0)
        return (variant + ahead) % CAPTIONS_PER_SCENE

    def tokens(self, chosen: list[int], variant: int | Variants, length: int) -> Tensor:
        """int64, n x length: one caption of each chosen scene, padded with the end token."""
        rows = self._arrays["tokens"][chosen, variant % CAPTIONS_PER_SCENE]
        return padded(torch.from_numpy(rows.astype(np.int64)), length, self.end_token)

    def readings(self, chosen: list[int], variant: int | Variants) -> Tensor:
        """int64, n x len(READINGS): what the caption of `tokens(chosen, variant, ...)` names first and second."""
        placed = self.labels[chosen][:, :4]
        swapped = torch.from_numpy(self._arrays["swapped"][chosen, variant % CAPTIONS_PER_SCENE].astype(np.int64))
        named = torch.where(swapped[:, None] == 1, placed.roll(2, 1), placed)
        return torch.cat([named, swapped[:, None]], 1)

    def no_tokens(self, length: int) -> Tensor:
        """int64, length: the empty caption."""
        start = torch.tensor([[self.tokenizer.bos_token_id, self.end_token]])
        return padded(start, length, self.end_token)[0]

    @property
    def end_token(self) -> int:
        return int(self.tokenizer.eos_token_id)

    @cached_property
    def _arrays(self) -> dict[str, NDArray[np.uint16]]:
        file = self.pool.folder / "lessons.npz"
        if not file.exists():
            self._write(file)
        with np.load(file) as arrays:
            return {name: arrays[name] for name in ("labels", "tokens", "swapped")}

    def _write(self, file: Path) -> None:
        seed, count = self.pool.config.seed, len(self.pool)
        scenes = [self.pool.scene(index) for index in range(count)]
        captions = [
            caption_at(scene, seed, index * CAPTIONS_PER_SCENE + variant)
            for index, scene in enumerate(scenes)
            for variant in range(CAPTIONS_PER_SCENE)
        ]
        texts = [caption.text for caption in captions]
        encoded = self.tokenizer(texts, padding="max_length", max_length=_STORED_LENGTH, truncation=True)["input_ids"]
        part = file.with_name(f"{file.stem}.part.npz")
        np.savez(
            part,
            labels=np.array([labels(scene) for scene in scenes], np.uint16),
            tokens=np.array(encoded, np.uint16).reshape(count, CAPTIONS_PER_SCENE, _STORED_LENGTH),
            swapped=np.array([caption.is_swapped for caption in captions], np.uint16).reshape(count, -1),
        )
        part.replace(file)


def padded(tokens: Tensor, length: int, end_token: int) -> Tensor:
    """Tokens cut or filled up with the end token to a length of at most 77."""
    assert length <= MAX_LENGTH
    missing = length - tokens.shape[1]
    return torch.nn.functional.pad(tokens, (0, max(0, missing)), value=end_token)[:, :length]


def attention_mask(tokens: Tensor, end_token: int) -> Tensor:
    """1 up to and with the first end token, 0 on padding, as the tokenizer itself gives it."""
    ends = (tokens == end_token).long()
    return ((ends.cumsum(1) - ends) == 0).long()
