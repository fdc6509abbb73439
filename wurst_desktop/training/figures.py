"""The things of our own drawing that come in every colour: five shapes and six objects."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

FIGURE_RGB = {
    "red": (220, 44, 50),
    "orange": (247, 130, 30),
    "yellow": (252, 212, 42),
    "green": (46, 152, 76),
    "blue": (44, 112, 216),
    "purple": (134, 72, 188),
    "pink": (244, 134, 184),
    "white": (252, 252, 250),
}
_WOOD = QColor(122, 76, 52)
_DARK = QColor(58, 54, 82)
_GLASS = QColor(255, 236, 160)
_SHADOW = QColor(0, 0, 0, 46)


def paint_figure(painter: QPainter, frame: QRectF, noun: str, colour: str) -> None:
    """Paint a shape or coloured object into the frame, with a soft shadow to the lower right."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.save()
    painter.translate(frame.x(), frame.y())
    painter.scale(frame.width(), frame.height())
    _PAINTERS[noun](painter, QColor(*FIGURE_RGB[colour]))
    painter.restore()


def _fill(painter: QPainter, colour: QColor, *corners: tuple[float, float]) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _box(painter: QPainter, colour: QColor, x: float, y: float, width: float, height: float) -> None:
    painter.fillRect(QRectF(x, y, width, height), colour)


def _with_shadow(painter: QPainter, colour: QColor, outline: QPainterPath) -> None:
    painter.fillPath(outline.translated(0.035, 0.04), _SHADOW)
    painter.fillPath(outline, colour)


def _ground(painter: QPainter) -> None:
    painter.setBrush(_SHADOW)
    painter.drawEllipse(QPointF(0.5, 0.97), 0.46, 0.045)


def _circle(painter: QPainter, colour: QColor) -> None:
    outline = QPainterPath()
    outline.addEllipse(QRectF(0.03, 0.03, 0.94, 0.94))
    _with_shadow(painter, colour, outline)


def _square(painter: QPainter, colour: QColor) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0.06, 0.06, 0.88, 0.88), 0.06, 0.06)
    _with_shadow(painter, colour, outline)


def _triangle(painter: QPainter, colour: QColor) -> None:
    outline = QPainterPath()
    outline.addPolygon(QPolygonF([QPointF(0.5, 0.03), QPointF(1.0, 0.93), QPointF(0.0, 0.93)]))
    outline.closeSubpath()
    _with_shadow(painter, colour, outline)


def _star(painter: QPainter, colour: QColor) -> None:
    corners = []
    for corner in range(10):
        radius = 0.54 if corner % 2 == 0 else 0.24
        angle = math.pi * (corner / 5 - 0.5)
        corners.append(QPointF(0.5 + radius * math.cos(angle), 0.54 + radius * math.sin(angle)))
    outline = QPainterPath()
    outline.addPolygon(QPolygonF(corners))
    outline.closeSubpath()
    _with_shadow(painter, colour, outline)


def _heart(painter: QPainter, colour: QColor) -> None:
    outline = QPainterPath(QPointF(0.5, 0.96))
    outline.cubicTo(0.1, 0.68, 0.0, 0.5, 0.0, 0.32)
    outline.cubicTo(0.0, 0.02, 0.4, -0.06, 0.5, 0.24)
    outline.cubicTo(0.6, -0.06, 1.0, 0.02, 1.0, 0.32)
    outline.cubicTo(1.0, 0.5, 0.9, 0.68, 0.5, 0.96)
    _with_shadow(painter, colour, outline)


def _house(painter: QPainter, colour: QColor) -> None:
    _ground(painter)
    _box(painter, _WOOD, 0.68, 0.1, 0.12, 0.3)
    _box(painter, colour, 0.12, 0.42, 0.76, 0.55)
    _fill(painter, _WOOD, (0.5, 0.02), (1.0, 0.46), (0.0, 0.46))
    _box(painter, _DARK, 0.42, 0.64, 0.17, 0.33)
    _box(painter, _GLASS, 0.2, 0.58, 0.15, 0.16)
    _box(painter, _GLASS, 0.66, 0.58, 0.15, 0.16)


