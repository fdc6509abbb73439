"""What a benchmark found reads well."""

from tests.reports import report, timing
from wurst_desktop.ui.benchmark.words import (
    MEMORY_TITLES,
    STAGE_TITLES,
    machine_lines,
    memory_line,
    memory_rows,
    method_line,
    seconds,
    skipped_line,
    stage_rows,
    timing_line,
)


def test_machine_and_method_are_said() -> None:
    told = " ".join([*machine_lines(report()), method_line(report())])
    for part in ("a small machine", "1 thread of 2 cores", "torch 2.13.0", "3 rounds", "median", "80 GFLOP"):
        assert part in told
    assert "random" not in told


def test_random_weights_are_named_as_such() -> None:
    told = " ".join([*machine_lines(report(has_random_weights=True)), method_line(report(has_random_weights=True))])
    assert "random weights" in told
    assert "Two steps" in told


def test_a_timing_compares() -> None:
    assert timing_line(timing()) == "1024 x 1024, one picture at a time: 58 s a picture, stock 116 s: 2.00 times sooner"
    assert timing_line(timing(4, has_stock=False)) == "1024 x 1024, 4 pictures at a time: 58 s a picture"


def test_stages_are_rows_under_their_titles() -> None:
    rows = stage_rows(timing(), 80.0)
    assert rows[0] == ("composition", "29", "2 s", "58 s", "4 s", "116 s", "2.00", "50\u00a0%")
    assert all(len(row) == len(STAGE_TITLES) for row in [*rows, *stage_rows(timing(has_stock=False), 80.0)])


def test_memory_is_rows_under_their_titles() -> None:
    rows = memory_rows(report().memory)
    assert rows[0] == ("layer by layer", "200 MB", "100 MB", "90 s", "1.0 GB")
    assert all(len(row) == len(MEMORY_TITLES) for row in rows)
    assert "expected" in memory_line(report(has_random_weights=True).memory)


def test_what_was_left_out_is_said() -> None:
    assert "1024 x 1024 by 64" in skipped_line(report())


def test_times_have_three_digits() -> None:
    assert [seconds(value) for value in (0.00123, 0.5, 12.345, 1234.5)] == ["1.23 ms", "500 ms", "12.3 s", "1,234 s"]
