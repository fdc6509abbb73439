"""What this machine has: processor, memory, GPUs."""

import platform
from pathlib import Path

import psutil
import torch

from wurst_desktop.core.plan import Accelerator, Device, Hardware
from wurst_desktop.engine.free_memory import present_memory

_CPU_INFO = Path("/proc/cpuinfo")


def present_hardware() -> Hardware:
    """Look at this machine; memory in bytes, as free as it is now."""
    memory = present_memory()
    return Hardware(_processor(), _cores(), memory.total, memory.free, (*_cuda(), *_mps(memory.free)))


def _processor() -> str:
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine() or "CPU"


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
    """Apple's GPU, which shares the machine's memory."""
    if not torch.backends.mps.is_available():
        return ()
    limit = torch.mps.recommended_max_memory()
    return (Accelerator(Device.MPS, _processor(), limit, min(free, limit - torch.mps.driver_allocated_memory())),)
