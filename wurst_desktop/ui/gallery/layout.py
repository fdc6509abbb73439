"""Where the cells of a grid lie: arithmetic only, so that 100,000 cells cost as much as ten."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wurst_desktop.ui.gallery.sections import Sections

GAP = 8
"""Pixels between two cells, and between a cell and the border."""


@dataclass(frozen=True)
class GridLayout:
    """Square cells in lines that fill `width` pixels; `wish` is the edge that was asked for.

    Rows are counted as in the model, from 0; a line is what lies side by side, and counted from 0 through all sections,
    each of which begins a new line below its heading. Coordinates are those of the content, which begins at 0, 0
    however far it is scrolled.
    """

    width: int
    sections: Sections
    wish: int

    @property
    def count(self) -> int:
        """Cells in all."""
        return self.sections.count

    @cached_property
    def columns(self) -> int:
        """Cells in a line."""
        return max(1, (self.width - GAP) // (self.wish + GAP))

    @cached_property
    def edge(self) -> int:
        """Side of a cell: the wish, stretched until the line is filled."""
        return max(1, (self.width - GAP) // self.columns - GAP)

    @cached_property
    def pitch(self) -> int:
        """From the top of a line to the top of the next of the same section."""
        return self.edge + GAP

    @property
    def heading(self) -> int:
        """How many pixels of the view a heading covers."""
        return self.sections.heading

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._lines_before[-1]

    @property
    def height(self) -> int:
        """Of the whole content."""
        return self.heading_top(len(self.sections)) if self.count else 0

    def heading_top(self, section: int) -> int:
        """Where the heading of a section begins."""
        return self._heading_tops[section]

    def section_at(self, y: int) -> int:
        """The section that lies at a height, its heading included; the first one above all, the last below all."""
        return max(0, min(bisect_right(self._heading_tops, y), len(self.sections)) - 1)

    def line_of(self, row: int) -> int:
        """In which line a cell lies."""
        section = self.sections.section_of(row)
        return self._lines_before[section] + (row - self.sections.starts[section]) // self.columns

    def line_top(self, line: int) -> int:
        """Where a line begins."""
        return self._margin + (self._section_of_line(line) + 1) * self.heading + line * self.pitch

    def lines_above(self, y: int) -> int:
        """How many lines begin above a height."""
        if not self.count:
            return 0
        section = self.section_at(y - 1)
        first, behind = self._lines_before[section], self._lines_before[section + 1]
        # Rounded up: a line that begins right at `y` isn't above it.
        return min(max(first, first - (self.heading_top(section) + self.heading - y) // self.pitch), behind)

    def rows_of_line(self, line: int) -> range:
        """The cells of a line; none behind the last line."""
        if line >= self.lines:
            return range(self.count, self.count)
        section = self._section_of_line(line)
        rows = self.sections.rows(section)
        first = rows.start + (line - self._lines_before[section]) * self.columns
        return range(first, min(first + self.columns, rows.stop))

    def column_of(self, row: int) -> int:
        """How many cells of its line lie left of a cell."""
        return (row - self.sections.starts[self.sections.section_of(row)]) % self.columns

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of a cell."""
        section = self.sections.section_of(row)
        line, column = divmod(row - self.sections.starts[section], self.columns)
        top = self.heading_top(section) + self.heading + line * self.pitch
        return self._left(column), top

    def tops_in_sight(self, height: int) -> tuple[int, int, int]:
        """Where the top of a cell can be in a view of `height` pixels: at its upper end, its middle, its lower end."""
        room = height - self.edge
        highest = self.heading or GAP
        return highest, max(highest, room // 2), max(highest, room - GAP)

    def row_at(self, x: int, y: int) -> int | None:
        """The cell under a point, or None between cells and beyond the last."""
        if not (0 <= x < self.width and y >= 0):
            return None
        rows = self.rows_of_line(max(0, self.lines_above(y + 1) - 1))
        column = min(x * self.columns // max(1, self.width - GAP), self.columns - 1)
        for candidate in (rows.start + column, rows.start + column - 1):
            if candidate in rows and self._holds(candidate, x, y):
                return candidate
        return None

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of all lines that touch top <= y < bottom."""
        # The gap below a line belongs to none of its cells.
        first = self.lines_above(top - self.edge + 1)
        last = max(first, self.lines_above(bottom))
        return range(self.rows_of_line(first).start, self.rows_of_line(last).start)

    def rows_within(self, left: int, top: int, right: int, bottom: int) -> tuple[range, ...]:
        """The rows of the cells that a rectangle touches, one run a line (one run in all where lines are whole)."""
        inside = [c for c in range(self.columns) if self._left(c) < right and self._left(c) + self.edge > left]
        touched = self.rows_between(top, bottom)
        if not inside or not touched:
            return ()
        if len(inside) == self.columns:
            return (touched,)
        lines = (self.rows_of_line(line) for line in range(self.line_of(touched[0]), self.line_of(touched[-1]) + 1))
        runs = (rows[inside[0] : inside[-1] + 1] for rows in lines)
        return tuple(run for run in runs if run)

    @cached_property
    def _lines_before(self) -> Sequence[int]:
        return self.sections.lines_before(self.columns)

    @cached_property
    def _heading_tops(self) -> Sequence[int]:
        tops = (number * self.heading + lines * self.pitch for number, lines in enumerate(self._lines_before))
        return [self._margin + top for top in tops]

    @property
    def _margin(self) -> int:
        return 0 if self.heading else GAP

    def _section_of_line(self, line: int) -> int:
        return max(0, min(bisect_right(self._lines_before, line), len(self.sections)) - 1)

    def _left(self, column: int) -> int:
        return GAP + column * (self.width - GAP) // self.columns

    def _holds(self, row: int, x: int, y: int) -> bool:
        left, top = self.corner(row)
        return left <= x < left + self.edge and top <= y < top + self.edge
