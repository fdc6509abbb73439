"""The artist's lists of words: files in a folder, each named by where it lies (`animals/cats.txt`)."""

from collections.abc import Sequence
from pathlib import Path


class WildcardFolder:
    """Looks into the folder each time, so that a list that was changed counts at once. Safe from any thread."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which need not be there."""
        self._folder = folder

    def names(self) -> Sequence[str]:
        from wurst_desktop.library.dice import list_names

        return list_names(self._folder)

    def draw(self, field: str, text: str, seed: int) -> str:
        # Imported where it is needed: it takes a sixth of a second, and most prompts leave nothing to chance.
        from wurst_desktop.library.dice import draw

        return draw(self._folder, field, text, seed)
