"""What the engine runs on, for the file of a picture."""

import platform

import diffusers
import torch

from wurst_desktop import __version__
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision
from wurst_desktop.core.record import Environment
from wurst_desktop.engine.fast.products import Cores


def environment_of(plan: ExecutionPlan, capability: str | None = None) -> Environment:
    """All that besides the request decides the pixels that come out under `plan`; images are drawn one by one.

    `capability` are the instructions that torch finds in this processor ("AVX2") unless others are given. How many
    threads share a product is the plan's to say: torch's own number is that of another plan till this one is in force.
    """
    found = torch.backends.cpu.get_cpu_capability() if capability is None else capability
    return Environment(
        program=f"Wurst Desktop {__version__}",
        device=plan.device_name,
        dtype=plan.precision.value,
        batch=1,
        torch=str(torch.__version__),
        diffusers=diffusers.__version__,
        system=platform.platform(),
        pixels_aside=plan.pixels_aside,
        products_halved=_halves(plan, Cores(plan.threads, found)),
    )


def _halves(plan: ExecutionPlan, cores: Cores) -> bool:
    """Only the swaps of `engine/fast` do it, which leave half precision to the plain networks."""
    return plan.device is Device.CPU and plan.precision is Precision.FLOAT32 and cores.gain_by_halving
