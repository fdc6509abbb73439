"""Readies torch's libraries ahead of the import, on a thread of its own, without torch.

Mapping them takes a quarter of a second, during which an ordinary import holds the interpreter's lock, so that a window
would stand still. A foreign call to the system's own dlopen lets the lock go; the import afterwards finds them mapped.
Whoever opens another library meanwhile, or uses one for the first time, waits for that call, possibly with the
interpreter's lock in hand: so it is best made while nobody else imports, and of files that are in the system's cache by
then, since a slow disk would else be waited for under that lock.
"""

import ctypes
import importlib.util
import os
import sys
from contextlib import suppress
from pathlib import Path

_LIBRARIES = ("libgomp*", "libc10.so", "libtorch_cpu.so", "libtorch.so")
"""Not libtorch_python, which is small: whatever it did with Python would wait for a lock that its waiter holds."""
SAME_SUMS = "AUTO,STRICT"
_AT_A_TIME = 1 << 20


def read_libraries() -> None:
    """Read the files of torch's libraries into the system's cache, which needs no lock at all."""
    if "torch" not in sys.modules and sys.platform == "linux":
        for library in _libraries():
            _read_through(library)


def ready_libraries() -> None:
    """Ready torch's libraries; where they can't be mapped, the import that follows says what is wrong."""
    if "torch" in sys.modules:
        return
    # MKL reads it once: sums come out the same wherever in memory the numbers lie, which mapped weights don't choose.
    # With 512-bit instructions they otherwise differ in the last bit; it costs no measurable time.
    os.environ.setdefault("MKL_CBWR", SAME_SUMS)
    if sys.platform != "linux":
        return
    # Torch reads it once: large pages for what it allocates, a tenth off the plain networks' time (page faults).
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for library in _libraries():
        dlopen(os.fsencode(library), os.RTLD_NOW | os.RTLD_GLOBAL)


def _libraries() -> list[Path]:
    """In the order in which they need each other."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return []
    folder = Path(spec.origin).parent / "lib"
    return [library for pattern in _LIBRARIES for library in sorted(folder.glob(pattern))]


def _read_through(file: Path) -> None:
    buffer = bytearray(_AT_A_TIME)
    # Where it can't be read, the import says so.
    with suppress(OSError), file.open("rb", buffering=0) as stream:
        while stream.readinto(buffer):
            pass
