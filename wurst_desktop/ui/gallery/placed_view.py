"""A view of square cells of any number; nothing is laid out, all places are reckoned."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from wurst_desktop.ui.gallery.cell import INSET
from wurst_desktop.ui.gallery.headings import heading_places
from wurst_desktop.ui.gallery.layout import GAP, GridLayout
from wurst_desktop.ui.gallery.model import HistoryModel, Index
from wurst_desktop.ui.gallery.sections import HEADING
from wurst_desktop.ui.gallery.spoken_view import QTableView
from wurst_desktop.ui.gallery.steps import row_after

_ROOT = QModelIndex()
_SETTLE_MS = 80


class PlacedView(QTableView):
    """Knows where each cell is; keeps its place when cells come, go or change their size."""

    edge_changed = Signal(int)
    """The side of the pictures in the cells, in device pixels."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history_model = model
        self._wish = 160
        self._plan = GridLayout(0, model.sections, self._wish)
        self._anchor = (0, GAP)
        self._after_removal: tuple[int, int] | None = None
        self._told_edge = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._tell_edge)
        # Before all else: the lines below make Qt ask where the cells are.
        self.setModel(model)
        model.rowsRemoved.connect(self._rows_left)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def cell_wish(self) -> int:
        """The side of a cell that was asked for."""
        return self._wish

    def set_cell_wish(self, edge: int) -> None:
        """Make the cells about `edge` pixels wide; what is seen stays in sight."""
        if edge != self._wish:
            self._wish = edge
            self._keep_place(*self._anchor)

    @property
    def plan(self) -> GridLayout:
        """Where the cells are now."""
        width, sections = self.viewport().width(), self._history_model.sections
        if (self._plan.width, self._plan.sections, self._plan.wish) != (width, sections, self._wish):
            self._plan = GridLayout(width, sections, self._wish)
        return self._plan

    @property
    def is_at_top(self) -> bool:
        """Whether the newest pictures are in sight."""
        return self.verticalScrollBar().value() < self.plan.pitch // 2

    def height_of_first_line(self, width: int) -> int:
        """What a whole line of cells takes with its heading, were this view so wide."""
        inner = width - self.verticalScrollBar().sizeHint().width()
        return HEADING + GridLayout(inner, self._history_model.sections, self._wish).pitch

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

    def heading_at(self, spot: QPoint) -> int | None:
        """The section whose heading lies at a point of the view, over whatever cells."""
        places = heading_places(self.plan, self.verticalOffset(), self.viewport().height())
        return next((section for section, place in places if place.contains(spot)), None)

    # What Qt asks of a view.

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        left, top = self.plan.corner(index.row())
        return QRect(left, top - self.verticalOffset(), self.plan.edge, self.plan.edge)

    def indexAt(self, point: QPoint) -> QModelIndex:
        hidden = self.heading_at(point) is not None
        row = None if hidden else self.plan.row_at(point.x(), point.y() + self.verticalOffset())
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

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.plan.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - self.plan.heading - GAP))
        bar.setSingleStep(max(1, self.plan.pitch // 3))
        super().updateGeometries()
        self._settle.start(0 if self._told_edge == 0 else _SETTLE_MS)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._anchor = self._looked_at()
        super().scrollContentsBy(dx, dy)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._anchor = self._looked_at()

    # Cells that come and go.

    def reset(self) -> None:
        super().reset()
        self.verticalScrollBar().setValue(0)
        self.updateGeometries()
        self._anchor = self._looked_at()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        row, above = self._anchor
        super().rowsInserted(parent, start, end)
        if self.is_at_top:
            self.updateGeometries()
            self._anchor = self._looked_at()
        else:
            self._keep_place(row + end - start + 1 if start <= row else row, above)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Noted before Qt makes another cell current, which scrolls there.
        row, above = self.place() if start <= self._anchor[0] <= end else self._anchor
        self._after_removal = (row - max(0, min(row, end + 1) - start), above)
        super().rowsAboutToBeRemoved(parent, start, end)

    def _rows_left(self) -> None:
        if self._after_removal is not None:
            self._keep_place(*self._after_removal)
            self._after_removal = None

    def _looked_at(self) -> tuple[int, int]:
        """The current cell where it is in sight, else the first one that is; and how far down its top lies."""
        current = self.currentIndex()
        top = self.visualRect(current).top()
        if current.isValid() and self.plan.heading <= top <= self.viewport().height() - self.plan.edge:
            return current.row(), top
        return self.place()

    def _keep_place(self, row: int, above: int) -> None:
        self.updateGeometries()
        lowest = self.plan.tops_in_sight(self.viewport().height())[2]
        # In a smaller view, or with larger cells, the current one would else leave it.
        self.put_at_top(row, min(above, lowest) if row == self.currentIndex().row() else above)
        self._anchor = (row, above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        row, above = self._anchor
        super().resizeEvent(event)
        self._keep_place(row, above)

    def _tell_edge(self) -> None:
        edge = round((self.plan.edge - 2 * INSET) * self.devicePixelRatioF())
        if edge != self._told_edge:
            self._told_edge = edge
            self.edge_changed.emit(edge)
