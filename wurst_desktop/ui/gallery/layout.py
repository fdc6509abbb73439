"""Where the cells of a grid lie: arithmetic only, so that 100,000 cells cost as much as ten."""

from dataclasses import dataclass

GAP = 8
"""Pixels between two cells, and between a cell and the border."""


@dataclass(frozen=True)
class GridLayout:
    """`count` square cells in lines that fill `width` pixels; `wish` is the edge that was asked for.

    Rows are counted as in the model, from 0; a line is what lies side by side. Coordinates are those of the content,
    which begins at 0, 0 however far it is scrolled.
    """

    width: int
    count: int
    wish: int

    @property
    def columns(self) -> int:
        """Cells in a line."""
        return max(1, (self.width - GAP) // (self.wish + GAP))

    @property
    def edge(self) -> int:
        """Side of a cell: the wish, stretched until the line is filled."""
        return max(1, (self.width - GAP) // self.columns - GAP)

    @property
    def pitch(self) -> int:
        """From the top of a line to the top of the next."""
        return self.edge + GAP

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """Of the whole content."""
        return GAP + self.lines * self.pitch if self.count else 0

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of a cell."""
        line, column = divmod(row, self.columns)
        return GAP + column * (self.width - GAP) // self.columns, GAP + line * self.pitch

    def tops_in_sight(self, height: int) -> tuple[int, int, int]:
        """Where the top of a cell can be in a view of `height` pixels: at its upper end, its middle, its lower end."""
        room = height - self.edge
        return GAP, room // 2, max(0, room) - GAP

    def row_at(self, x: int, y: int) -> int | None:
        """The cell under a point, or None between cells and beyond the last."""
        if not (0 <= x < self.width and y >= 0):
            return None
        column = min(x * self.columns // max(1, self.width - GAP), self.columns - 1)
        row = y // self.pitch * self.columns + column
        for candidate in (row, row - 1):
            if 0 <= candidate < self.count and self._holds(candidate, x, y):
                return candidate
        return None

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of all lines that touch top <= y < bottom."""
        first = max(0, (top - GAP) // self.pitch)
        last = max(first, -(-(bottom - GAP) // self.pitch))
        return range(min(self.count, first * self.columns), min(self.count, last * self.columns))

    def rows_within(self, left: int, top: int, right: int, bottom: int) -> tuple[range, ...]:
        """The rows of the cells that a rectangle touches, one run a line (one run in all where lines are whole)."""
        inside = [c for c in range(self.columns) if self.corner(c)[0] < right and self.corner(c)[0] + self.edge > left]
        # The gap below a line belongs to none of its cells.
        first = max(0, (top - GAP - self.edge) // self.pitch + 1)
        last = max(first, -(-(bottom - GAP) // self.pitch))
        touched = range(min(self.count, first * self.columns), min(self.count, last * self.columns))
        if not inside or not touched:
            return ()
        if len(inside) == self.columns:
            return (touched,)
        starts = range(touched.start, touched.stop, self.columns)
        runs = (range(s + inside[0], min(s + inside[-1] + 1, self.count)) for s in starts)
        return tuple(run for run in runs if run)

    def _holds(self, row: int, x: int, y: int) -> bool:
        left, top = self.corner(row)
        return left <= x < left + self.edge and top <= y < top + self.edge
