"""How one entry looks in the grid."""

from typing import Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.model import ID_ROLE, RECORD_ROLE, STACK_ROLE, Index
from wurst_desktop.ui.icons import icon

INSET = 4
"""Pixels between the border of a cell and its picture."""

_RADIUS = 4
_BADGE = 24
_VEIL = QColor(0, 0, 0, 150)
_ON_VEIL = QColor(255, 255, 255)


class Thumbnails(Protocol):
    """Where the pictures of the cells come from."""

    def pixmap(self, record_id: int) -> QPixmap | None:
        """What is here now."""

    def is_missing(self, record_id: int) -> bool:
        """Whether nothing will come."""


def star_rect(cell: QRect) -> QRect:
    """Where the star of a cell is, and is clicked."""
    return QRect(cell.right() - INSET - _BADGE - 3, cell.top() + INSET + 4, _BADGE, _BADGE)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: picture, star, badge, and rings for selection and focus. The veils on pictures suit any theme."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._star = icon("star", _ON_VEIL)
        self._hollow_star = icon("star-outline", _ON_VEIL)
        self._stack = icon("layers-outline", _ON_VEIL)
        self._unfinished = icon("dots-grid", _ON_VEIL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        self._paint_picture(painter, option, index.data(ID_ROLE))
        record = index.data(RECORD_ROLE)
        if isinstance(record, Record):
            self._paint_badges(painter, option, record)
        many = index.data(STACK_ROLE)
        if isinstance(many, int) and many > 1:
            self._paint_stack(painter, option, many)
        self._paint_rings(painter, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if _is(option, QStyle.StateFlag.State_Selected):
            ground = option.palette.color(QPalette.ColorRole.Midlight)
        elif _is(option, QStyle.StateFlag.State_MouseOver):
            ground = _faint(option, 24)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(option.rect, _RADIUS + 2, _RADIUS + 2)

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, record_id: int) -> None:
        frame = option.rect.adjusted(INSET, INSET, -INSET, -INSET)
        pixmap = self._thumbnails.pixmap(record_id)
        if pixmap is not None:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faint(option, 16))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._thumbnails.is_missing(record_id):
            self._paint_missing(painter, option, frame)

    def _paint_missing(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
        place = QRect(0, 0, 32, 32)
        place.moveCenter(frame.center())
        icon("image-off-outline", colour).paint(painter, place)

    def _paint_badges(self, painter: QPainter, option: QStyleOptionViewItem, record: Record) -> None:
        if record.is_favourite or _is(option, QStyle.StateFlag.State_MouseOver):
            place = star_rect(option.rect)
            _paint_veil(painter, place)
            star = self._star if record.is_favourite else self._hollow_star
            star.paint(painter, place.adjusted(4, 4, -4, -4))
        if not record.is_decoded:
            self._paint_unfinished(painter, option)
        if record.marks.rating:
            self._paint_rating(painter, option, record.marks.rating)

    def _paint_stack(self, painter: QPainter, option: QStyleOptionViewItem, many: int) -> None:
        text = f"{many:,}"
        corner = option.rect.topLeft()
        wide = option.fontMetrics.horizontalAdvance(text) + _BADGE + 8
        place = QRect(corner.x() + INSET + 4, corner.y() + INSET + 4, wide, _BADGE)
        _paint_veil(painter, place)
        self._stack.paint(painter, QRect(place.left() + 6, place.top() + 4, _BADGE - 8, _BADGE - 8))
        painter.setPen(_ON_VEIL)
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place.adjusted(_BADGE + 1, 0, 0, 0), middle, text)

    def _paint_rating(self, painter: QPainter, option: QStyleOptionViewItem, rating: int) -> None:
        corner = option.rect.bottomRight()
        text = str(rating)
        wide = option.fontMetrics.horizontalAdvance(text) + _BADGE + 4
        place = QRect(corner.x() - INSET - wide - 3, corner.y() - INSET - _BADGE - 3, wide, _BADGE)
        _paint_veil(painter, place)
        self._star.paint(painter, QRect(place.right() - _BADGE + 5, place.top() + 4, _BADGE - 8, _BADGE - 8))
        painter.setPen(_ON_VEIL)
        painter.setFont(option.font)
        painter.drawText(place.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_unfinished(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        text = "composition only"
        room = option.rect.width() - 2 * INSET - 8
        wide = option.fontMetrics.horizontalAdvance(text) + _BADGE + 8
        shows_text = wide <= room
        corner = option.rect.bottomLeft()
        left, top = corner.x() + INSET + 4, corner.y() - INSET - _BADGE - 3
        place = QRect(left, top, wide if shows_text else _BADGE, _BADGE)
        _paint_veil(painter, place)
        self._unfinished.paint(painter, QRect(place.left() + 4, place.top() + 4, _BADGE - 8, _BADGE - 8))
        if shows_text:
            painter.setPen(_ON_VEIL)
            painter.setFont(option.font)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place.adjusted(_BADGE, 0, 0, 0), middle, text)

    def _paint_rings(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_selected = _is(option, QStyle.StateFlag.State_Selected)
        has_focus = _is(option, QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus):
            return
        is_active = _is(option, QStyle.StateFlag.State_Active)
        colour = option.palette.color(QPalette.ColorRole.Text) if is_active else _faint(option, 128)
        pen = QPen(colour, 2.0 if is_selected else 1.0)
        if has_focus and not is_selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), _RADIUS + 1, _RADIUS + 1)


def _is(option: QStyleOptionViewItem, state: QStyle.StateFlag) -> bool:
    return bool(option.state & state)


def _faint(option: QStyleOptionViewItem, alpha: int) -> QColor:
    colour = option.palette.color(QPalette.ColorRole.Text)
    colour.setAlpha(alpha)
    return colour


def _paint_veil(painter: QPainter, place: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
