"""The rectangle that is drawn around cells to select them."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPalette


class RubberBand:
    """Begins at a place of the content, so that it grows while the view scrolls under the pointer."""

    def __init__(self) -> None:
        self._start: QPoint | None = None
        self._band = QRect()

    def begin(self, spot: QPoint | None) -> None:
        """Begin at a place of the content; None where a cell was hit, which is no beginning of a band."""
        self._start = spot

    def stretch(self, spot: QPoint, offset: int) -> bool:
        """Reach to `spot` of a view that is scrolled to `offset`; say whether there is a band to show."""
        if self._start is None:
            return False
        self._band = QRect(self._start - QPoint(0, offset), spot).normalized()
        return True

    def end(self) -> None:
        """Be gone."""
        self._start, self._band = None, QRect()

    def paint(self, painter: QPainter, palette: QPalette) -> None:
        """Show itself."""
        if not self._band.isNull():
            colour = palette.color(QPalette.ColorRole.Text)
            painter.setPen(colour)
            colour.setAlpha(32)
            painter.setBrush(colour)
            painter.drawRect(self._band.adjusted(0, 0, -1, -1))
