"""Foreign errors become ours here, once: what torch and the system raise when memory runs out or a GPU is gone."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from safetensors import SafetensorError

from wurst_desktop.core.errors import DeviceLost, OutOfMemory

_SIGNS_OF_NO_MEMORY = (
    "out of memory",
    "can't allocate memory",
    "not enough memory",
    "cannot allocate memory",
    "alloc_failed",  # CUBLAS_STATUS_ALLOC_FAILED, CUDNN_STATUS_ALLOC_FAILED
    "cublas_status_not_initialized",  # cuBLAS had no room for what it keeps itself
    "cudnn_status_internal_error",  # nor had cuDNN
    "unable to find an engine",  # or for the scratch memory of any of its ways to convolve
    "could not create a primitive",  # all that oneDNN says
    "paging file is too small",
)
_SIGNS_OF_A_LOST_DEVICE = (
    "cuda error: unspecified launch failure",
    "cuda error: an illegal memory access",
    "cuda error: the launch timed out",
    "cuda error: uncorrectable ecc error",
    "cuda error: cuda-capable device(s) is/are busy or unavailable",
    "cuda error: no cuda-capable device is detected",
    "cuda error: unknown error",
)
"""After each of these CUDA refuses all further work of the process (cudaError_t in its runtime API)."""


@contextmanager
def translated(stage: str, device: str) -> Iterator[None]:
    """While inside, no memory raises `OutOfMemory(stage, device)` and no device `DeviceLost(device)`.

    All else goes through unchanged.
    """
    try:
        yield
    except (MemoryError, RuntimeError, OSError, SafetensorError, ValueError) as error:
        if is_out_of_memory(error):
            raise OutOfMemory(stage, device) from error
        if _is_lost_device(error):
            raise DeviceLost(device) from error
        raise


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a foreign error says that memory ran out, or came of it: whoever blames errors on a file has to ask."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    # The CPU and Apple's allocators, CUDA's libraries, and mmap have no error class of their own.
    if any(sign in str(error).lower() for sign in _SIGNS_OF_NO_MEMORY):
        return True
    # Tokenizers make a ValueError of whatever happens to them.
    return error.__cause__ is not None and is_out_of_memory(error.__cause__)


def _is_lost_device(error: BaseException) -> bool:
    # Torch has one class for all that CUDA says, and the program's own faults are among it.
    return any(sign in str(error).lower() for sign in _SIGNS_OF_A_LOST_DEVICE)
