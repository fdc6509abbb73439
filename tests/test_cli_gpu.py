"""The commands about the GPU build."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes import ScriptedEngine
from tests.system.gpu_wheels import RELEASE, torch_wheel
from wurst_desktop.checkpoints.shelf import ShelfOnDisk
from wurst_desktop.cli import run
from wurst_desktop.cli_program import Program
from wurst_desktop.core.plan import Hardware
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.paths import Paths, find_paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "home")


@pytest.fixture
def command(paths: Paths) -> Callable[..., int]:
    hardware = Hardware("Ryzen 5", 6, 2**34, 2**34)
    program = Program(paths, ShelfOnDisk(paths.models), lambda _shelf, _wish: ScriptedEngine(), lambda: hardware)
    return lambda *words: run(words, program)


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in {"NO_INDEX": "1", "FIND_LINKS": str(tmp_path), "CONFIG_FILE": "/dev/null"}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return tmp_path


def test_what_does_not_load_is_told_and_removed(
    command: Callable[..., int], paths: Paths, wheels: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch_wheel(wheels, f"{RELEASE}+cu130", further="raise ImportError('libcuda is missing')\n")
    assert command("gpu", "add", "--build", "cu130") == 3
    told = capsys.readouterr().err
    assert "Trying it out" in told
    assert "ImportError: libcuda is missing" in told
    assert command("gpu", "status", "--json") == 0
    assert json.loads(capsys.readouterr().out)["build"]["version"] == ""
    assert command("gpu", "remove") == 0
    assert not paths.gpu.exists()
    assert "It is gone" in capsys.readouterr().err
    assert command("gpu", "remove") == 0
    assert "There is none" in capsys.readouterr().err


def test_nothing_is_taken_from_under_an_open_window(
    command: Callable[..., int], paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    build = paths.gpu / "build-1"
    build.mkdir(parents=True)
    window = FileLock(paths.window_lock)
    assert window.acquire()
    assert command("gpu", "remove") == 3
    window.release()
    assert "Close it first" in capsys.readouterr().err
    assert build.exists()
    assert command("gpu", "remove") == 0
    assert not build.exists()


def test_two_do_not_fetch_it_at_once(
    command: Callable[..., int], paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = FileLock(paths.gpu_lock)
    assert lock.acquire()
    assert command("gpu", "add", "--build", "cu130") == 3
    lock.release()
    assert "already" in capsys.readouterr().err
