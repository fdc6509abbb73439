"""Knows which packages of a Linux system the program needs, installs them where it may, and names them where not."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from commands import Stopped, say

from wurst_desktop.system.windowing import missing

VENV_PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def check_system(needed: Mapping[str, str]) -> None:
    """Install the system packages that this run lacks, or stop and name them.

    `needed` gives Debian's package for each library file that has to open.
    """
    libraries = missing(needed) if sys.platform == "linux" else {}
    packages = [*([] if importlib.util.find_spec("ensurepip") else [VENV_PACKAGE]), *libraries.values()]
    if not packages:
        return
    if not may_install():
        raise Stopped(11, missing_text(packages, list(libraries)))
    install(packages)


def may_install() -> bool:
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def missing_text(packages: Sequence[str], libraries: Sequence[str]) -> str:
    lacking = [*(["Python's venv module"] if VENV_PACKAGE in packages else []), *libraries]
    return (
        f"This system lacks {', '.join(lacking)}.\nOn Debian and Ubuntu this line brings what is missing:\n\n"
        f"    sudo apt-get install {' '.join(packages)}\n\n"
        "On another system install the packages that hold these files. Then run the command again."
    )


def install(packages: Sequence[str]) -> None:
    say(f"Installing system packages: {' '.join(packages)}")
    apt_get("update")  # A stale list may still do, so only the next step's failure counts.
    failure = apt_get("install", "--yes", "--no-install-recommends", *packages)
    if failure:
        raise Stopped(11, f"{failure} The whole line is: apt-get install {' '.join(packages)}")


def apt_get(*words: str) -> str:
    """Run apt-get, and give what it said where it failed."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", *words]
    done = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return "\n".join([*done.stderr.splitlines()[-5:], "apt-get failed."]) if done.returncode else ""
