"""What this machine has: processor, memory, GPUs."""

import ctypes
import platform
import sys
from pathlib import Path

import psutil
import torch

from wurst_desktop.core.plan import Accelerator, Device, Hardware
from wurst_desktop.engine.free_memory import present_memory

_CPU_INFO = Path("/proc/cpuinfo")
_LONGEST_BRAND = 256


def present_hardware() -> Hardware:
    """Look at this machine; memory in bytes, as free as it is now."""
    memory = present_memory()
    return Hardware(_processor(), _cores(), memory.total, memory.free, (*_cuda(), *_mps(memory.free)))


def _processor() -> str:
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return _brand() or platform.processor() or platform.machine() or "CPU"


def _brand() -> str:
    """What Apple calls the processor, "Apple M2 Pro"; `platform` has no more than "arm" for all of them."""
    if sys.platform == "darwin":
        told, size = ctypes.create_string_buffer(_LONGEST_BRAND), ctypes.c_size_t(_LONGEST_BRAND)
        failed = ctypes.CDLL(None).sysctlbyname(b"machdep.cpu.brand_string", told, ctypes.byref(size), None, 0)
        return "" if failed else told.value.decode(errors="replace").strip()
    return ""


def _cores() -> int:
    """Physical cores, or fewer where the system lets this process use only some."""
    allowed = len(psutil.Process().cpu_affinity() or []) if hasattr(psutil.Process, "cpu_affinity") else 0
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return min(physical, allowed or physical)


def _cuda() -> tuple[Accelerator, ...]:
    if not torch.cuda.is_available():
        return ()
    return tuple(_cuda_device(index) for index in range(torch.cuda.device_count()) if _works(index))


def _works(index: int) -> bool:
    """Whether a GPU can be used: one may be too old for the torch that is installed, or be another program's alone."""
    try:
        torch.ones(1, device=f"cuda:{index}").add_(1).item()
    except RuntimeError:
        return False
    return True


def _cuda_device(index: int) -> Accelerator:
    free, total = torch.cuda.mem_get_info(index)
    return Accelerator(Device.CUDA, torch.cuda.get_device_name(index), total, free, index)


def _mps(free: int) -> tuple[Accelerator, ...]:
    """Apple's GPU, which shares the machine's memory, and has to be told from the processor by its name."""
    if not torch.backends.mps.is_available():
        return ()
    limit = torch.mps.recommended_max_memory()
    name = f"{_processor()} GPU"
    return (Accelerator(Device.MPS, name, limit, min(free, limit - torch.mps.driver_allocated_memory())),)
