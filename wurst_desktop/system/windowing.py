"""Whether Qt can open a window here, found out before it is asked: where it can't, it ends the process by itself."""

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

QT_LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Debian's package for each library file that Qt opens."""
WINDOW_LIBRARIES: Mapping[str, str] = {
    **QT_LIBRARIES,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Those, and what a window on a screen takes besides."""
_AMISS = re.compile(r"([^\s:/]+\.so[.\d]*): (?:cannot open shared object file|file too short|invalid ELF header)")


def has_display(surroundings: Mapping[str, str]) -> bool:
    """Whether there is a screen to open a window on."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(surroundings.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_library(surroundings: Mapping[str, str]) -> str:
    """The system's library that a window needs and that isn't there, or is damaged; empty where nothing is amiss.

    Opens Qt's own connection to an X server, as Qt does a moment later.
    """
    if sys.platform != "linux" or surroundings.get("QT_QPA_PLATFORM") or not surroundings.get("DISPLAY"):
        return ""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return ""
    connection = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    return _complaint(connection) if connection.is_file() else ""


def library_in(complaint: str) -> str:
    """The library's name in the system's words, such as `libEGL.so.1: cannot open shared object file`; else empty."""
    found = _AMISS.search(complaint)
    return found[1] if found else ""


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Those of `libraries` that this system can't open, with their packages."""
    return {name: package for name, package in libraries.items() if not _opens(name)}


def way_out(library: str) -> str:
    """What to do where `library` is missing or damaged, and perhaps more of what a window takes."""
    packages = {debian_package(library), *missing(WINDOW_LIBRARIES).values()}
    return (
        f"Wurst Desktop can't open its window: on this system {library} is missing or damaged.\n"
        f"On Debian and Ubuntu this usually mends it: sudo apt-get install --reinstall {' '.join(sorted(packages))}"
    )


def debian_package(library: str) -> str:
    """The package of a library file, by Debian's rule for their names (Debian Policy, section 8.1)."""
    name, _, version = library.casefold().partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() else f"{name}{version}"


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _complaint(library: Path) -> str:
    try:
        ctypes.CDLL(os.fspath(library))
    except OSError as error:
        # A frozen program puts words of its own before the system's.
        return library_in(str(error.__cause__ or error))
    return ""
