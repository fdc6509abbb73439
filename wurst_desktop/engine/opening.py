"""Opens the engine on the calling thread without holding the others up; imports torch only when asked to.

Mapping torch's libraries takes a quarter of a second, during which an ordinary import holds the interpreter's lock, so
that a window would stand still. A foreign call to the system's own dlopen lets the lock go; the import afterwards finds
the libraries mapped. A shorter switch interval lets the window in between the many small modules that follow.
"""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports import Bench, Engine, Shelf

_LIBRARIES = ("libgomp*", "libc10.so", "libtorch_cpu.so", "libtorch.so", "libtorch_python.so")
_SHORT_TURN_S = 0.0005
SAME_SUMS = "AUTO,STRICT"


def open_wuerstchen(shelf: Shelf, wish: DeviceWish, texts: Path | None = None) -> Engine:
    """The real engine over the checkpoints of `shelf`; imports torch and diffusers, which takes seconds.

    `texts` is a folder for what the text encoders made of words, safe to delete.
    """
    with _short_turns():
        _ready_libraries()
        from wurst_desktop.engine.known_texts import KnownTexts
        from wurst_desktop.engine.wuerstchen import WuerstchenEngine
    return WuerstchenEngine(shelf, wish, texts=KnownTexts(texts))


def open_bench(shelf: Shelf, wish: DeviceWish) -> Bench:
    """What measures the real engine; imports the same, and the stock pipelines."""
    with _short_turns():
        _ready_libraries()
        from wurst_desktop.engine.benchmark.bench import WuerstchenBench
    return WuerstchenBench(shelf, wish)


@contextmanager
def _short_turns() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SHORT_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _ready_libraries() -> None:
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
