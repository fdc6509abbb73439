"""The doctor sees what is well, and says what to do where it isn't."""

import os
import sys
from pathlib import Path

import pytest

from wurst_desktop.system.surroundings import look_at_folders, look_at_system


def test_a_system_with_a_screen_is_well() -> None:
    findings = list(look_at_system({"QT_QPA_PLATFORM": "offscreen"}))
    assert [finding.subject for finding in findings] == ["System", "Python", "Screen"]
    assert not any(finding.way_out for finding in findings)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_a_machine_without_a_screen_is_well_too() -> None:
    screen = list(look_at_system({}))[-1]
    assert "there is none" in screen.found
    assert screen.way_out == ""


def test_a_folder_that_is_yet_to_be_made_counts_by_the_one_above(tmp_path: Path) -> None:
    (finding,) = look_at_folders({"Pictures": tmp_path / "not" / "yet"})
    assert (finding.subject, finding.way_out) == ("Pictures", "")
    assert "GB free" in finding.found


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_refuses_is_told_of(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    (finding,) = look_at_folders({"Pictures": tmp_path / "pictures"})
    assert "can't be written to" in finding.found
    assert str(tmp_path) in finding.way_out
