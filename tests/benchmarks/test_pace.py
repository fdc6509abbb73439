"""How well the time left is known at half-way, once three pictures have been made."""

import json
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LARGEST_ERROR = 0.15


@pytest.mark.benchmark
@pytest.mark.timeout(900)
def test_the_total_is_known_at_half_way(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.pace", "5"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    print(done.stdout.strip())
    assert statistics.median(json.loads(done.stdout)["error at half-way"]) <= LARGEST_ERROR
