"""Which part of a picture is seen."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wurst_desktop.ui.viewer.framing import LARGEST_SCALE, Framing

sides = st.integers(16, 3000)
framings = st.builds(Framing, width=sides, height=sides, view_width=sides, view_height=sides)


@given(framings)
def test_fitted_the_whole_picture_touches_two_borders(framing: Framing) -> None:
    assert framing.left >= -0.001
    assert framing.top >= -0.001
    assert min(framing.left, framing.top) == pytest.approx(0, abs=0.001)
    assert framing.left == pytest.approx(framing.view_width - framing.left - framing.width * framing.scale, abs=0.001)
    assert not framing.is_larger_than_view


@given(framings, st.floats(0.3, 4), st.floats(0, 1), st.floats(0, 1))
def test_zooming_in_holds_the_point_under_the_pointer(
    framing: Framing, factor: float, across: float, down: float
) -> None:
    # Where the picture is larger than the view in both directions, before and after.
    large = framing.zoomed(4 * max(1, framing.view_width / framing.width / framing.fit), 0, 0)
    at = (across * framing.view_width, down * framing.view_height)
    zoomed = large.zoomed(factor, *at)
    assume(
        zoomed.width * zoomed.scale > 3 * zoomed.view_width and zoomed.height * zoomed.scale > 3 * zoomed.view_height
    )
    x, y = large.point_at(*at)
    assume(_is_free(zoomed, x, y, at))
    assert zoomed.point_at(*at) == pytest.approx((x, y), rel=1e-6, abs=1e-3)


def _is_free(framing: Framing, x: float, y: float, at: tuple[float, float]) -> bool:
    """Whether no border of the picture would be inside the view."""
    left, top = at[0] - x * framing.scale, at[1] - y * framing.scale
    right, bottom = left + framing.width * framing.scale, top + framing.height * framing.scale
    return left <= 0 and top <= 0 and right >= framing.view_width and bottom >= framing.view_height


@given(framings, st.lists(st.floats(0.1, 10), max_size=8), st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_no_room_is_left_where_there_is_picture(framing: Framing, factors: list[float], dx: float, dy: float) -> None:
    for factor in factors:
        framing = framing.zoomed(factor, 10, 10)
    framing = framing.moved(dx, dy)
    assert min(framing.fit, 1.0) <= framing.scale * 1.0001
    assert framing.scale <= max(LARGEST_SCALE, framing.fit) * 1.0001
    for start, side, view in (
        (framing.left, framing.width * framing.scale, framing.view_width),
        (framing.top, framing.height * framing.scale, framing.view_height),
    ):
        if side > view:
            assert start <= 0.01
            assert start + side >= view - 0.01
        else:
            assert start == pytest.approx(view - side - start, abs=0.01)


def test_single_pixels_show_only_beyond_what_fitting_needs() -> None:
    small = Framing(128, 128, 900, 900)
    assert small.scale > 7
    assert not small.shows_pixels
    assert small.zoomed(2.1, 450, 450).shows_pixels
    large = Framing(1024, 1024, 900, 900)
    assert not large.zoomed(3.3, 450, 450).shows_pixels
    assert large.zoomed(3.5, 450, 450).shows_pixels


def test_a_finer_preview_of_the_same_shape_is_seen_in_the_same_part() -> None:
    rough = Framing(192, 192, 600, 600).zoomed(3, 100, 500)
    fine = rough.with_picture(1024, 1024)
    assert fine.left == pytest.approx(rough.left)
    assert fine.top == pytest.approx(rough.top)
    assert fine.width * fine.scale == pytest.approx(rough.width * rough.scale)
    assert rough.with_picture(1024, 1536).zoom is None
