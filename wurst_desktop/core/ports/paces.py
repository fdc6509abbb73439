"""What remembers how fast this machine was."""

from collections.abc import Mapping
from typing import Protocol


class Paces(Protocol):
    """How fast this machine was: seconds a step, by the keys of `core.paces`."""

    def known(self) -> Mapping[str, float]:
        """All that was learnt."""

    def learn(self, paces: Mapping[str, float]) -> None:
        """Keep these, beside what is known under other keys."""
