"""What was done outside the history, and how it is taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from wurst_desktop.core.errors import WurstError

Then = Callable[[], None]
Failed = Callable[[WurstError], None]
Turn = Callable[[Then, Failed], None]
"""Begins some work; the first is called when it is done, the second if it was refused."""


@dataclass(frozen=True, eq=False)
class Reversible:
    """Something that can be taken back and done once more; `name` says in a few words what."""

    name: str
    back: Turn
    again: Turn
