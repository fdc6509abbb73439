"""What the torch that is found first says of itself once it is loaded."""

from wurst_desktop.core.gpu_build import Tried
from wurst_desktop.engine.libraries import ready_libraries


def try_torch() -> Tried:
    """Load torch, and compute a sum on each GPU that it knows. Raises whatever its import raises."""
    ready_libraries()
    import torch

    from wurst_desktop.engine.hardware import present_hardware

    versions = torch.version
    runtime = versions.cuda or versions.hip or versions.xpu or ""
    devices = tuple(each.name for each in present_hardware().accelerators)
    return Tried(str(torch.__version__), runtime, devices)
