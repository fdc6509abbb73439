"""Where what is dragged within the grid would come to lie."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPalette

from wurst_desktop.ui.gallery.layout import GAP, GridLayout

_THICKNESS = 4


class Insertion:
    """A bar between two cells, while something is dragged."""

    def __init__(self) -> None:
        self._row: int | None = None

    @property
    def row(self) -> int | None:
        """Before this row, or behind the last one; None while nothing is dragged."""
        return self._row

    def move(self, plan: GridLayout, spot: QPoint) -> bool:
        """Go to the gap that is nearest to a place of the content; say whether it is another one than before."""
        before, self._row = self._row, row_before(plan, spot)
        return self._row != before

    def end(self) -> None:
        """Be gone."""
        self._row = None

    def paint(self, painter: QPainter, plan: GridLayout, offset: int, palette: QPalette) -> None:
        """Show itself in a view that is scrolled to `offset`."""
        if self._row is not None and plan.count:
            # Behind the last of all it stands at that one's right side.
            is_behind = self._row == plan.count
            left, top = plan.corner(self._row - is_behind)
            middle = left + plan.edge + GAP // 2 if is_behind else left - GAP // 2
            bar = QRect(middle - _THICKNESS // 2, top - offset, _THICKNESS, plan.edge)
            painter.fillRect(bar, palette.text())


def row_before(plan: GridLayout, spot: QPoint) -> int:
    """The row before which something lands that is let go at a place of the content; behind the last: their count."""
    rows = plan.rows_of_line(max(0, plan.lines_above(spot.y() + 1) - 1))
    return next((row for row in rows if spot.x() < plan.corner(row)[0] + plan.edge // 2), rows.stop)
