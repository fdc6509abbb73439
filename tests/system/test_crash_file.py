"""What ended a run from below is told by the next one."""

import subprocess
import sys
from pathlib import Path

from wurst_desktop.system.crash_file import CrashFile

ROOT = Path(__file__).parents[2]
CODE = """
import faulthandler, pathlib, sys
from wurst_desktop.system.crash_file import CrashFile
left = CrashFile(pathlib.Path(sys.argv[1])).begin()
if sys.argv[2] == "die":
    faulthandler._sigsegv()
print(left)
"""


def run(file: Path, end: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CODE, str(file), end], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_a_fault_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "crash.log"
    assert run(file, "die").returncode != 0
    assert "Fatal Python error: Segmentation fault" in run(file, "well").stdout
    assert run(file, "well").stdout.strip() == ""
    assert "Segmentation fault" in (tmp_path / "cache" / "crash.last.log").read_text("utf-8")


def test_a_folder_that_refuses_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    crashes = CrashFile(tmp_path / "cache" / "crash.log")
    assert crashes.begin() == ""
    crashes.end()
