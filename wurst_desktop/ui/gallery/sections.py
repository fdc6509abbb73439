"""How the rows of a list fall into sections that lie one below another."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

HEADING = 36
"""Pixels that the heading of a day is high."""


class Sections:
    """Runs of rows, none of them empty; of those without a heading there is one at most. Never changed."""

    def __init__(self, counts: Sequence[int], heading: int = 0) -> None:
        """Take how many rows each has, and how many pixels its heading is high (0 for none)."""
        self.heading = heading
        self._counts = tuple(counts)
        self.starts = (0, *accumulate(self._counts))
        """The first row of each section, and the row behind the last one."""
        self.lines_before = lru_cache(maxsize=2)(self._lines_before)

    def __len__(self) -> int:
        """How many sections there are."""
        return len(self._counts)

    @property
    def count(self) -> int:
        """Rows of all sections together."""
        return self.starts[-1]

    def rows(self, section: int) -> range:
        """The rows of a section."""
        return range(self.starts[section], self.starts[section + 1])

    def section_of(self, row: int) -> int:
        """Where a row is; the last section for a row behind all."""
        return max(0, min(bisect_right(self.starts, row), len(self._counts)) - 1)

    def _lines_before(self, columns: int) -> Sequence[int]:
        """How many lines of so many columns lie above each section, and in all of them together."""
        return (0, *accumulate(-(-count // columns) for count in self._counts))


def undivided(count: int) -> Sections:
    """So many rows in one section without a heading."""
    return Sections([count] if count else [])
