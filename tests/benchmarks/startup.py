"""Times from the start of the process to the window on the screen, as somebody in front of it sees them; prints JSON.

xvfb-run -a python -m tests.benchmarks.startup [RUNS] [PROGRAM]      PROGRAM: what is run, by default this program

It looks at a real X screen from outside, every other millisecond. "frame": the window's first own pixels are there.
"whole": its parts are, with many colours in a line down the fields. The first run warms the disk
and isn't counted. Other work on the machine lengthens both; the processor time that a run took until then is less
swayed by it.
"""

import ctypes
import ctypes.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

LIMIT_S = 30.0
_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP = 2
_BYTES = 4
_LINE = (60, 30, 1, 600)
_MANY = 8


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
    )


class Screen:
    """Reads a line of pixels of the X screen."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = (
            *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
            *(ctypes.c_ulong, ctypes.c_int),
        )
        self._x.XDestroyImage.argtypes = (ctypes.POINTER(_Image),)
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise SystemExit("There is no X screen: xvfb-run -a python -m tests.benchmarks.startup")
        self._root = self._x.XDefaultRootWindow(self._display)

    def colours(self) -> set[bytes]:
        """The colours in a line down the window."""
        image = self._x.XGetImage(self._display, self._root, *_LINE, _ALL_PLANES, _Z_PIXMAP)
        line = bytes(image.contents.data[: _LINE[3] * _BYTES])
        self._x.XDestroyImage(image)
        return {line[start : start + 3] for start in range(0, len(line), _BYTES)}


def measure(screen: Screen, command: list[str], home: Path) -> dict[str, float]:
    """One start: the seconds until each sight, and the processor seconds that the program had taken by then."""
    bare = screen.colours()
    found: dict[str, float] = {}
    began = time.perf_counter()
    with _running(command, home) as process:
        while "whole" not in found and time.perf_counter() - began < LIMIT_S:
            seen = screen.colours()
            for name, is_there in (("frame", seen != bare), ("whole", len(seen) > _MANY)):
                if is_there and name not in found:
                    found[name] = time.perf_counter() - began
                    times = process.cpu_times()
                    found[f"{name}, processor"] = times.user + times.system
            time.sleep(0.002)
    return found


@contextmanager
def _running(command: list[str], home: Path) -> Iterator[psutil.Popen]:
    process = psutil.Popen(command, env={**os.environ, "WURST_HOME": str(home)}, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def main(runs: int, command: list[str]) -> None:
    screen = Screen()
    with tempfile.TemporaryDirectory() as home:
        found = [measure(screen, command, Path(home)) for _ in range(runs + 1)][1:]
    medians = {name: round(statistics.median(run[name] for run in found), 3) for name in found[0]}
    print(json.dumps({"median seconds": medians, "runs": runs}))


if __name__ == "__main__":
    chosen = sys.argv[2:] or [sys.executable, "-m", "wurst_desktop"]
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7, chosen)
