"""Lets the artist lay the pictures of a collection in an order of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from wurst_desktop.core.own_order import with_moved, with_stepped
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.wants import Wants


class Arranging(QObject):
    """Only where a collection is looked at and nothing else, and all of it lies open."""

    def __init__(self, wants: Wants, model: HistoryModel, grid: HistoryGrid, choice: Choice, finder: Finder) -> None:
        super().__init__(grid)
        self._wants = wants
        self._model = model
        self._choice = choice
        self._finder = finder
        grid.let_arrange(lambda: self.is_possible)
        grid.dropped_before.connect(self._drop)
        grid.step_wanted.connect(self.step)

    @property
    def is_possible(self) -> bool:
        """Whether what is shown has an order that can be changed."""
        return bool(self._finder.search.collection) and not self._finder.is_stacking and not self._finder.is_looking

    @Slot(int)
    def step(self, steps: int) -> None:
        """Wish to have the selected pictures so many places further on, or back."""
        self._want(with_stepped(self._model.ids, self._choice.ids(), steps))

    @Slot(int)
    def _drop(self, row: int) -> None:
        self._want(with_moved(self._model.ids, self._choice.ids(), row))

    def _want(self, ids: Sequence[int]) -> None:
        if self.is_possible and list(ids) != list(self._model.ids):
            self._wants.arranged.emit(self._finder.search.collection, list(ids))
