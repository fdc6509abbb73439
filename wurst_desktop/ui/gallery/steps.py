"""Which cell the keys lead to: arithmetic on a layout."""

from PySide6.QtWidgets import QAbstractItemView

from wurst_desktop.ui.gallery.layout import GridLayout

Move = QAbstractItemView.CursorAction


def row_after(move: Move, row: int, plan: GridLayout, height: int) -> int:
    """The row that a key leads to from `row`, in a view of `height` pixels; `row` itself where there is none."""
    last = plan.count - 1
    match move:
        case Move.MoveUp:
            return _beside(row, plan, plan.line_of(row) - 1)
        case Move.MoveDown:
            return _beside(row, plan, plan.line_of(row) + 1)
        case Move.MovePageUp:
            return _beside(row, plan, max(0, _page_up(plan.line_of(row), plan, height)))
        case Move.MovePageDown:
            return min(last, _beside(row, plan, _page_down(plan.line_of(row), plan, height)))
        case Move.MoveLeft | Move.MovePrevious:
            return max(0, row - 1)
        case Move.MoveRight | Move.MoveNext:
            return min(last, row + 1)
        case Move.MoveHome:
            return 0
        case _:
            return last


def _beside(row: int, plan: GridLayout, line: int) -> int:
    """The cell of another line in the same column, or the last one of a line that is shorter."""
    if not 0 <= line < plan.lines:
        return row
    rows = plan.rows_of_line(line)
    return rows[min(plan.column_of(row), len(rows) - 1)]


def _page_down(line: int, plan: GridLayout, height: int) -> int:
    reached = plan.lines_above(plan.line_top(line) + height - plan.heading + 1) - 1
    return min(max(line + 1, reached), plan.lines - 1)


def _page_up(line: int, plan: GridLayout, height: int) -> int:
    return min(line - 1, plan.lines_above(plan.line_top(line) - height + plan.heading))
