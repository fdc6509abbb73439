"""How fast a download is, and how long it still takes."""

import pytest

from wurst_desktop.core.download import Speed


def test_nothing_is_said_before_a_second_is_over() -> None:
    speed = Speed()
    assert (speed.rate, speed.left(100)) == (None, None)
    speed.saw(0.0, 0)
    speed.saw(0.5, 1_000)
    assert speed.rate is None


def test_the_last_seconds_count() -> None:
    speed = Speed(span=10.0)
    for second in range(31):
        speed.saw(float(second), min(second, 15) * 100 + max(second - 15, 0) * 1_000)
    assert speed.rate == pytest.approx(1_000)
    assert speed.left(15_000 + 1_500 + 5_000) == pytest.approx(5.0)
    assert speed.left(0) == 0


def test_a_download_that_stands_still_has_no_end_in_sight() -> None:
    speed = Speed()
    speed.saw(0.0, 500)
    speed.saw(5.0, 500)
    assert speed.rate == 0
    assert speed.left(1_000) is None


def test_a_file_that_begins_anew_is_not_a_speed_below_nothing() -> None:
    speed = Speed()
    speed.saw(0.0, 0)
    speed.saw(2.0, 5_000)
    speed.saw(3.0, 1_000)
    assert speed.rate is None
    speed.saw(5.0, 2_000)
    assert speed.rate == pytest.approx(500)
