"""Modules that other threads import wait while the window makes a frame."""

import importlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.resting_imports import RestingImports

NAMES = ("wurst_rests_first", "wurst_rests_second")


class CountedFrames(Frames):
    """Counts the rests."""

    def __init__(self, longest_s: float) -> None:
        super().__init__(longest_s=longest_s)
        self.rests = 0
        self.has_rest = threading.Event()

    def rest(self) -> bool:
        self.rests += 1
        self.has_rest.set()
        return super().rest()


@pytest.fixture
def longest_s() -> float:
    """For as long as it takes."""
    return 600.0


@pytest.fixture
def frames(longest_s: float) -> CountedFrames:
    """Threads rest in them for so long at most."""
    return CountedFrames(longest_s)


@pytest.fixture
def resting(frames: CountedFrames, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RestingImports]:
    for name in NAMES:
        (tmp_path / f"{name}.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    found = RestingImports(frames)
    found.begin()
    yield found
    found.end()
    for name in NAMES:
        sys.modules.pop(name, None)


def import_all() -> None:
    for name in NAMES:
        importlib.import_module(name)


@pytest.mark.usefixtures("resting")
def test_a_thread_imports_once_the_frame_is_made(qtbot: QtBot, frames: CountedFrames) -> None:
    frames.begin()
    thread = threading.Thread(target=import_all)
    thread.start()
    assert frames.has_rest.wait(20)
    assert not any(name in sys.modules for name in NAMES)
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert all(name in sys.modules for name in NAMES)


@pytest.mark.usefixtures("qapp", "resting")
def test_the_window_itself_waits_for_no_frame(frames: CountedFrames) -> None:
    frames.begin()
    import_all()
    assert frames.rests == 0


@pytest.mark.parametrize("longest_s", [0.01])
@pytest.mark.usefixtures("qapp", "resting")
def test_a_frame_that_waits_for_an_import_gets_it_after_one_rest(frames: CountedFrames) -> None:
    frames.begin()
    thread = threading.Thread(target=import_all)
    thread.start()
    thread.join()
    assert frames.rests == 1


@pytest.mark.usefixtures("qapp")
def test_nobody_rests_any_more_once_it_has_ended(frames: Frames, resting: RestingImports) -> None:
    frames.begin()
    resting.end()
    thread = threading.Thread(target=import_all)
    thread.start()
    thread.join()
    assert all(name in sys.modules for name in NAMES)
