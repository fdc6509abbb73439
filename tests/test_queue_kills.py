"""A few kills of a running queue; many more by hand: `python -m tests.queue_kills 100`."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.timeout(600)
def test_three_kills_of_a_running_queue_lose_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.queue_kills", "3"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
