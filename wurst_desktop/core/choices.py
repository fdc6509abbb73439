"""Tells whether a prompt leaves something to chance: `{red|blue}`, `__animal__`, `${colour}`."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from fnmatch import fnmatchcase

from wurst_desktop.core.request import PromptSyntax

WILDCARD = re.compile(r"__(?=[^\s_])([^{}\n]*?[^\s_])__")
"""The name of a list of words between two pairs of underscores."""


@dataclass(frozen=True)
class ListName:
    """Where a prompt names a list of words, from `start` to `end` (exclusive), and whether there is such a list."""

    start: int
    end: int
    name: str
    is_known: bool


def list_names(text: str, syntax: PromptSyntax, known: Collection[str]) -> tuple[ListName, ...]:
    """All lists of words that `text` names; `*` and `?` in a name stand for any signs, or for one."""
    if syntax is PromptSyntax.PLAIN:
        return ()
    return tuple(
        ListName(*found.span(), found[1], any(fnmatchcase(name, found[1]) for name in known))
        for found in WILDCARD.finditer(text)
    )


_CHOICE = re.compile(r"\{[^{}]*(?:\||\$\$)|\$\{")


def has_choices(text: str, syntax: PromptSyntax) -> bool:
    """Whether `text` has to be drawn before it says what to paint; plain text says it as it stands."""
    return syntax is not PromptSyntax.PLAIN and bool(_CHOICE.search(text) or WILDCARD.search(text))
