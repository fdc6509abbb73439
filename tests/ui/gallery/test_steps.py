"""Where the keys lead."""

import pytest
from PySide6.QtWidgets import QAbstractItemView

from wurst_desktop.ui.gallery.layout import GridLayout
from wurst_desktop.ui.gallery.sections import Sections, undivided
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
    plan = GridLayout(4 * 108 + 8, undivided(10), wish=100)
    assert plan.columns == 4
    assert row_after(move, row, plan, 2 * plan.pitch) == then


@pytest.mark.parametrize(
    ("move", "row", "then"),
    [
        (Move.MoveRight, 5, 6),
        (Move.MoveLeft, 6, 5),
        (Move.MoveDown, 1, 5),
        (Move.MoveDown, 3, 5),
        (Move.MoveDown, 5, 6),
        (Move.MoveDown, 4, 6),
        (Move.MoveUp, 6, 4),
        (Move.MoveUp, 8, 6),
        (Move.MoveDown, 10, 10),
        (Move.MovePageDown, 1, 6),
        (Move.MovePageDown, 7, 7),
        (Move.MovePageUp, 9, 6),
        (Move.MovePageUp, 5, 1),
        (Move.MoveHome, 9, 0),
        (Move.MoveEnd, 0, 10),
    ],
)
def test_moves_lead_over_the_borders_of_days(move: Move, row: int, then: int) -> None:
    """Days of 6, 1 and 4 cells, four in a line: 0 1 2 3 / 4 5, then 6, then 7 8 9 10."""
    plan = GridLayout(4 * 108 + 8, Sections([6, 1, 4], heading=36), wish=100)
    assert plan.columns == 4
    assert row_after(move, row, plan, 2 * plan.pitch + 2 * plan.heading) == then
