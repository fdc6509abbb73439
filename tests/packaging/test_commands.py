"""Commands are followed: what they say is kept, long steps are told, a failure stops with its last errors."""

import sys
from pathlib import Path

import pytest
from commands import Stopped, clean, follow, long_step, run, said_by


def test_a_followed_command_writes_the_log_and_tells_of_long_steps(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    script = "print('Looking'); print('Downloading torch-2.13.0-cp311-x.whl (191.2 MB)'); raise SystemExit(3)"
    with (tmp_path / "log").open("w", encoding="utf-8") as log:
        assert follow(log, sys.executable, "-c", script) == 3
    assert "Looking" in (tmp_path / "log").read_text("utf-8")
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err == "  fetching torch-2.13.0 (191.2 MB)\n"


@pytest.mark.parametrize(
    ("line", "news"),
    [
        (
            "  Downloading pyside6_essentials-6.11.3-cp310-abi3-x.whl (92 MB)",
            "fetching pyside6_essentials-6.11.3 (92 MB)",
        ),
        (
            "  Downloading https://example.org/a-b/torch-2.13.0%2Bcpu-x.whl (1.1 GB)",
            "fetching torch-2.13.0%2Bcpu (1.1 GB)",
        ),
        ("Installing collected packages: numpy, torch", "unpacking 2 packages"),
        ("  Downloading idna-3.20-py3-none-any.whl (70 kB)", ""),
        ("Installing collected packages: wurst-desktop", ""),
        ("Collecting torch==2.13.0", ""),
    ],
)
def test_only_long_steps_are_news(line: str, news: str) -> None:
    assert long_step(line) == news


def test_a_failed_command_stops_with_its_errors_and_the_place_of_the_rest(tmp_path: Path) -> None:
    script = "print('ERROR: No matching distribution found'); print('done'); raise SystemExit(1)"
    with (
        (tmp_path / "log").open("w", encoding="utf-8") as log,
        pytest.raises(Stopped, match="No matching distribution") as stopped,
    ):
        run(log, sys.executable, "-c", script)
    assert stopped.value.status == 12
    assert str(tmp_path / "log") in str(stopped.value)
    assert "done" not in str(stopped.value)


def test_a_command_that_fails_or_is_not_there_says_nothing() -> None:
    assert said_by(sys.executable, "-c", "print(' a word ')") == "a word"
    assert said_by(sys.executable, "-c", "print('a word'); raise SystemExit(1)") == ""
    assert said_by("/nowhere/python") == ""


def test_other_python_packages_are_kept_out_and_pips_configuration_stays() -> None:
    kept = clean({"PYTHONPATH": "x", "PYTHONHOME": "y", "PIP_INDEX_URL": "mirror", "HOME": "z"})
    assert "PYTHONPATH" not in kept
    assert "PYTHONHOME" not in kept
    assert kept["PIP_INDEX_URL"] == "mirror"
    assert kept["PYTHONNOUSERSITE"] == "1"
