"""What is written reaches the disk, on each system in its own way."""

import fcntl
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wurst_desktop.core.writing import write_whole

PACKAGE = Path(__file__).parents[2] / "wurst_desktop"
FULL = 51
"""F_FULLFSYNC in the headers of macOS."""


def test_one_place_brings_files_to_the_disk() -> None:
    using = [file.relative_to(PACKAGE) for file in PACKAGE.rglob("*.py") if "os.fsync(" in file.read_text("utf-8")]
    assert using == [Path("core/writing.py")]


@pytest.mark.parametrize("is_able", [True, False])
def test_macos_is_asked_to_empty_the_cache_of_the_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_able: bool
) -> None:
    asked: list[int] = []

    def full(handle: int, request: int) -> int:
        asked.append(request)
        if not is_able:
            raise OSError(45, "Operation not supported")
        return os.fstat(handle).st_size

    def usual(handle: int, sync: Callable[[int], None] = os.fsync) -> None:
        asked.append(0)
        sync(handle)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", FULL, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", usual)
    write_whole(tmp_path / "note.json", b"a note")
    assert asked == ([FULL] if is_able else [FULL, 0])
    assert (tmp_path / "note.json").read_bytes() == b"a note"
