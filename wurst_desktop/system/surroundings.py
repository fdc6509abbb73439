"""Looks at the system and the disk as far as the program depends on them."""

import os
import platform
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from wurst_desktop.core.disk_room import existing, free_bytes
from wurst_desktop.core.finding import Finding
from wurst_desktop.system.windowing import has_display, missing_library, way_out

_GIGABYTE = 1e9
_SCARCE = 2e9
"""Bytes of free disk below which a long queue may not get through."""


def look_at_system(surroundings: Mapping[str, str]) -> Iterator[Finding]:
    """The system, Python, the screen and what a window on it needs."""
    yield Finding("System", f"{platform.system()} {platform.release()}, {platform.machine()}")
    frozen = " inside the program" if getattr(sys, "frozen", False) else ""
    yield Finding("Python", f"{platform.python_version()}{frozen}")
    if not has_display(surroundings):
        yield Finding("Screen", "there is none, so the window can't open; all commands work")
    elif library := missing_library(surroundings):
        yield Finding("Screen", f"{library} is missing", way_out(library))
    else:
        yield Finding("Screen", "a window can be opened")


def look_at_folders(folders: Mapping[str, Path]) -> Iterator[Finding]:
    """Whether each folder, given by what it is for, can be written to, and how much room its disk has."""
    for purpose, folder in folders.items():
        there = existing(folder.absolute())
        if not os.access(there, os.W_OK):
            yield Finding(purpose, f"{folder} can't be written to", f"Allow yourself to write to {there}.")
            continue
        free = free_bytes(there)
        found = f"{folder}, {free / _GIGABYTE:.1f} GB free"
        yield Finding(purpose, found, "Make room on this disk." if free < _SCARCE else "")
