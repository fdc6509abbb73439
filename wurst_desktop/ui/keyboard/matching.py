"""Finds commands by a few letters of their names, typed in haste."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from wurst_desktop.ui.folded import folded

_ALIKE = 0.75
"""How alike a mistyped word has to be; two letters swapped in a word of seven are 0.86."""
_SHORTEST_MISTYPED = 4


def score(typed: str, title: str, place: str = "") -> float | None:
    """How well what was typed fits a command, more being better; None where some word of it doesn't fit at all.

    What stands in the title counts more than what stands in the menus that lead there.
    """
    total = 0.0
    for part in folded(typed).split():
        found = max(_part_score(part, title), _part_score(part, place) / 4)
        if not found:
            return None
        total += found
    return total


def best(typed: str, titles: Sequence[tuple[str, str]]) -> list[int]:
    """Where those commands stand, of (title, place) each, that fit what was typed: the best first."""
    scored = [(score(typed, title, place), number) for number, (title, place) in enumerate(titles)]
    fitting = [(found, number) for found, number in scored if found is not None]
    return [number for _, number in sorted(fitting, key=lambda each: (-each[0], each[1]))]


def _part_score(part: str, text: str) -> float:
    plain = folded(text)
    words = plain.replace("…", " ").replace(",", " ").split()
    if not words:
        return 0
    if any(word.startswith(part) for word in words):
        # The first word of a title is what people remember of it.
        return 8 + 2 * words[0].startswith(part) + len(part) / max(len(plain), 1)
    if part in plain:
        return 6
    if "".join(word[0] for word in words).startswith(part):
        return 5
    if len(part) >= _SHORTEST_MISTYPED and any(_is_alike(part, word) for word in words):
        return 4
    return 2 if len(part) > 1 and _is_spread(part, plain) else 0


def _is_alike(part: str, word: str) -> bool:
    return SequenceMatcher(None, part, word).ratio() >= _ALIKE


def _is_spread(part: str, text: str) -> bool:
    """Whether the letters of `part` stand in the text in their order."""
    rest = iter(text)
    return all(letter in rest for letter in part)
