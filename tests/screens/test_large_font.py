"""Where the system's font is half as large again, each screen shows its texts whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", ["en", "de"])
def test_nothing_is_cut(code: str) -> None:
    # A process of its own: a language is spoken, and a font measured, from the start.
    walk = subprocess.run(
        [sys.executable, "-m", "tests.screens", code, "--font", "1.5"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert walk.returncode == 0, walk.stderr
    assert json.loads(walk.stdout) == {}
