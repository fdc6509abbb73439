"""Readies torch's libraries ahead of the import, on a thread of its own, without torch.

Mapping them takes a quarter of a second, during which an ordinary import holds the interpreter's lock, so that a window
would stand still. A foreign call to the system's own dlopen lets the lock go; the import afterwards finds them mapped.
Whoever opens another library meanwhile, or uses one for the first time, waits for that call, possibly with the
interpreter's lock in hand: so it is best made while the window is still empty.
"""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_LIBRARIES = ("libgomp*", "libc10.so", "libtorch_cpu.so", "libtorch.so")
"""Not libtorch_python, which is small: whatever it did with Python would wait for a lock that its waiter holds."""
SAME_SUMS = "AUTO,STRICT"


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
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    folder = Path(spec.origin).parent / "lib"
    for pattern in _LIBRARIES:
        for library in sorted(folder.glob(pattern)):
            dlopen(os.fsencode(library), os.RTLD_NOW | os.RTLD_GLOBAL)
