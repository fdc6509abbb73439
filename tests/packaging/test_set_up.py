"""The set-up's decisions: what opens the window, when it is complete, and that only one runs at a time."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands import Stopped
from set_up import (
    CHECKS,
    DECIDING,
    Checkout,
    has_screen,
    is_complete,
    libraries_for,
    only_one,
    opens_window,
    stamp,
)

from wurst_desktop.system.windowing import QT_LIBRARIES, WINDOW_LIBRARIES

ROOT = Path(__file__).parents[2]

SET_UP = """
import sys
from pathlib import Path
from set_up import only_one
from commands import follow

lock, log, command, place = sys.argv[1:]
with only_one(Path(lock)), open(log, "w") as file:
    follow(file, sys.executable, "-c", command, place)
"""

ORPHAN = """
import os, signal, sys
from pathlib import Path

Path(sys.argv[1]).write_text(str(os.getpid()))
os.kill(os.getppid(), signal.SIGKILL)
signal.pause()
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    for name in DECIDING:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"content of {name}", "utf-8")
    (tmp_path / ".venv").mkdir()
    return Checkout(tmp_path)


def finish(checkout: Checkout, testing: bool) -> None:
    checkout.stamp_file.write_text(json.dumps(stamp(checkout, testing)), "utf-8")


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--home", "somewhere"], True),
        (["--home=somewhere"], True),
        (["generate", "a red house"], False),
        (["--home", "somewhere", "generate", "a red house"], False),
        (["--version"], False),
        (["test"], False),
    ],
)
def test_only_a_bare_start_opens_the_window(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window


@pytest.mark.parametrize(
    ("arguments", "screen", "needed"),
    [
        ([], True, WINDOW_LIBRARIES),
        ([], False, {}),
        (["test"], True, QT_LIBRARIES),
        (["train", "all"], False, QT_LIBRARIES),
        (["generate", "a red house"], True, {}),
    ],
)
def test_only_what_draws_needs_qt(arguments: list[str], screen: bool, needed: dict[str, str]) -> None:
    assert libraries_for(arguments, screen) == needed


def test_nothing_is_complete_without_a_stamp(checkout: Checkout) -> None:
    assert not is_complete(checkout, testing=False)


def test_a_set_up_with_test_tools_serves_the_program_but_not_the_other_way(checkout: Checkout) -> None:
    finish(checkout, testing=True)
    assert is_complete(checkout, testing=False)
    finish(checkout, testing=False)
    assert is_complete(checkout, testing=False)
    assert not is_complete(checkout, testing=True)


@pytest.mark.parametrize("name", DECIDING)
def test_a_changed_file_asks_for_a_new_set_up(checkout: Checkout, name: str) -> None:
    finish(checkout, testing=True)
    (checkout.root / name).write_text("changed", "utf-8")
    assert not is_complete(checkout, testing=True)


def test_a_moved_checkout_asks_for_a_new_set_up(checkout: Checkout, tmp_path: Path) -> None:
    finish(checkout, testing=True)
    moved = checkout.root.rename(tmp_path.with_name("moved"))
    assert not is_complete(Checkout(moved), testing=True)


@pytest.mark.parametrize("name", ["WURST_TORCH", "WURST_TORCH_INDEX"])
def test_another_wish_for_torch_asks_for_a_new_set_up(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv(name, raising=False)
    finish(checkout, testing=True)
    monkeypatch.setenv(name, "something")
    assert not is_complete(checkout, testing=True)
    finish(checkout, testing=True)
    assert is_complete(checkout, testing=True)
    monkeypatch.delenv(name)
    assert is_complete(checkout, testing=True)


def test_a_stamp_that_was_broken_off_counts_for_nothing(checkout: Checkout) -> None:
    finish(checkout, testing=True)
    checkout.stamp_file.write_text(checkout.stamp_file.read_text("utf-8")[:-5], "utf-8")
    assert not is_complete(checkout, testing=True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_screen_is_known_by_its_variables() -> None:
    assert not has_screen({"DISPLAY": ""})
    assert has_screen({"DISPLAY": ":0"})
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_screen({"QT_QPA_PLATFORM": "offscreen"})


def test_a_second_set_up_is_told_who_is_first(tmp_path: Path) -> None:
    lock = tmp_path / ".venv.lock"
    with only_one(lock):
        with pytest.raises(Stopped, match=f"process {os.getpid()}") as stopped, only_one(lock):
            pass
        assert stopped.value.status == 14
    with only_one(lock):
        assert lock.read_text("ascii") == str(os.getpid())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ties a lock to one process")
def test_the_lock_outlives_a_killed_set_up_while_its_command_runs(tmp_path: Path) -> None:
    lock = tmp_path / ".venv.lock"
    orphan = tmp_path / "orphan"
    command = [sys.executable, "-c", SET_UP, str(lock), str(tmp_path / "log"), ORPHAN, str(orphan)]
    assert subprocess.call(command, cwd=ROOT / "packaging") == -signal.SIGKILL
    try:
        with pytest.raises(Stopped), only_one(lock):
            pass
    finally:
        os.kill(int(orphan.read_text("ascii")), signal.SIGKILL)


def test_help_names_each_exit_status_and_goes_to_standard_output() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert all(f" {status} " in done.stdout.replace("\n", " ") for status in (10, 11, 12, 13, 14, 15, 130))
    assert done.stderr == ""


def test_every_check_can_be_started_from_the_tools_that_the_test_extra_brings() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert list(CHECKS) == ["ruff check", "ruff format", "mypy", "lint-imports", "pytest"]
    assert all(f'"{tool}' in project for tool in ("ruff", "mypy", "import-linter", "pytest"))
