"""The commands about the program in its system: what the doctor finds, and the desktop's menus."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checkpoints.folders import combined
from tests.fakes import ScriptedEngine
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.cli import run
from wurst_desktop.cli_program import Program
from wurst_desktop.core.identity import NAME
from wurst_desktop.core.plan import Hardware
from wurst_desktop.paths import Paths, find_paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "home")


@pytest.fixture
def command(paths: Paths) -> Callable[..., int]:
    program = Program(
        paths,
        ShelfOnDisk(paths.models),
        lambda _shelf, _wish: ScriptedEngine(),
        lambda: Hardware("Ryzen 5", 6, 2**34, 2**34),
    )
    return lambda *words: run(words, program)


def test_the_doctor_finds_nothing_amiss(
    command: Callable[..., int], paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    combined(paths.models / "small")
    status = command("doctor")
    told = capsys.readouterr()
    assert (status, "All is well." in told.err) == (0, True), told.out
    assert "ok  Index of the pictures: none yet" in told.out
    assert "Ryzen 5" in told.out


def test_the_doctor_says_what_to_do(
    command: Callable[..., int], paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    assert command("doctor", "--json") == 3
    findings = {finding["subject"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert "can't be read" in findings["Index of the pictures"]["found"]
    assert findings["Index of the pictures"]["way_out"]
    assert str(paths.models) in findings["Model"]["way_out"]
    assert findings["Device"]["way_out"] == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have installers for it")
def test_the_menus_take_the_program_and_let_it_go(
    command: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    entry = tmp_path / "share" / "applications" / f"{NAME}.desktop"
    assert command("integrate") == 0
    assert "Exec=" in entry.read_text("utf-8")
    assert str(entry) in capsys.readouterr().out
    assert command("integrate", "--remove") == 0
    assert not entry.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have installers for it")
def test_menus_that_cannot_be_written_to_are_named(
    command: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "share").write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert command("integrate") == 4
    assert "share" in capsys.readouterr().err
