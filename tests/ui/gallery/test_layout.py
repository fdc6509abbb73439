"""The places of the cells, against looking at each cell in turn."""

from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.ui.gallery.layout import GAP, GridLayout

layouts = st.builds(
    GridLayout, width=st.integers(40, 2000), count=st.integers(0, 200), wish=st.sampled_from([32, 96, 160, 256])
)


@given(layouts)
def test_cells_fill_the_width_and_keep_their_distance(layout: GridLayout) -> None:
    for row in range(layout.count):
        left, top = layout.corner(row)
        assert left >= GAP
        assert left + layout.edge <= max(layout.width - GAP, GAP + 1)
        assert top + layout.edge + GAP <= layout.height
        if (row + 1) % layout.columns and row + 1 < layout.count:
            assert layout.corner(row + 1)[0] - (left + layout.edge) >= GAP
            assert layout.corner(row + 1)[1] == top
        elif row + 1 < layout.count:
            assert layout.corner(row + 1)[1] == top + layout.pitch


@given(layouts)
def test_the_middle_and_the_corners_of_a_cell_lead_back_to_it(layout: GridLayout) -> None:
    for row in range(layout.count):
        left, top = layout.corner(row)
        for inside in (0, layout.edge // 2, layout.edge - 1):
            assert layout.row_at(left + inside, top + inside) == row
        assert layout.row_at(left - 1, top) is None
        assert layout.row_at(left, top - 1) is None


@given(layouts, st.integers(-300, 3000), st.integers(0, 900))
def test_the_rows_in_sight_are_those_of_the_lines_that_touch(layout: GridLayout, top: int, height: int) -> None:
    lines = {
        row // layout.columns
        for row in range(layout.count)
        if layout.corner(row)[1] < top + height and layout.corner(row)[1] + layout.edge > top
    }
    seen = layout.rows_between(top, top + height)
    assert lines <= {row // layout.columns for row in seen}
    assert len({row // layout.columns for row in seen} - lines) <= 2


@given(layouts, st.integers(0, 1500), st.integers(0, 3000), st.integers(1, 900), st.integers(1, 900))
def test_a_rubber_band_holds_the_cells_that_it_touches(
    layout: GridLayout, left: int, top: int, width: int, height: int
) -> None:
    def touches(row: int) -> bool:
        x, y = layout.corner(row)
        return x < left + width and x + layout.edge > left and y < top + height and y + layout.edge > top

    held = {row for run in layout.rows_within(left, top, left + width, top + height) for row in run}
    assert held == {row for row in range(layout.count) if touches(row)}


def test_a_hundred_thousand_cells_end_where_they_should() -> None:
    layout = GridLayout(width=1000, count=100_000, wish=160)
    assert layout.columns == 5
    assert layout.height == GAP + 20_000 * layout.pitch
    assert layout.row_at(*layout.corner(99_999)) == 99_999
