"""How much of a prompt a text encoder reads."""

from dataclasses import dataclass

MARKS = 2
"""Tokens that every prompt begins and ends with."""


@dataclass(frozen=True)
class TokenCount:
    """A prompt takes `used` of `limit` tokens, its two marks among them; `unread` holds the characters left out.

    `unread` is a tuple of (start, end), places from 0, the end exclusive, in order. A prompt of several parts is
    counted by its longest.
    """

    used: int
    limit: int
    unread: tuple[tuple[int, int], ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether there are more tokens than the encoder was trained on."""
        return self.used > self.limit


@dataclass(frozen=True)
class PromptTokens:
    """What Stage C's text encoder reads of a prompt, and what Stage B's does."""

    composition: TokenCount
    texture: TokenCount
