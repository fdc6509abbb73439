"""Where the keys lead."""

import pytest
from PySide6.QtWidgets import QAbstractItemView

from wurst_desktop.ui.gallery.layout import GridLayout
from wurst_desktop.ui.gallery.steps import row_after

Move = QAbstractItemView.CursorAction


@pytest.mark.parametrize(
    ("move", "row", "then"),
    [
        (Move.MoveLeft, 0, 0),
        (Move.MoveRight, 0, 1),
        (Move.MoveRight, 9, 9),
        (Move.MoveUp, 5, 1),
        (Move.MoveUp, 2, 2),
        (Move.MoveDown, 7, 9),
        (Move.MoveDown, 8, 8),
        (Move.MovePageDown, 0, 8),
        (Move.MovePageDown, 5, 9),
        (Move.MovePageUp, 9, 1),
        (Move.MovePageUp, 7, 3),
        (Move.MoveHome, 7, 0),
        (Move.MoveEnd, 7, 9),
    ],
)
def test_a_move_leads_to_a_cell_that_is_there(move: Move, row: int, then: int) -> None:
    plan = GridLayout(width=4 * 108 + 8, count=10, wish=100)
    assert plan.columns == 4
    assert row_after(move, row, plan, 2 * plan.pitch) == then
