"""Which entries are selected, and which one of them is the one that is looked at."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.history_grid import MOST_DRAGGED, HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel

_REST_MS = 40
"""How long the choice must rest before it is told: less than is noticed, more than a held key takes to repeat."""


class Choice(QObject):
    """Follows the grid's selection, and waits for entries that haven't been fetched yet."""

    chosen = Signal(object)
    """The `Record` that is current and selected, or None; again whenever that entry changes."""
    changed = Signal()

    def __init__(self, model: HistoryModel, grid: HistoryGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._grid = grid
        self._told: Record | None = None
        self._aside: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self._tell)
        grid.selectionModel().selectionChanged.connect(self._note)
        grid.selectionModel().currentChanged.connect(self._tell_at_rest)
        model.dataChanged.connect(self.tell_soon)
        model.modelReset.connect(self.tell_soon)
        model.rowsRemoved.connect(self.tell_soon)

    def ids(self) -> list[int]:
        """The selected ids, from the top; where none is, that of the picture that stands in for them."""
        selected = [self._model.ids[row] for row in self._grid.selected_rows()]
        return [self._aside] if not selected and self._aside is not None else selected

    def stand_in(self, record_id: int) -> None:
        """Let a picture that isn't in the list be the chosen one, until another is chosen or it goes."""
        self.clear()
        self._aside = record_id

    @Slot()
    def settle(self) -> None:
        """Select the picture that stands in, if it is in the list by now."""
        row = None if self._aside is None else self._model.row_of(self._aside)
        if row is not None:
            self._grid.select_rows([row], scrolls=False)

    def forget(self, ids: Iterable[int]) -> None:
        """These went."""
        if self._aside in set(ids):
            self._aside = None

    def records(self) -> list[Record]:
        """Those selected entries that have been fetched; all of them unless very many are selected."""
        found = (self._model.record(record_id) for record_id in self.ids())
        return [record for record in found if record is not None]

    def clear(self) -> None:
        """Select nothing, and don't tell whoever asked for that; the keys still lead on from where they were."""
        self._grid.clearSelection()
        self._soon.stop()
        self._told = self._aside = None

    @Slot()
    def tell_soon(self) -> None:
        """Say what is chosen in a moment; many changes in a row are told once."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _tell_at_rest(self) -> None:
        # While pages are leafed through by a held key, to show each chosen picture would cost every frame.
        self._soon.start()

    def close(self) -> None:
        """Say nothing more."""
        self._soon.stop()

    @Slot()
    def _note(self) -> None:
        self._aside = None
        if self._grid.selected_count <= MOST_DRAGGED:
            self._model.load_ids(self.ids())
        self.changed.emit()
        self._tell_at_rest()

    def _tell(self) -> None:
        index = self._grid.currentIndex()
        record = None
        if index.isValid() and self._grid.selectionModel().isSelected(index):
            record = self._model.record_at(index.row())
            if record is None:
                self._model.load(range(index.row(), index.row() + 1))
                return
        if record != self._told:
            self._told = record
            self.chosen.emit(record)
