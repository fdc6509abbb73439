"""The grid of the history: what is clicked, pressed and dragged there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.cell import star_rect
from wurst_desktop.ui.gallery.grid import Grid
from wurst_desktop.ui.gallery.insertion import Insertion
from wurst_desktop.ui.gallery.model import RECORD_ROLE, HistoryModel
from wurst_desktop.ui.gallery.record_text import star_text
from wurst_desktop.ui.language import number, tr

MOST_DRAGGED = 2000
"""Pictures that one drag carries at most."""

_TOO_MUCH = tr("Up to {most} pictures can be dragged at once; Ctrl+C copies any number.").format(
    most=number(MOST_DRAGGED)
)
_NOT_READ = tr("These pictures are still being read. Try again in a moment.")
_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_RATING_KEYS = {Qt.Key(Qt.Key.Key_0 + rating): rating for rating in range(LARGEST_RATING + 1)}
_NOTCH = 120
"""What Qt counts for one notch of a wheel."""

_STEPPING_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ALT = Qt.KeyboardModifier.AltModifier
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HistoryGrid(Grid):
    """Says what the artist wants done with the pictures; carries them out of the window as files."""

    star_clicked = Signal(int)
    open_wanted = Signal(int)
    delete_wanted = Signal()
    copy_wanted = Signal()
    rating_wanted = Signal(int)
    size_stepped = Signal(int)
    """By so many steps larger cells are wanted, or smaller ones."""
    dropped_before = Signal(int)
    """What is selected was dragged to the place before this row."""
    step_wanted = Signal(int)
    """What is selected is wanted so many places further on, or back."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("galleryView")
        self.setAccessibleName(tr("Your pictures"))
        self._turned = 0
        self._insertion = Insertion()
        self._has_own_order: Callable[[], bool] = lambda: False
        self._can_arrange: Callable[[], bool] = lambda: False
        # Other programs' files are let through, to whoever takes them around it.
        self.setAcceptDrops(True)

    def let_arrange(self, is_allowed: Callable[[], bool], is_possible: Callable[[], bool]) -> None:
        """Take the keys that arrange wherever that is allowed, and what is dragged from here while it is possible."""
        self._has_own_order, self._can_arrange = is_allowed, is_possible

    def mousePressEvent(self, event: QMouseEvent) -> None:
        starred = self._star_at(event.position().toPoint())
        if starred is not None and event.button() == Qt.MouseButton.LeftButton:
            self.star_clicked.emit(starred)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and self._star_at(spot) is None:
            self.open_wanted.emit(index.row())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.source() is self and self._can_arrange())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Qt scrolls the view while the pointer is near its edge.
        super().dragMoveEvent(event)
        event.setAccepted(event.source() is self and self._can_arrange())
        spot = event.position().toPoint() + QPoint(0, self.verticalOffset())
        if event.isAccepted() and self._insertion.move(self.plan, spot):
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_insertion()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._insertion.row
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        self._end_insertion()
        event.setAccepted(row is not None and event.source() is self)
        if row is not None and event.isAccepted():
            self.dropped_before.emit(row)

    def _end_insertion(self) -> None:
        self._insertion.end()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._insertion.paint(painter, self.plan, self.verticalOffset(), self.palette())
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        row = self._star_at(event.pos()) if isinstance(event, QHelpEvent) else None
        record = None if row is None else self.model().index(row, 0).data(RECORD_ROLE)
        if isinstance(event, QHelpEvent) and isinstance(record, Record) and record.deleted is None:
            QToolTip.showText(event.globalPos(), star_text(record), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # Fine wheels and touchpads turn by parts of a notch.
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.size_stepped.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in _OPENING_KEYS and event.modifiers() in _NO_MODIFIERS and current.isValid():
            self.open_wanted.emit(current.row())
        elif event.key() in _STEPPING_KEYS and event.modifiers() & _ALT and self._has_own_order():
            self.step_wanted.emit(_STEPPING_KEYS[Qt.Key(event.key())])
        elif event.key() in _RATING_KEYS and event.modifiers() in _NO_MODIFIERS:
            self.rating_wanted.emit(_RATING_KEYS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or event.matches(QKeySequence.StandardKey.ZoomOut):
            self.size_stepped.emit(1 if event.matches(QKeySequence.StandardKey.ZoomIn) else -1)
        else:
            super().keyPressEvent(event)

    def drag_data(self) -> QMimeData | None:
        """What a drag of the selection carries, or None where it would be too much or not all of it is known."""
        rows = self.selected_rows()
        if not 0 < len(rows) <= MOST_DRAGGED:
            return None
        data = self.model().mimeData([self.model().index(row, 0) for row in rows])
        return data if len(data.urls()) == len(rows) else None

    def startDrag(self, supported: Qt.DropAction) -> None:
        data = self.drag_data()
        if data is None:
            is_too_much = self.selected_count > MOST_DRAGGED
            QToolTip.showText(QCursor.pos(), _TOO_MUCH if is_too_much else _NOT_READ, self)
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = self.viewport().grab(self.visualRect(self.currentIndex()))
        drag.setPixmap(picture.scaledToWidth(96, Qt.TransformationMode.SmoothTransformation))
        drag.exec(supported)

    def _star_at(self, spot: QPoint) -> int | None:
        index = self.indexAt(spot)
        return index.row() if index.isValid() and star_rect(self.visualRect(index)).contains(spot) else None
