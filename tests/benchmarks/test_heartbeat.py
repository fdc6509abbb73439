"""How long the window stands still between launch and first picture, and how soon it is there."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_heartbeat_from_launch_to_first_picture(tmp_path: Path) -> None:
    script = Path(__file__).with_name("heartbeat.py")
    for run in range(3):
        home = tmp_path / str(run)
        done = subprocess.run(
            [sys.executable, str(script), str(home)], capture_output=True, text=True, check=True, cwd=script.parents[2]
        )
        print(done.stdout.strip())
        assert "first picture" in done.stdout
