"""Which cell the keys lead to: arithmetic on a layout."""

from PySide6.QtWidgets import QAbstractItemView

from wurst_desktop.ui.gallery.layout import GridLayout

Move = QAbstractItemView.CursorAction


def row_after(move: Move, row: int, plan: GridLayout, height: int) -> int:
    """The row that a key leads to from `row`, in a view of `height` pixels; `row` itself where there is none."""
    last = plan.count - 1
    page = max(1, height // plan.pitch) * plan.columns
    match move:
        case Move.MoveUp:
            wanted = row - plan.columns
        case Move.MoveDown:
            wanted = row + plan.columns
        case Move.MovePageUp:
            return row - page if row >= page else row % plan.columns
        case Move.MovePageDown:
            return min(row + page, last)
        case Move.MoveLeft | Move.MovePrevious:
            wanted = row - 1
        case Move.MoveRight | Move.MoveNext:
            wanted = row + 1
        case Move.MoveHome:
            wanted = 0
        case _:
            wanted = last
    if wanted > last and row // plan.columns < last // plan.columns:
        return last
    return wanted if 0 <= wanted <= last else row
