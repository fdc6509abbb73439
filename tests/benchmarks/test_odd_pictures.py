"""Thousands of odd pictures, where the tests beside the library make some hundred."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.benchmark
@pytest.mark.timeout(3600)
def test_two_thousand_odd_chunks_and_headers_break_nothing() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-o", "timeout=3000", "tests/library/test_foreign.py"]
    env = {**os.environ, "WURST_EXAMPLES": "2000"}
    done = subprocess.run(
        [*command, "-k", "breaks_the_reading or break_the_reading"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=env,
    )
    print(done.stdout[-2000:])
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout
