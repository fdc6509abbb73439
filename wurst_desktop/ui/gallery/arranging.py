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
        self._asked: Sequence[int] | None = None
        self._asked_of = ""
        self._awaited = 0
        grid.let_arrange(lambda: self.is_allowed, lambda: self.is_possible)
        grid.dropped_before.connect(self._drop)
        grid.step_wanted.connect(self.step)
        finder.found.connect(self._begin_anew)

    @property
    def is_allowed(self) -> bool:
        """Whether what is looked for has an order that can be changed."""
        return bool(self._finder.search.collection) and not self._finder.is_stacking

    @property
    def is_possible(self) -> bool:
        """Whether it is shown as it lies, so that it can be changed now."""
        return self.is_allowed and not self._finder.is_looking and self._asked is None

    @Slot(int)
    def step(self, steps: int) -> None:
        """Wish to have the selected pictures so many places further on, or back, from where they were wished last."""
        if self.is_possible:
            self._want(self._model.ids, with_stepped(self._model.ids, self._choice.ids(), steps))
        elif self.is_allowed and self._asked is not None and self._asked_of == self._finder.search.collection:
            self._want(self._asked, with_stepped(self._asked, self._choice.ids(), steps))

    def carried_out(self) -> None:
        """What was wished is kept; what is shown follows."""
        self._awaited -= 1

    def refused(self) -> None:
        """What was wished couldn't be kept."""
        self._awaited -= 1
        self._begin_anew()

    @Slot(int)
    def _drop(self, row: int) -> None:
        if self.is_possible:
            self._want(self._model.ids, with_moved(self._model.ids, self._choice.ids(), row))

    def _want(self, before: Sequence[int], ids: Sequence[int]) -> None:
        if list(ids) == list(before):
            return
        self._asked, self._asked_of = ids, self._finder.search.collection
        self._awaited += 1
        self._wants.arranged.emit(self._asked_of, list(ids))

    @Slot()
    def _begin_anew(self) -> None:
        # What is found before the last wish has been carried out is older than that.
        if not self._awaited:
            self._asked = None
