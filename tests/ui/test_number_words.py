"""Numbers are said as people say them."""

import pytest

from wurst_desktop.ui.language import tr_n
from wurst_desktop.ui.number_words import decimal, duration, file_size, memory_size


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "less than 1 s"),
        (1, "1 s"),
        (41.4, "41 s"),
        (89.4, "89 s"),
        (89.6, "1 min"),
        (360, "6 min"),
        (89 * 60, "89 min"),
        (130 * 60, "2 h 10 min"),
        (7200, "2 h"),
    ],
)
def test_time_is_said_as_people_say_it(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(("size", "words"), [(12 * 2**30, "12 GB"), (int(11.76 * 2**30), "12 GB"), (2**29, "512 MB")])
def test_memory_is_said_as_on_the_box(size: int, words: str) -> None:
    assert memory_size(size) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (23_400_000, "23 MB"), (4_220_000_000, "4.2 GB"), (1500, "1.5 kB")],
)
def test_files_are_said_as_in_a_file_manager(size: int, words: str) -> None:
    assert file_size(size) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(4.0, "4"), (0.35, "0.35"), (0.1 + 0.2, "0.3"), (-1.5, "-1.5"), (20.0, "20"), (12345.5, "12,345.5")],
)
def test_a_number_has_the_decimals_that_it_needs(value: float, words: str) -> None:
    assert decimal(value) == words


def test_thousands_are_set_apart() -> None:
    assert tr_n("%n pictures", "%n picture", 100_000) == "100,000 pictures"
