"""The scripts' entry: whoever only wants the window doesn't wait for the command line."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = "import sys; sys.argv[1:] = {!r}; from wurst_desktop import entry; entry.main()"
WATCHED = "import atexit, sys; atexit.register(lambda: print('typer' in sys.modules)); " + CODE


def started(code: str, words: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    """A start on a machine without a screen."""
    surroundings = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
    }
    return subprocess.run(
        [sys.executable, "-c", code.format(words)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**surroundings, "WURST_HOME": str(home)},
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
@pytest.mark.parametrize("words", [[], ["--home", "elsewhere"]])
def test_the_window_needs_no_command_line(tmp_path: Path, words: list[str]) -> None:
    done = started(WATCHED, words, tmp_path)
    assert (done.returncode, done.stdout) == (3, "False\n")
    assert "There is no screen here" in done.stderr


def test_a_command_is_carried_out(tmp_path: Path) -> None:
    done = started(CODE, ["--version"], tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("wurst-desktop ")
    assert started(CODE, ["no-such-command"], tmp_path).returncode == 2


def test_what_keeps_the_window_away_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    done = subprocess.run(
        [sys.executable, "-c", CODE.format([])],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "WURST_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 4
    assert "Traceback" not in done.stderr
    assert str(tmp_path) in done.stderr


def test_a_history_of_a_newer_program_is_refused_politely_and_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "data" / "history.db"
    database.parent.mkdir()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version=99")
    before = database.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", CODE.format([])],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "WURST_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 2
    assert "a newer version of Wurst Desktop" in done.stderr
    assert "Traceback" not in done.stderr
    assert database.read_bytes() == before


def test_the_program_is_pip_where_it_is_asked_to_be(tmp_path: Path) -> None:
    done = started(CODE, ["--pip", "--version"], tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("pip ")


@pytest.mark.parametrize(("language", "size"), [("en", "12.4 GB"), ("de", "12,4 GB")])
def test_it_speaks_the_language_of_the_window_that_started_it(tmp_path: Path, language: str, size: str) -> None:
    done = started(CODE, ["--speak", language, "models", "download"], tmp_path)
    assert done.returncode == 0
    assert size in done.stdout


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may look everywhere")
@pytest.mark.parametrize("words", [["generate", "a fox"], ["doctor"], ["history", "list"]])
def test_a_folder_that_may_not_be_looked_into_is_named(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "closed").mkdir(mode=0o000)
    done = started(CODE, words, tmp_path / "closed" / "home")
    assert done.returncode in {3, 4}
    assert "Traceback" not in done.stderr
    assert str(tmp_path / "closed") in done.stdout + done.stderr
