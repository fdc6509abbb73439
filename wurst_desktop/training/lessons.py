"""What is known of each scene of the pool beside its picture: labels, and captions as token numbers."""

import math
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import CLIPTokenizer

from wurst_desktop.training.captions import caption_at
from wurst_desktop.training.device import Rows, best_device
from wurst_desktop.training.pool import Pool
from wurst_desktop.training.scenes import Layout, Plain, Scene, largeness, scene_at
from wurst_desktop.training.tokenizer import MAX_LENGTH, new_tokenizer
from wurst_desktop.training.words import COLOURS, NOUNS, TERRAINS, TIMES
from wurst_desktop.training.worlds import World

Variants = Tensor
"""int64, n: for each of some scenes, which of its captions."""

CAPTIONS_PER_SCENE = 8
SHORT_LENGTH = 24
_STORED_LENGTH = 32
# How many answers each question of `labels` has: nouns and colours of both figures, background, layout, time, terrain;
# 0 is "none", but for the layout.
QUESTIONS = (
    len(NOUNS) + 1,
    len(COLOURS) + 1,
    len(NOUNS) + 1,
    len(COLOURS) + 1,
    len(COLOURS) + 1,
    len(Layout),
    len(TIMES) + 1,
    len(TERRAINS) + 1,
)
MEASURES = 6
BACKGROUND, LAYOUT, TIME, TERRAIN = range(4, 8)
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
    setting, layout = scene.setting, list(Layout).index(scene.layout)
    if isinstance(setting, Plain):
        return [*answers, COLOURS.index(setting.colour) + 1, layout, 0, 0]
    return [*answers, 0, layout, TIMES.index(setting.time) + 1, TERRAINS.index(setting.terrain) + 1]


def measures(scene: Scene) -> list[float]:
    """Size and centre of both figures in tenths of the side, the centre from the middle; NaN where there is none."""
    answers = [math.nan] * MEASURES
    for place, figure in enumerate(scene.figures):
        answers[3 * place : 3 * place + 3] = [10 * figure.size, 10 * (figure.x - 0.5), 10 * (figure.y - 0.5)]
    return answers


def caption_tokenizer(seed: int, count: int, world: World) -> CLIPTokenizer:
    """The tokenizer grown from the first captions of one seed's stream."""
    words: Counter[str] = Counter()
    for index in range(count):
        words.update(_WORD.findall(caption_at(scene_at(seed, index, world=world), seed, index, world).text.lower()))
    return new_tokenizer(words)


