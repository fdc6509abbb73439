"""An old Python ends with a sentence, or goes on under a newer one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from python_version import check_python, starts

PACKAGING = Path(__file__).parents[2] / "packaging"
PRETENDS = "import sys; sys.version_info = (3, 6, 15); sys.argv = {!r}; from python_version import *; check_python()"

needs_scripts = pytest.mark.skipif(os.name == "nt", reason="Windows starts no scripts by their first line")


def old(words: list[str], path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PRETENDS.format(words)],
        env={**os.environ, "PATH": str(path)},
        cwd=PACKAGING,
        capture_output=True,
        text=True,
        check=False,
    )


def test_this_one_is_new_enough() -> None:
    check_python()
    assert starts(sys.executable)
    assert not starts("no-such-python")


def test_without_a_newer_one_it_is_said(tmp_path: Path) -> None:
    done = old(["bootstrap.py"], tmp_path)
    assert (done.returncode, done.stderr) == (10, "Wurst Desktop needs Python 3.11 or later; this is 3.6.15.\n")


@needs_scripts
def test_a_newer_one_goes_on_and_a_mere_name_does_not(tmp_path: Path) -> None:
    for name, does in (("python3.13", "exit 127"), ("python3.12", 'test "$1" = -c || { echo "$@"; exit 7; }')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n", "ascii")
        (tmp_path / name).chmod(0o755)
    done = old(["bootstrap.py", "generate"], tmp_path)
    assert (done.returncode, done.stdout) == (7, "bootstrap.py generate\n")
