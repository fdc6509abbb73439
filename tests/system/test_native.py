"""A sentence is seen where there is no window: on the terminal, or in a box of the desktop."""

import sys
from io import StringIO
from pathlib import Path

import pytest

from wurst_desktop.system.native import tell


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only program on the path: a box that writes down what it shows."""
    shown = tmp_path / "shown"
    zenity = tmp_path / "zenity"
    zenity.write_text(f'#!/bin/sh\nfor word in "$@"; do echo "$word" >> "{shown}"; done\n', "utf-8")
    zenity.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return shown


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="each system has a box of its own")


@needs_linux
def test_a_box_shows_it_where_nobody_reads_a_terminal(
    box: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tell("The disk is <full>.", {"DISPLAY": ":0"})
    assert "--text=The disk is <full>." in box.read_text("utf-8").splitlines()
    assert capsys.readouterr().err == "The disk is <full>.\n"
    monkeypatch.setattr(sys, "stderr", None)
    tell("Once more.", {"WAYLAND_DISPLAY": "wayland-0"})
    assert "--text=Once more." in box.read_text("utf-8").splitlines()


def test_the_programs_own_box_goes_before_the_systems(
    box: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def show(sentence: str) -> bool:
        shown.append(sentence)
        return True

    tell("The disk is full.", {"DISPLAY": ":0"}, show)
    assert shown == ["The disk is full."]
    assert not box.exists()
    assert capsys.readouterr().err == "The disk is full.\n"
    monkeypatch.setattr(sys, "stderr", Terminal())
    tell("Somebody reads this.", {"DISPLAY": ":0"}, show)
    assert shown == ["The disk is full."]


@needs_linux
def test_a_terminal_or_no_screen_is_left_alone(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tell("There is no screen.", {})
    monkeypatch.setattr(sys, "stderr", Terminal())
    tell("Somebody reads this.", {"DISPLAY": ":0"})
    assert not box.exists()
