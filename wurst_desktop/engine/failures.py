"""Foreign errors become ours here, once: what torch and the system raise when memory runs out."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from wurst_desktop.core.errors import OutOfMemory

_SIGNS_OF_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "cannot allocate memory")


@contextmanager
def translated(stage: str, device: str) -> Iterator[None]:
    """While inside, running out of memory raises `OutOfMemory(stage, device)`; all else goes through unchanged."""
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise OutOfMemory(stage, device) from error
    except (RuntimeError, OSError) as error:
        # The CPU and Apple's allocators, and mmap, have no error class of their own.
        if any(sign in str(error).lower() for sign in _SIGNS_OF_NO_MEMORY):
            raise OutOfMemory(stage, device) from error
        raise
