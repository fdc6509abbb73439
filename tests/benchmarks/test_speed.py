"""How much sooner each swapped stage is done than the plain one, on random weights of the real widths."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.benchmark
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("stage", ["prior", "decoder", "vqgan"])
def test_swapped_stage_is_quicker_and_says_the_same(stage: str) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.speed", stage, "3"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    print(done.stdout.strip())
    report = json.loads(done.stdout)
    assert report["difference"] < 1e-4
    assert report["ratio"] > 1
