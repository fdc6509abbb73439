"""What is asked of a training."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.training.lora.pictures import Example

SMALL_PRIOR = 50_000_000
"""Weights of a Stage C that learns at the higher rate."""


@dataclass(frozen=True)
class LoraWish:
    """Everything that decides a LoRA: its name and model, pictures and captions, and how it is learnt.

    `prompts` are drawn on the way, to be looked at. `rate` 0 is what suits the size of Stage C.
    """

    name: str
    card: CheckpointCard
    examples: tuple[Example, ...]
    prompts: tuple[str, ...] = ()
    steps: int = 300
    rank: int = 8
    batch: int = 8
    kept: int = 4
    rate: float = 0.0
    seed: int = 1

    def key(self) -> str:
        """What tells the state of this training from all others; how many steps it takes is left open.

        Raises `FileUnreadable`.
        """
        digest = hashlib.sha256(self.card.ref.fingerprint.encode())
        for example in self.examples:
            digest.update(f"\0{example.caption}\0".encode())
            try:
                digest.update(example.file.read_bytes())
            except OSError as error:
                raise FileUnreadable(example.file, error.strerror or str(error)) from error
        digest.update(repr((self.rank, self.batch, self.kept, self.rate, self.seed)).encode())
        return digest.hexdigest()[:12]

    def learning_rate(self, weights: int) -> float:
        """The rate for a Stage C of so many weights."""
        return self.rate or (4e-3 if weights < SMALL_PRIOR else 2e-4)

    def watched(self) -> tuple[str, ...]:
        """What is drawn on the way: what was asked for, or some of the captions."""
        return self.prompts or tuple(dict.fromkeys(example.caption for example in self.examples))[:4]

    def other_words(self) -> tuple[str, ...]:
        """Words that shall go on meaning what they mean, none at all last."""
        return (*self.card.examples, *(f"a {word}" for word in self.card.words), "")


@dataclass(frozen=True)
class Places:
    """Where the state of trainings lies, and where finished LoRAs go."""

    states: Path
    loras: Path

    def state(self, wish: LoraWish) -> Path:
        """The folder of one training."""
        return self.states / f"{wish.name}-{wish.key()}"


def title_words(examples: Sequence[Example]) -> str:
    """What to write in a prompt: the longest run of words that all captions have, without what only leads on."""
    first, *others = (example.caption.split() for example in examples)
    runs = [first[start:end] for start in range(len(first)) for end in range(start + 1, len(first) + 1)]
    common = [run for run in runs if all(_holds(caption, run) for caption in others)]
    best = max(common, key=_worth, default=[])
    while best and best[-1].lower() in _LEADING_ON:
        best = best[:-1]
    return " ".join(best)


def _worth(run: Sequence[str]) -> tuple[int, int]:
    return sum(word.lower() not in _LEADING_ON for word in run), len(run)


def _holds(caption: Sequence[str], run: Sequence[str]) -> bool:
    return any(list(caption[start : start + len(run)]) == list(run) for start in range(len(caption)))


_LEADING_ON = frozenset({"a", "an", "the", "on", "in", "at", "of", "with", "and", "by", "under", "over"})
