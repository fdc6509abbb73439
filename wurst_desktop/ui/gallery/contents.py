"""What the grid holds: what was found, what arrives meanwhile, what goes."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, Signal, Slot

from wurst_desktop.core.days import Listing
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.arrivals import ArrivalsChip
from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.memory import MOST_SELECTED, Place
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.neighbours import neighbour

_MOST_RESELECTED = 2000


class Contents(QObject):
    """Keeps what is looked at in its place and what is selected selected, whatever comes and goes."""

    changed = Signal()

    def __init__(
        self, model: HistoryModel, grid: HistoryGrid, finder: Finder, chip: ArrivalsChip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._grid = grid
        self._finder = finder
        self._chip = chip
        self._waiting: list[Record] = []
        self._to_select: list[int] = []
        self._begins_with = Place()
        self._has_begun = False
        self.words = ""
        """What the shown entries were found by."""
        finder.found.connect(self._show_found)
        chip.clicked.connect(grid.scrollToTop)
        grid.verticalScrollBar().valueChanged.connect(self._scrolled)

    def begin_with(self, place: Place) -> None:
        """Go there at the start, or to the first picture if that isn't there."""
        self._begins_with = place

    def place(self) -> Place:
        """Where the artist is; before the pictures have been read, where it is begun."""
        if not self._has_begun:
            return self._begins_with
        current, ids = self._grid.currentIndex().row(), self._model.ids
        few = self._grid.selected_count <= MOST_SELECTED
        row, above = self._grid.place()
        is_inside = not self._grid.is_at_top and row < len(ids)
        return Place(
            ids[current] if current >= 0 else None,
            tuple(ids[each] for each in self._grid.selected_rows()) if few else (),
            ids[row] if is_inside else None,
            above if is_inside else 0,
        )

    def take(self, record: Record) -> None:
        """Show a new picture, at once or when the artist scrolls up to it."""
        self._has_begun = True
        is_plain = self._finder.is_newest_first and not self._finder.is_stacking
        is_known = any(each.id == record.id for each in self._waiting) or self._model.row_of(record.id) is not None
        if self._finder.words or self._finder.is_looking or not is_plain:
            self._finder.look()
        elif not is_known and self._grid.is_at_top:
            self._model.insert_first([record])
            self.changed.emit()
        elif not is_known:
            self._hold([record, *self._waiting])

    def remove(self, ids: Iterable[int]) -> None:
        """Show these no longer."""
        leaving = set(ids)
        self._hold([record for record in self._waiting if record.id not in leaving])
        current = self._grid.currentIndex()
        goes_on = current.isValid() and self._model.ids[current.row()] in leaving
        was_in_sight = self._grid.viewport().rect().intersects(self._grid.visualRect(current))
        chosen = neighbour(self._model.ids, self._model.sections, leaving, current.row()) if goes_on else None
        row, above = self._grid.place()
        seen = next((each for each in self._model.ids[row:] if each not in leaving), None)
        self._model.remove(leaving)
        if chosen is not None:
            self._reselect([chosen], scrolls=False)
        self._stay_at(seen, above)
        if was_in_sight:
            self._grid.scrollTo(self._grid.currentIndex())
        self.changed.emit()
        if self._finder.is_stacking or self._finder.search.asks_bin:
            # What lay beneath them comes to light, and in the bin they are what is looked for.
            self._finder.look()

    def bring(self, ids: Sequence[int]) -> None:
        """Look for everything once more, and select these."""
        self._to_select = list(ids)
        self._finder.look()

    def _hold(self, records: list[Record]) -> None:
        self._waiting = records
        self._chip.show_waiting(len(records))

    @Slot()
    def _scrolled(self) -> None:
        if self._waiting and self._grid.is_at_top:
            waiting = self._waiting
            self._hold([])
            self._model.insert_first(waiting)
            self.changed.emit()

    @Slot(object)
    def _show_found(self, found: Listing) -> None:
        is_refresh = self.words == self._finder.words
        keeps = self._grid.selected_count <= _MOST_RESELECTED
        selected = [self._model.ids[row] for row in self._grid.selected_rows()] if keeps else []
        anchor, above = self._anchor(set(selected))
        self.words = self._finder.words
        self._hold([])
        self._model.show_stacks(self._finder.stacks.beneath)
        self._model.replace(found.ids, found.days, gathers=bool(self._finder.words))
        self.changed.emit()
        if found.ids and not self._has_begun:
            self._has_begun = True
            self._begin(found.ids)
            return
        self._reselect(self._to_select or selected, scrolls=bool(self._to_select))
        if is_refresh and not self._to_select:
            self._stay_at(anchor, above)
        self._to_select = []

    def _anchor(self, leaving: Collection[int]) -> tuple[int | None, int]:
        """The first in sight of those that stay where they are, and how far it is from the upper border."""
        row, above = self._grid.place()
        ids = self._model.ids
        staying = (each for each in self._grid.shown_rows() if ids[each] not in leaving)
        anchor = next(staying, row)
        below = self._grid.plan.corner(anchor)[1] - self._grid.plan.corner(row)[1] if anchor != row else 0
        return (ids[anchor] if anchor < len(ids) else None), above + below

    def _begin(self, ids: Sequence[int]) -> None:
        place = self._begins_with
        looked_at = ids[0] if place.looked_at is None or place.looked_at not in ids else place.looked_at
        self._reselect([looked_at], scrolls=True)
        if looked_at in place.selected:
            self._reselect(place.selected, scrolls=False)
            self._make_current(looked_at)
        self._stay_at(place.top, place.above)

    def _make_current(self, record_id: int) -> None:
        row = self._model.row_of(record_id)
        if row is not None:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self._grid.selectionModel().setCurrentIndex(self._model.index(row, 0), flag)

    def _stay_at(self, record_id: int | None, above: int) -> None:
        """Let an entry be the first in sight, where it was."""
        row = None if record_id is None else self._model.row_of(record_id)
        if row is not None:
            self._grid.put_at_top(row, above)

    def _reselect(self, ids: Sequence[int], *, scrolls: bool) -> None:
        wanted = set(ids)
        rows = [row for row, record_id in enumerate(self._model.ids) if record_id in wanted] if wanted else []
        if rows:
            self._grid.select_rows(rows, scrolls=scrolls)
