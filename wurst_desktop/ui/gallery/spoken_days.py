"""Has a screen reader say the heading of a day when the keys lead into it: it is painted, and no cell of its own."""

from datetime import date, datetime

from PySide6.QtCore import QModelIndex, QObject, Slot

from wurst_desktop.core.days import Span
from wurst_desktop.ui.gallery.day_words import spoken_day
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.speaking import Say, say


class SpokenDays(QObject):
    """Says each day once, as long as the keys stay in it."""

    def __init__(self, model: HistoryModel, grid: HistoryGrid, speak: Say = say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._grid = grid
        self._speak = speak
        self._said: tuple[Span, date] | None = None
        grid.selectionModel().currentChanged.connect(self._look)

    @Slot(QModelIndex, QModelIndex)
    def _look(self, current: QModelIndex) -> None:
        if not (current.isValid() and self._grid.hasFocus()):
            return
        day = self._model.day_of(current.row())
        if day is not None and (day.span, day.day) != self._said:
            self._speak(self._grid, f"{spoken_day(day, datetime.now().astimezone().date())}.")
        self._said = None if day is None else (day.span, day.day)
