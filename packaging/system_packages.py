"""Knows which packages of a Linux system the program needs, installs them where it may, and names them where not."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from commands import Stopped, say

VENV_PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"

# Debian's package for each library file that Qt opens: always, and for a window on a screen besides.
QT_LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES: Mapping[str, str] = {
    **QT_LIBRARIES,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


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


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    return {name: package for name, package in libraries.items() if not opens(name)}


def opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


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
