"""What the engine runs on, for the file of a picture."""

import platform

import diffusers
import torch

from wurst_desktop import __version__
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.record import Environment


def environment_of(plan: ExecutionPlan) -> Environment:
    """All that besides the request decides the pixels that come out under `plan`; images are drawn one by one."""
    return Environment(
        program=f"Wurst Desktop {__version__}",
        device=plan.device_name,
        dtype=plan.precision.value,
        batch=1,
        torch=str(torch.__version__),
        diffusers=diffusers.__version__,
        system=platform.platform(),
    )
