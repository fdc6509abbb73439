"""Goes on with less memory where it ran out."""

import ctypes
import gc
import sys
from collections.abc import Callable
from typing import TypeVar

import torch

from wurst_desktop.core.errors import OutOfMemory
from wurst_desktop.core.events import Stage
from wurst_desktop.core.ladder import is_lowest
from wurst_desktop.core.plan import ExecutionPlan

Made = TypeVar("Made")


def retreating(work: Callable[[], Made], plan: Callable[[], ExecutionPlan], retreat: Callable[[Stage], None]) -> Made:
    """What `work` makes. Each time it runs out of memory, `retreat` has to take a leaner plan, and it is tried again.

    `plan` tells the one in force. When `retreat` is called, nothing holds what the failed try made any more: it would
    be alive as long as the error is. Raises `OutOfMemory` if memory runs out under the lowest plan.
    """
    while True:
        try:
            return work()
        except OutOfMemory as error:
            if is_lowest(plan()):
                raise
            stage = Stage(error.stage)
        retreat(stage)


def give_memory_back() -> None:
    """Free what only circles of objects hold, and have a GPU's allocator and the C library return what they keep."""
    gc.collect()
    torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
