"""Tells whether a prompt leaves something to chance: `{red|blue}`, `__animal__`, `${colour}`."""

import re

from wurst_desktop.core.request import PromptSyntax

WILDCARD = re.compile(r"__(?=[^\s_])([^{}\n]*?[^\s_])__")
"""The name of a list of words between two pairs of underscores."""

_CHOICE = re.compile(r"\{[^{}]*(?:\||\$\$)|\$\{")


def has_choices(text: str, syntax: PromptSyntax) -> bool:
    """Whether `text` has to be drawn before it says what to paint; plain text says it as it stands."""
    return syntax is not PromptSyntax.PLAIN and bool(_CHOICE.search(text) or WILDCARD.search(text))
