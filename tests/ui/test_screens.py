"""In each language, each screen shows its texts whole at 1280 x 720."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wurst_desktop.core.settings import LANGUAGES, SYSTEM_LANGUAGE

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != SYSTEM_LANGUAGE])
def test_no_text_is_cut(code: str) -> None:
    # A process of its own: a language is spoken from the start.
    walk = subprocess.run(
        [sys.executable, "-m", "tests.screens", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert walk.returncode == 0, walk.stderr
    assert json.loads(walk.stdout) == {}
