"""Selections as runs of rows, so that 100,000 selected cells cost as much as one."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QRect


def runs_of(selection: QItemSelection) -> list[range]:
    """The rows of a selection."""
    spans = (selection.at(number) for number in range(selection.size()))
    return [range(span.top(), span.bottom() + 1) for span in spans]


def selection_of(model: QAbstractItemModel, runs: Iterable[range]) -> QItemSelection:
    """The selection of these rows."""
    selection = QItemSelection()
    for run in runs:
        if run:
            selection.select(model.index(run.start, 0), model.index(run.stop - 1, 0))
    return selection


def touched_between(one: int | None, other: int | None) -> tuple[range, ...]:
    """The rows from one cell to another, in whichever order; just the one where the other is none."""
    rows = [row for row in (one, other) if row is not None]
    return (range(min(rows), max(rows) + 1),) if rows else ()


def band_edges(area: QRect) -> tuple[int, int, int, int]:
    """Left, top, and the right and bottom behind the last pixel."""
    return area.left(), area.top(), area.right() + 1, area.bottom() + 1
