"""The grid of square cells: selecting by mouse and keys, and painting."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from wurst_desktop.ui.gallery.day_words import select_day
from wurst_desktop.ui.gallery.headings import heading_places, paint_heading
from wurst_desktop.ui.gallery.model import HistoryModel, Index
from wurst_desktop.ui.gallery.placed_view import PlacedView
from wurst_desktop.ui.gallery.rubber_band import RubberBand
from wurst_desktop.ui.gallery.selected import band_edges, runs_of, selection_of, touched_between

_ROOT = QModelIndex()
_STATE = QStyle.StateFlag


class Grid(PlacedView):
    """Selects as file managers do, by mouse and keys, and paints what is in sight."""

    rows_shown = Signal(int, int)
    """First row and row behind the last one that were painted."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._hovered = QPersistentModelIndex()
        self._band = RubberBand()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)

    def selected_rows(self) -> list[int]:
        """All selected rows in their order, however many."""
        return sorted(row for run in runs_of(self.selectionModel().selection()) for row in run)

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(len(run) for run in runs_of(self.selectionModel().selection()))

    def select_rows(self, rows: Iterable[int], *, scrolls: bool = True) -> None:
        """Select these and no others, and make the first one current."""
        chosen = [range(row, row + 1) for row in rows]
        if chosen:
            first = self.model().index(chosen[0].start, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            if scrolls:
                self.scrollTo(first)
        selection = selection_of(self.model(), chosen)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_section(self, row: int) -> None:
        """Select all that is of the same day as this row."""
        self._select_day(self.plan.sections.section_of(row), adds=False)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(selection_of(self.model(), self._rows_of(rect)), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        shown = self.shown_rows()
        region = QRegion()
        for run in runs_of(selection):
            for row in range(max(run.start, shown.start), min(run.stop, shown.stop)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: there is a search field, and looking through all entries here would take seconds."""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew. Qt would ask for the place of each cell, and needs them for assistive tools alone."""
        if QAccessible.isActive():
            super().dataChanged(first, last, roles)
        self.viewport().update()

    def paint_rows(self, rows: Iterable[int]) -> None:
        """Paint these cells anew."""
        for row in rows:
            self.viewport().update(self.visualRect(self.model().index(row, 0)))

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        section = self.heading_at(spot)
        if section is not None:
            if event.button() == Qt.MouseButton.LeftButton:
                self._select_day(section, adds=event.modifiers() != Qt.KeyboardModifier.NoModifier)
            return
        self._band.begin(None if self.indexAt(spot).isValid() else spot + QPoint(0, self.verticalOffset()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        spot = event.position().toPoint()
        self._hover(self.indexAt(spot))
        is_selecting = self.state() == QAbstractItemView.State.DragSelectingState
        if is_selecting and self._band.stretch(spot, self.verticalOffset()):
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._band.end()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(_ROOT)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        section = self.heading_at(event.pos()) if isinstance(event, QHelpEvent) else None
        day = None if section is None else self._history_model.day(section)
        if isinstance(event, QHelpEvent) and day is not None:
            QToolTip.showText(event.globalPos(), select_day(day), self)
            return True
        return super().viewportEvent(event)

    def _select_day(self, section: int, *, adds: bool) -> None:
        rows = self.plan.sections.rows(section)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(rows.start, 0), flag.NoUpdate)
        self.selectionModel().select(selection_of(self.model(), [rows]), flag.Select if adds else flag.ClearAndSelect)

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered != index:
            self.viewport().update(self.visualRect(self._hovered))
            self._hovered = QPersistentModelIndex(index)
            self.viewport().update(self.visualRect(index))

    def _rows_of(self, rect: QRect) -> tuple[range, ...]:
        place = rect.translated(0, self.verticalOffset())
        if self.state() == QAbstractItemView.State.DragSelectingState:
            return self.plan.rows_within(*band_edges(place.normalized()))
        one, other = (self.plan.row_at(spot.x(), spot.y()) for spot in (place.topLeft(), place.bottomRight()))
        return touched_between(one, other)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint_cells(painter, event.rect())
            self._paint_headings(painter, event.rect())
            self._band.paint(painter, self.palette())
        finally:
            painter.end()
        shown = self.shown_rows()
        self.rows_shown.emit(shown.start, shown.stop)

    def _paint_cells(self, painter: QPainter, area: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(_STATE.State_Selected | _STATE.State_HasFocus | _STATE.State_MouseOver)
        current = self.currentIndex()
        delegate = self.itemDelegate()
        plan, top = self.plan, self.verticalOffset()
        for row in plan.rows_between(area.top() + top, area.bottom() + 1 + top):
            index = self.model().index(row, 0)
            left, place = plan.corner(row)
            option.rect = QRect(left, place - top, plan.edge, plan.edge)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= _STATE.State_Selected
            if self.hasFocus() and index == current:
                option.state |= _STATE.State_HasFocus
            if self._hovered == index:
                option.state |= _STATE.State_MouseOver
            delegate.paint(painter, option, index)

    def _paint_headings(self, painter: QPainter, area: QRect) -> None:
        today = datetime.now().astimezone().date()
        for section, place in heading_places(self.plan, self.verticalOffset(), self.viewport().height()):
            day = self._history_model.day(section)
            if day is not None and place.intersects(area):
                paint_heading(painter, self.palette(), place, day, today)
