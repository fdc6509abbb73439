"""The places of the cells, against looking at each cell in turn."""

from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.ui.gallery.layout import GAP, GridLayout
from wurst_desktop.ui.gallery.sections import Sections, undivided

parted = st.builds(Sections, st.lists(st.integers(1, 40), max_size=8), heading=st.just(36))
whole = st.builds(undivided, st.integers(0, 200))
layouts = st.builds(
    GridLayout, width=st.integers(40, 2000), sections=parted | whole, wish=st.sampled_from([32, 96, 160, 256])
)


def line(layout: GridLayout, row: int) -> tuple[int, int]:
    """In which section, and in which of its lines, a cell lies."""
    section = layout.sections.section_of(row)
    return section, (row - layout.sections.starts[section]) // layout.columns


@given(layouts)
def test_cells_fill_the_width_and_keep_their_distance(layout: GridLayout) -> None:
    for row in range(layout.count):
        left, top = layout.corner(row)
        assert left >= GAP
        assert left + layout.edge <= max(layout.width - GAP, GAP + 1)
        assert top + layout.edge + GAP <= layout.height
        if row + 1 == layout.count:
            continue
        beside, below = layout.corner(row + 1)
        if line(layout, row) == line(layout, row + 1):
            assert beside - (left + layout.edge) >= GAP
            assert below == top
        else:
            is_parted = layout.sections.section_of(row) != layout.sections.section_of(row + 1)
            assert (beside, below) == (GAP, top + layout.pitch + (layout.heading if is_parted else 0))


@given(layouts)
def test_each_heading_lies_right_above_its_first_cell(layout: GridLayout) -> None:
    for section in range(len(layout.sections)):
        first = layout.sections.rows(section).start
        assert layout.heading_top(section) + layout.heading == layout.corner(first)[1]
        assert layout.section_at(layout.heading_top(section)) == layout.section_at(layout.corner(first)[1]) == section
        if section:
            assert layout.heading_top(section) >= layout.corner(first - 1)[1] + layout.edge + GAP


@given(layouts)
def test_lines_are_counted_through_all_sections(layout: GridLayout) -> None:
    rows = [row for number in range(layout.lines) for row in layout.rows_of_line(number)]
    assert rows == list(range(layout.count))
    for number in range(layout.lines):
        first = layout.rows_of_line(number).start
        assert layout.line_of(first) == number
        assert layout.line_top(number) == layout.corner(first)[1]
        assert layout.lines_above(layout.line_top(number)) == number
        assert layout.lines_above(layout.line_top(number) + 1) == number + 1


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
        layout.line_of(row)
        for row in range(layout.count)
        if layout.corner(row)[1] < top + height and layout.corner(row)[1] + layout.edge > top
    }
    assert {layout.line_of(row) for row in layout.rows_between(top, top + height)} == lines


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
    layout = GridLayout(width=1000, sections=undivided(100_000), wish=160)
    assert layout.columns == 5
    assert layout.height == GAP + 20_000 * layout.pitch
    assert layout.row_at(*layout.corner(99_999)) == 99_999
