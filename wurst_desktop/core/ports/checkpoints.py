"""What knows the checkpoints, their LoRAs and their tokenizers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.lora import LoraCard, LoraRef
from wurst_desktop.core.request import LongPrompts, PromptSyntax
from wurst_desktop.core.tokens import PromptTokens


class TokenCounter(Protocol):
    """Knows the tokenizers of checkpoints. All calls come from one thread."""

    def count(self, card: CheckpointCard, text: str, syntax: PromptSyntax, long_prompts: LongPrompts) -> PromptTokens:
        """What `card`'s text encoders read of `text`. Raises `CheckpointIncomplete` or `CheckpointCorrupt`."""


class LoraShelf(Protocol):
    """The installed LoRAs. Safe to call from any thread."""

    def installed(self) -> Sequence[LoraCard]:
        """All of them, by name."""

    def find(self, wanted: LoraRef) -> LoraCard:
        """The one with this fingerprint, under whatever name, or with this name where none is asked for.

        Raises `LoraMissing`.
        """

    def take_in(self, source: Path) -> LoraCard:
        """Copy a file in, once it was seen to fit an installed model; what is here already isn't copied.

        Raises `LoraRefused`, `FileUnreadable`, `DiskFull` or `FolderRefused`.
        """

    def remove(self, name: str) -> Path:
        """Hand the one of this name, and its card, to the system's trash; its file was the one that is given.

        Raises `LoraMissing` and `TrashRefused`.
        """


class Shelf(Protocol):
    """The installed checkpoints."""

    def installed(self) -> Sequence[CheckpointCard]:
        """All usable checkpoints, the preferred one first."""

    def find(self, wanted: str) -> CheckpointCard:
        """The checkpoint with this id, or in this folder; "" is the preferred one. Raises `CheckpointMissing`."""
