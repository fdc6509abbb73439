"""What is painted again and again, drawn once for each size and colour: antialiased curves take milliseconds."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

_MOST_KEPT = 200

Draw = Callable[[QPainter, QRect], None]
"""Draws into a rectangle that begins at 0, 0."""


class Sketches:
    """Pixmaps by what they show."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, place: QRect, shown: Hashable, draw: Draw) -> None:
        """Put what `draw` draws for `shown` at a place."""
        ratio = painter.device().devicePixelRatio()
        key = (shown, place.width(), place.height(), ratio)
        pixmap = self._kept.get(key)
        if pixmap is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            pixmap = self._kept[key] = _drawn(place.size(), ratio, draw)
        painter.drawPixmap(place.topLeft(), pixmap)


def _drawn(size: QSize, ratio: float, draw: Draw) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
