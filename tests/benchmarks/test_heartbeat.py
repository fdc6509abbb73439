"""How long the window stands still between launch and first picture, and how soon it is there."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_heartbeat_from_launch_to_first_picture(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.heartbeat"]
    for run in range(3):
        home = tmp_path / str(run)
        done = subprocess.run([*command, str(home)], capture_output=True, text=True, check=True, cwd=ROOT)
        print(done.stdout.strip())
        assert "picture 2" in done.stdout
