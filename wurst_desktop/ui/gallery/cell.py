"""How one entry looks in the grid."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.badges import BADGE, Badge, badge_width, draw_badge
from wurst_desktop.ui.gallery.model import ID_ROLE, RECORD_ROLE, STACK_ROLE, Index
from wurst_desktop.ui.gallery.sketches import Sketches
from wurst_desktop.ui.icons import icon
from wurst_desktop.ui.language import number, tr

INSET = 4
"""Pixels between the border of a cell and its picture."""

_RADIUS = 4
_UNFINISHED = tr("composition only")
_ON_VEIL = QColor(255, 255, 255)
_STATE = QStyle.StateFlag


class Thumbnails(Protocol):
    """Where the pictures of the cells come from."""

    def pixmap(self, record_id: int) -> QPixmap | None:
        """What is here now."""

    def is_missing(self, record_id: int) -> bool:
        """Whether nothing will come."""


def star_rect(cell: QRect) -> QRect:
    """Where the star of a cell is, and is clicked."""
    return QRect(cell.right() - INSET - BADGE - 3, cell.top() + INSET + 4, BADGE, BADGE)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: picture, star, badge, and rings for selection and focus. The veils on pictures suit any theme."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._sketches = Sketches()
        self._icons = {name: icon(name, _ON_VEIL) for name in ("star", "star-outline", "layers-outline", "dots-grid")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        state, cell = option.state, option.rect
        is_selected, is_hovered = bool(state & _STATE.State_Selected), bool(state & _STATE.State_MouseOver)
        if is_selected or is_hovered:
            palette = option.palette
            colour = palette.color(QPalette.ColorRole.Midlight) if is_selected else _faint(palette, 24)
            self._fill(painter, cell, colour, _RADIUS + 2)
        self._paint_picture(painter, option, index.data(ID_ROLE))
        record = index.data(RECORD_ROLE)
        if isinstance(record, Record):
            self._paint_badges(painter, option, record, is_hovered=is_hovered)
        many = index.data(STACK_ROLE)
        if isinstance(many, int) and many > 1:
            corner = cell.topLeft()
            self._badge(painter, option, Badge("layers-outline", number(many)), corner.x() + INSET + 4, corner.y())
        if is_selected or state & _STATE.State_HasFocus:
            self._paint_ring(painter, option, is_selected=is_selected)

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, record_id: int) -> None:
        frame = option.rect.adjusted(INSET, INSET, -INSET, -INSET)
        pixmap = self._thumbnails.pixmap(record_id)
        if pixmap is not None:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, pixmap)
            return
        self._fill(painter, frame, _faint(option.palette, 16), _RADIUS)
        if self._thumbnails.is_missing(record_id):
            colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
            place = QRect(0, 0, 32, 32)
            place.moveCenter(frame.center())
            icon("image-off-outline", colour).paint(painter, place)

    def _paint_badges(
        self, painter: QPainter, option: QStyleOptionViewItem, record: Record, *, is_hovered: bool
    ) -> None:
        cell = option.rect
        lowest = cell.bottom() - INSET - BADGE - 3
        if record.is_favourite or (is_hovered and record.deleted is None):
            place = star_rect(cell)
            star = Badge("star" if record.is_favourite else "star-outline", "")
            self._badge(painter, option, star, place.left(), place.top() - INSET - 4)
        if not record.is_decoded:
            told = Badge("dots-grid", _UNFINISHED)
            fits = badge_width(told, option.fontMetrics) <= cell.width() - 2 * INSET - 8
            told = told if fits else Badge("dots-grid", "")
            self._badge(painter, option, told, cell.left() + INSET + 4, lowest - INSET - 4)
        if record.marks.rating:
            rating = Badge("star", str(record.marks.rating), is_text_first=True)
            left = cell.right() - INSET - badge_width(rating, option.fontMetrics) - 3
            self._badge(painter, option, rating, left, lowest - INSET - 4)

    def _badge(self, painter: QPainter, option: QStyleOptionViewItem, badge: Badge, left: int, top: int) -> None:
        place = QRect(left, top + INSET + 4, badge_width(badge, option.fontMetrics), BADGE)
        shown = (badge, option.font.key())
        glyph: QIcon = self._icons[badge.icon]
        self._sketches.paint(painter, place, shown, partial(draw_badge, badge=badge, icon=glyph, font=option.font))

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool) -> None:
        is_active = bool(option.state & _STATE.State_Active)
        colour = option.palette.color(QPalette.ColorRole.Text) if is_active else _faint(option.palette, 128)

        def draw(canvas: QPainter, place: QRect) -> None:
            pen = QPen(colour, 2.0 if is_selected and is_active else 1.0)
            if not is_selected:
                pen.setStyle(Qt.PenStyle.DashLine)
            canvas.setPen(pen)
            canvas.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), _RADIUS + 1, _RADIUS + 1)

        self._sketches.paint(painter, option.rect, ("ring", is_selected, colour.rgba()), draw)

    def _fill(self, painter: QPainter, place: QRect, colour: QColor, radius: int) -> None:
        def draw(canvas: QPainter, within: QRect) -> None:
            canvas.setPen(Qt.PenStyle.NoPen)
            canvas.setBrush(colour)
            canvas.drawRoundedRect(within, radius, radius)

        self._sketches.paint(painter, place, ("ground", colour.rgba(), radius), draw)


def _faint(palette: QPalette, alpha: int) -> QColor:
    colour = palette.color(QPalette.ColorRole.Text)
    colour.setAlpha(alpha)
    return colour
