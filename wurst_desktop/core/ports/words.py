"""What knows the artist's own words: lists and styles."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.styles import Style


class Wildcards(Protocol):
    """The artist's own lists of words, and the dice for them. Safe to call from any thread."""

    def names(self) -> Sequence[str]:
        """The names of the lists, in order."""

    def draw(self, field: str, text: str, seed: int) -> str:
        """`text` with everything decided that it leaves to chance; the same text, seed and lists give the same.

        `field` is the request's field that it comes from. Raises `PromptRefused` where it can't be understood,
        `ListMissing` where it names a list that isn't there, and `FileUnreadable`.
        """


class StyleBook(Protocol):
    """The artist's styles. Safe to call from any thread."""

    def styles(self) -> Sequence[Style]:
        """All styles in their order. Raises `FileUnreadable`."""

    def keep(self, styles: Sequence[Style]) -> None:
        """Write these in the place of all styles. Raises `DiskFull` or `FolderRefused`."""

    def imported(self, source: Path) -> Sequence[Style]:
        """Take in the styles of a CSV file, in the place of those of the same names, and give all.

        Raises `FileUnreadable`, `DiskFull` or `FolderRefused`.
        """

    def export(self, target: Path) -> None:
        """Write all styles as a CSV file for other programs. Raises what the others raise."""