def _castle(painter: QPainter, colour: QColor) -> None:
    _ground(painter)
    _box(painter, colour.darker(112), 0.38, 0.28, 0.24, 0.4)
    _box(painter, colour, 0.2, 0.54, 0.6, 0.43)
    for x, top in ((0.04, 0.36), (0.74, 0.36)):
        _box(painter, colour, x, top, 0.22, 0.97 - top)
        _fill(painter, _DARK, (x + 0.11, top - 0.26), (x + 0.26, top + 0.01), (x - 0.04, top + 0.01))
    _fill(painter, _DARK, (0.5, 0.0), (0.66, 0.29), (0.34, 0.29))
    painter.setBrush(_DARK)
    painter.drawRoundedRect(QRectF(0.4, 0.68, 0.2, 0.32), 0.1, 0.1)
    for x in (0.11, 0.81):
        _box(painter, _GLASS, x, 0.5, 0.08, 0.13)


def _balloon(painter: QPainter, colour: QColor) -> None:
    envelope = QPainterPath(QPointF(0.4, 0.76))
    envelope.cubicTo(0.3, 0.64, 0.12, 0.54, 0.12, 0.36)
    envelope.cubicTo(0.12, -0.12, 0.88, -0.12, 0.88, 0.36)
    envelope.cubicTo(0.88, 0.54, 0.7, 0.64, 0.6, 0.76)
    envelope.closeSubpath()
    painter.fillPath(envelope, colour)
    stripe = QPainterPath(QPointF(0.46, 0.76))
    stripe.cubicTo(0.34, 0.5, 0.34, 0.2, 0.5, 0.0)
    stripe.cubicTo(0.66, 0.2, 0.66, 0.5, 0.54, 0.76)
    stripe.closeSubpath()
    painter.fillPath(stripe, colour.darker(118))
    _fill(painter, _DARK, (0.4, 0.76), (0.42, 0.76), (0.43, 0.86), (0.41, 0.86))
    _fill(painter, _DARK, (0.58, 0.76), (0.6, 0.76), (0.59, 0.86), (0.57, 0.86))
    painter.setBrush(_WOOD)
    painter.drawRoundedRect(QRectF(0.39, 0.84, 0.22, 0.15), 0.03, 0.03)


def _kite(painter: QPainter, colour: QColor) -> None:
    top, right, low, left, middle = (0.5, 0.0), (0.84, 0.32), (0.5, 0.78), (0.16, 0.32), (0.5, 0.32)
    _fill(painter, colour, top, right, middle)
    _fill(painter, colour.darker(122), top, left, middle)
    _fill(painter, colour.darker(122), right, low, middle)
    _fill(painter, colour, left, low, middle)
    for y in (0.84, 0.94):
        _fill(painter, colour, (0.38, y - 0.045), (0.5, y), (0.38, y + 0.045))
        _fill(painter, colour, (0.62, y - 0.045), (0.5, y), (0.62, y + 0.045))


def _sailboat(painter: QPainter, colour: QColor) -> None:
    _box(painter, _WOOD, 0.47, 0.02, 0.05, 0.76)
    _fill(painter, colour, (0.55, 0.02), (0.98, 0.7), (0.55, 0.7))
    _fill(painter, colour.darker(112), (0.44, 0.14), (0.44, 0.7), (0.08, 0.7))
    _fill(painter, _WOOD, (0.02, 0.76), (0.98, 0.76), (0.82, 0.96), (0.18, 0.96))


def _tent(painter: QPainter, colour: QColor) -> None:
    _ground(painter)
    _fill(painter, colour, (0.5, 0.1), (1.0, 0.96), (0.0, 0.96))
    _fill(painter, colour.darker(118), (0.5, 0.1), (0.78, 0.96), (0.22, 0.96))
    _fill(painter, _DARK, (0.5, 0.4), (0.66, 0.96), (0.34, 0.96))


_PAINTERS: dict[str, Callable[[QPainter, QColor], None]] = {
    "circle": _circle,
    "square": _square,
    "triangle": _triangle,
    "star": _star,
    "heart": _heart,
    "house": _house,
    "castle": _castle,
    "balloon": _balloon,
    "kite": _kite,
    "sailboat": _sailboat,
    "tent": _tent,
}