@dataclass(frozen=True)
class Lessons:
    """Labels and tokens for a pool, made once and kept beside it; what is asked for lies on the device."""

    pool: Pool
    device: torch.device = field(default_factory=best_device)

    @cached_property
    def tokenizer(self) -> CLIPTokenizer:
        data = self.pool.config
        return caption_tokenizer(data.seed, data.vocabulary_captions, data.world)

    @cached_property
    def labels(self) -> Tensor:
        """int64, count x len(QUESTIONS)."""
        return torch.from_numpy(self._arrays["labels"].astype(np.int64))

    def labels_of(self, chosen: list[int]) -> Tensor:
        """int64, n x len(QUESTIONS)."""
        return self._rows["labels"][chosen].long()

    def largeness_of(self, chosen: list[int]) -> Tensor:
        """float32, n: the size of a single figure, 0 the smallest and 1 the largest of its kind; NaN for all else."""
        return self._rows["largeness"][chosen]

    def measures_of(self, chosen: list[int]) -> Tensor:
        """float32, n x MEASURES, as `measures` gives them."""
        return self._rows["measures"][chosen]

    def variants(self, chosen: list[int], variant: int, is_short: Tensor) -> Variants:
        """Which caption of each chosen scene is meant; where `is_short`, the next that leaves the background out."""
        behind = self.background_tokens(chosen)
        leaves_out = (self._rows["tokens"][chosen] != behind[:, None, None]).all(2)
        turned = leaves_out.roll(-(variant % CAPTIONS_PER_SCENE), 1)
        ahead = torch.where(is_short & turned.any(1), turned.int().argmax(1), 0)
        return (variant + ahead) % CAPTIONS_PER_SCENE

    def background_tokens(self, chosen: list[int]) -> Tensor:
        """int64, n: the token of each background's colour, -1 for a landscape."""
        return self._background_tokens[self.labels_of(chosen)[:, BACKGROUND]]

    def tokens(self, chosen: list[int], variant: int | Variants, length: int) -> Tensor:
        """int64, n x length: one caption of each chosen scene, padded with the end token."""
        return padded(self._captions("tokens", chosen, variant).long(), length, self.end_token)

    def readings(self, chosen: list[int], variant: int | Variants) -> Tensor:
        """int64, n x len(READINGS): what the caption of `tokens(chosen, variant, ...)` names first and second."""
        placed = self.labels_of(chosen)[:, :4]
        swapped = self._captions("swapped", chosen, variant).long()[:, None]
        named = torch.where(swapped == 1, placed.roll(2, 1), placed)
        return torch.cat([named, swapped], 1)

    def no_tokens(self, length: int) -> Tensor:
        """int64, length: the empty caption."""
        start = torch.tensor([[self.tokenizer.bos_token_id, self.end_token]], device=self.device)
        return padded(start, length, self.end_token)[0]

    @property
    def end_token(self) -> int:
        return int(self.tokenizer.eos_token_id)

    @cached_property
    def _background_tokens(self) -> Tensor:
        known = torch.tensor(self.tokenizer.convert_tokens_to_ids([f"{colour}</w>" for colour in COLOURS]))
        return torch.cat([torch.tensor([-1]), known]).to(self.device)

    def _captions(self, name: str, chosen: list[int], variant: int | Variants) -> Tensor:
        rows = self._rows[name][chosen]
        which = torch.as_tensor(variant, device=self.device) % CAPTIONS_PER_SCENE
        return rows[torch.arange(len(chosen), device=self.device), which]

    @cached_property
    def _rows(self) -> dict[str, Rows]:
        return {name: Rows(array, self.device) for name, array in self._arrays.items()}

    @cached_property
    def _arrays(self) -> dict[str, NDArray[Any]]:
        file = self.pool.folder / "lessons.npz"
        if not file.exists():
            self._write(file)
        with np.load(file) as arrays:
            return {name: arrays[name] for name in ("labels", "tokens", "swapped", "largeness", "measures")}

    def _write(self, file: Path) -> None:
        data = self.pool.config
        seed, world, count = data.seed, data.world, len(self.pool)
        scenes = [self.pool.scene(index) for index in range(count)]
        captions = [
            caption_at(scene, seed, index * CAPTIONS_PER_SCENE + variant, world)
            for index, scene in enumerate(scenes)
            for variant in range(CAPTIONS_PER_SCENE)
        ]
        texts = [caption.text for caption in captions]
        encoded = self.tokenizer(texts, padding="max_length", max_length=_STORED_LENGTH, truncation=True)["input_ids"]
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.stem}.part.npz")
        np.savez_compressed(
            part,
            labels=np.array([labels(scene) for scene in scenes], np.int16),
            tokens=np.array(encoded, np.int16).reshape(count, CAPTIONS_PER_SCENE, _STORED_LENGTH),
            swapped=np.array([caption.is_swapped for caption in captions], np.int16).reshape(count, -1),
            largeness=np.array([_largeness(scene, world) for scene in scenes], np.float32),
            measures=np.array([measures(scene) for scene in scenes], np.float32),
        )
        part.replace(file)


def _largeness(scene: Scene, world: World) -> float:
    return largeness(scene, world) if scene.layout is Layout.SINGLE and scene.figures else math.nan


def padded(tokens: Tensor, length: int, end_token: int) -> Tensor:
    """Tokens cut or filled up with the end token to a length of at most 77."""
    assert length <= MAX_LENGTH
    missing = length - tokens.shape[1]
    return torch.nn.functional.pad(tokens, (0, max(0, missing)), value=end_token)[:, :length]


def attention_mask(tokens: Tensor, end_token: int) -> Tensor:
    """1 up to and with the first end token, 0 on padding, as the tokenizer itself gives it."""
    ends = (tokens == end_token).long()
    return ((ends.cumsum(1) - ends) == 0).long()
