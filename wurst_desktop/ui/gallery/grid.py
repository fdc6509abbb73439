"""A grid of square cells over a list model of any length; nothing is laid out, all places are reckoned."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from wurst_desktop.ui.gallery.cell import INSET
from wurst_desktop.ui.gallery.layout import GAP, GridLayout
from wurst_desktop.ui.gallery.model import Index
from wurst_desktop.ui.gallery.rubber_band import RubberBand
from wurst_desktop.ui.gallery.selected import band_edges, runs_of, selection_of, touched_between
from wurst_desktop.ui.gallery.spoken_view import QTableView
from wurst_desktop.ui.gallery.steps import row_after

_ROOT = QModelIndex()
_STATE = QStyle.StateFlag
_SETTLE_MS = 80


class Grid(QTableView):
    """Selects as file managers do, by mouse and keys; keeps its place when cells come, go or change their size."""

    rows_shown = Signal(int, int)
    """First row and row behind the last one that were painted."""
    edge_changed = Signal(int)
    """The side of the pictures in the cells, in device pixels."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = 160
        self._hovered = QPersistentModelIndex()
        self._band = RubberBand()
        self._anchor = (0, GAP)
        self._after_removal: tuple[int, int] | None = None
        self._told_edge = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._tell_edge)
        # Before all else: the lines below make Qt ask where the cells are.
        self.setModel(model)
        model.rowsRemoved.connect(self._rows_left)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    @property
    def cell_wish(self) -> int:
        """The side of a cell that was asked for."""
        return self._wish

    def set_cell_wish(self, edge: int) -> None:
        """Make the cells about `edge` pixels wide; what is seen stays in sight."""
        if edge != self._wish:
            current = self.visualRect(self.currentIndex())
            keeps_current = self.currentIndex().isValid() and self.viewport().rect().contains(current)
            row, above = (self.currentIndex().row(), current.top()) if keeps_current else self._anchor
            self._wish = edge
            self._keep_place(row, above)

    @property
    def plan(self) -> GridLayout:
        """Where the cells are now."""
        return GridLayout(self.viewport().width(), self.model().rowCount(), self._wish)

    @property
    def is_at_top(self) -> bool:
        """Whether the newest pictures are in sight."""
        return self.verticalScrollBar().value() < self.plan.pitch // 2

    def shown_rows(self) -> range:
        """The rows that are at least partly in sight."""
        top = self.verticalOffset()
        return self.plan.rows_between(top, top + self.viewport().height())

    def place(self) -> tuple[int, int]:
        """The first row in sight, and how many pixels of the view lie above it (negative where it is cut).

        This stays the same while cells come, go and change their size.
        """
        row = self.shown_rows().start
        return row, self.plan.corner(row)[1] - self.verticalOffset()

    def put_at_top(self, row: int, above: int) -> None:
        """Scroll until `place` gives this."""
        self.verticalScrollBar().setValue(self.plan.corner(row)[1] - above)

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

    # What Qt asks of a view.

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        left, top = self.plan.corner(index.row())
        return QRect(left, top - self.verticalOffset(), self.plan.edge, self.plan.edge)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.plan.row_at(point.x(), point.y() + self.verticalOffset())
        return _ROOT if row is None else self.model().index(row, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        plan, hints = self.plan, QAbstractItemView.ScrollHint
        top = plan.corner(index.row())[1]
        now = top - self.verticalOffset()
        highest, middle, lowest = plan.tops_in_sight(self.viewport().height())
        match hint:
            case hints.PositionAtTop:
                wanted = highest
            case hints.PositionAtBottom:
                wanted = lowest
            case hints.PositionAtCenter:
                wanted = middle
            case _:
                wanted = max(min(now, lowest), highest)
        if wanted != now:
            self.verticalScrollBar().setValue(top - wanted)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's signature
    ) -> QModelIndex:
        plan, current = self.plan, self.currentIndex()
        if not plan.count:
            return _ROOT
        row = row_after(action, current.row(), plan, self.viewport().height()) if current.isValid() else 0
        return self.model().index(row, 0)

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

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.plan.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - GridLayout(1, 0, 1).edge))
        bar.setSingleStep(max(1, self.plan.pitch // 3))
        super().updateGeometries()
        self._settle.start(0 if self._told_edge == 0 else _SETTLE_MS)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._anchor = self.place()
        super().scrollContentsBy(dx, dy)

    # Cells that come and go.

    def reset(self) -> None:
        super().reset()
        self._anchor = (0, GAP)
        self.verticalScrollBar().setValue(0)
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        row, above = self._anchor
        was_at_top = self.is_at_top
        super().rowsInserted(parent, start, end)
        self._keep_place(row + end - start + 1 if start <= row and not was_at_top else row, above)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        row, above = self._anchor
        # Noted before Qt makes another cell current, which scrolls there.
        self._after_removal = (row - max(0, min(row, end + 1) - start), above)
        super().rowsAboutToBeRemoved(parent, start, end)

    def _rows_left(self) -> None:
        if self._after_removal is not None:
            self._keep_place(*self._after_removal)
            self._after_removal = None

    def _keep_place(self, row: int, above: int) -> None:
        self.updateGeometries()
        self.put_at_top(row, above)
        self._anchor = (row, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        row, above = self._anchor
        super().resizeEvent(event)
        self._keep_place(row, above)

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
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
        top = self.verticalOffset()
        for row in self.plan.rows_between(area.top() + top, area.bottom() + 1 + top):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= _STATE.State_Selected
            if self.hasFocus() and index == current:
                option.state |= _STATE.State_HasFocus
            if self._hovered == index:
                option.state |= _STATE.State_MouseOver
            delegate.paint(painter, option, index)

    def _tell_edge(self) -> None:
        edge = round((self.plan.edge - 2 * INSET) * self.devicePixelRatioF())
        if edge != self._told_edge:
            self._told_edge = edge
            self.edge_changed.emit(edge)
