"""How quick the gallery is with many pictures."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.benchmark
@pytest.mark.timeout(1800)
def test_the_gallery_with_twenty_thousand_pictures(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.gallery", str(tmp_path / "home"), "20000"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    print(done.stdout.strip())
    assert json.loads(done.stdout)["searches"][" by newest"]["found"] == 20000
