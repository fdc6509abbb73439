"""How much of a prompt a text encoder reads."""

from dataclasses import dataclass, replace

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

    def within(self, start: int, length: int) -> "TokenCount":
        """The same count, with the places of a part of the text: `length` characters from `start` on."""
        moved = ((max(first - start, 0), min(end - start, length)) for first, end in self.unread)
        return replace(self, unread=tuple((first, end) for first, end in moved if first < end))

    @property
    def is_over(self) -> bool:
        """Whether there are more tokens than the encoder was trained on."""
        return self.used > self.limit


@dataclass(frozen=True)
class PromptTokens:
    """What Stage C's text encoder reads of a prompt, and what Stage B's does."""

    composition: TokenCount
    texture: TokenCount

    def within(self, start: int, length: int) -> "PromptTokens":
        """The same counts, with the places of a part of the text: `length` characters from `start` on."""
        return PromptTokens(self.composition.within(start, length), self.texture.within(start, length))
