"""A disk that fills up under a running queue pauses it, loses nothing, and lets it go on when there is room."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APART = ("unshare", "--user", "--map-root-user", "--mount")
"""A process that may mount what it likes, where only it sees that."""
SMALL_DISK = 'mount -t tmpfs -o size=100m none "$1" && shift && exec "$@"'


def may_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run(
        [*APART, "sh", "-c", SMALL_DISK, "sh", str(folder), "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


@pytest.mark.timeout(600)
def test_a_disk_that_fills_up_pauses_the_queue_and_loses_nothing(tmp_path: Path) -> None:
    if not may_mount(tmp_path):
        pytest.skip("this system lets nobody mount a small disk")
    python = [sys.executable, "-X", "faulthandler", "-m", "tests.full_disk", str(tmp_path)]
    done = subprocess.run(
        [*APART, "sh", "-c", SMALL_DISK, "sh", str(tmp_path), *python],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert done.returncode == 0, done.stdout + done.stderr
