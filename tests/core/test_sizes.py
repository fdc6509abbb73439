"""Which sizes can be drawn, and what is offered instead of those that can't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.errors import OutOfRange, SizeRefused
from wurst_desktop.core.sizes import (
    LARGEST_SIDE,
    PIXELS_PER_CELL,
    SIDE_STEP,
    SMALLEST_SIDE,
    TRUE_SIDE_STEP,
    Size,
    Sizing,
    aspect_sizes,
    check_range,
    check_size,
    decoder_side,
    is_drawable,
    nearest_sides,
    nearest_sizes,
    prior_side,
    sizes_like,
)

SIDES = range(SMALLEST_SIDE, LARGEST_SIDE + 1, SIDE_STEP)


@pytest.mark.parametrize(("side", "cells"), [(128, 3), (512, 12), (1024, 24), (1152, 27), (1536, 36)])
def test_a_side_has_that_many_cells(side: int, cells: int) -> None:
    assert prior_side(side) == cells


@pytest.mark.parametrize("side", SIDES)
def test_every_drawable_side_comes_out_as_asked(side: int) -> None:
    assert decoder_side(prior_side(side)) * PIXELS_PER_CELL == side


@pytest.mark.parametrize("side", [130, 192, 1000, 1088])
def test_other_sides_would_come_out_changed(side: int) -> None:
    assert decoder_side(prior_side(side)) * PIXELS_PER_CELL != side


@pytest.mark.parametrize(
    ("side", "nearest"),
    [
        (1024, (1024,)),
        (1000, (1024, 896)),
        (950, (896, 1024)),
        (960, (896, 1024)),
        (1, (128,)),
        (-5, (128,)),
        (9999, (2560,)),
    ],
)
def test_the_nearest_sides_come_closest_first(side: int, nearest: tuple[int, ...]) -> None:
    assert nearest_sides(side) == nearest


@given(st.integers(-100, 4000), st.integers(-100, 4000))
def test_a_refused_size_offers_one_or_two_that_can_be_drawn(width: int, height: int) -> None:
    offered = nearest_sizes(width, height)

    assert 1 <= len(offered) <= 2
    assert all(is_drawable(*size) for size in offered)
    best = min(abs(w - width) + abs(h - height) for w in SIDES for h in SIDES)
    assert abs(offered[0][0] - width) + abs(offered[0][1] - height) == best
    if is_drawable(width, height):
        check_size(width, height)
        assert offered[0] == (width, height)
    else:
        with pytest.raises(SizeRefused) as raised:
            check_size(width, height)
        assert raised.value.nearest == offered


def test_true_to_size_there_are_sides_between() -> None:
    assert (Sizing.CELLS.step, Sizing.TRUE.step) == (SIDE_STEP, TRUE_SIDE_STEP)
    assert not is_drawable(1088, 960)
    assert is_drawable(1088, 960, Sizing.TRUE.step)
    assert not is_drawable(1088, 970, Sizing.TRUE.step)
    with pytest.raises(SizeRefused) as raised:
        check_size(1080, 1024, Sizing.TRUE.step)
    assert (raised.value.step, raised.value.nearest[0]) == (64, (1088, 1024))
    assert Size(1088, 1152) in aspect_sizes(Size(1024, 1024), 1024, 1536, Sizing.TRUE.step)


@pytest.mark.parametrize(
    ("size", "offered"),
    [
        (Size(128, 128), [Size(128, 128), Size(192, 192)]),
        (Size(256, 128), [Size(256, 128), Size(384, 192)]),
        (Size(1024, 1536), [Size(512, 768), Size(640, 960), Size(768, 1152), Size(896, 1344), Size(1024, 1536),
                            Size(1152, 1728), Size(1280, 1920), Size(1408, 2112), Size(1536, 2304)]),
        (Size(192, 192), [Size(128, 128), Size(192, 192), Size(256, 256)]),
    ],
)  # fmt: skip
def test_sizes_of_the_same_shape_lie_around(size: Size, offered: list[Size]) -> None:
    assert list(sizes_like(size)) == offered


def test_ranges_include_their_ends_and_refuse_nan() -> None:
    check_range("steps", 1, 1, 250)
    check_range("steps", 250, 1, 250)
    for wrong in (0.999, 250.001, float("nan")):
        with pytest.raises(OutOfRange):
            check_range("steps", wrong, 1, 250)


def test_the_offered_sizes_begin_with_the_native_one_and_stay_in_range() -> None:
    native = Size(1024, 1024)
    sizes = aspect_sizes(native, 1024, 1536)

    assert sizes[0] == native
    assert Size(1024, 1536) in sizes
    assert Size(1536, 1024) in sizes
    assert len(set(sizes)) == len(sizes)
    assert all(1024 <= side <= 1536 for size in sizes for side in (size.width, size.height))
    assert all(is_drawable(size.width, size.height) for size in sizes)
    assert max(size.width * size.height for size in sizes) <= 2 * 1024 * 1024
    assert aspect_sizes(Size(128, 128), 128, 128) == (Size(128, 128),)


def test_a_size_is_written_as_people_do() -> None:
    assert str(Size(1024, 1536)) == "1024 x 1536"
