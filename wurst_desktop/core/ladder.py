"""What to fall back on when memory runs out: plans that each need less than the one before."""

from dataclasses import dataclass, replace

from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import (
    Device,
    DeviceWish,
    ExecutionPlan,
    Footprint,
    Hardware,
    Reason,
    Residency,
    needing,
    settle,
)

_LEANER = {Residency.RESIDENT: Residency.STAGE, Residency.STAGE: Residency.LAYER}
_CLEARLY_MORE = 1.25


def is_lowest(plan: ExecutionPlan) -> bool:
    """Whether no plan needs less memory: layer by layer on the processor is the last."""
    return plan.device is Device.CPU and plan.residency is Residency.LAYER


def plan_below(plan: ExecutionPlan, stage: Stage, hardware: Hardware, footprint: Footprint) -> ExecutionPlan:
    """The plan one rung down from the one under which memory ran out in `stage`.

    That is the next residency on the same device; then, where only Stage A is too much for a GPU, the processor for
    Stage A alone, which does it in strips; then the processor of `hardware` for all. It is carried out whatever the
    artist wished for: a picture that is late is better than none. Raises `ValueError` for the lowest plan.
    """
    if is_lowest(plan):
        raise ValueError(f"nothing lies below {plan}")
    leaner = _LEANER.get(plan.residency)
    if leaner is not None:
        return needing(replace(plan, residency=leaner, reason=Reason.RAN_OUT), footprint)
    if stage is Stage.VQGAN and plan.device is not Device.CPU and not plan.pixels_aside:
        return needing(replace(plan, pixels_aside=True, reason=Reason.RAN_OUT), footprint)
    return replace(settle(hardware, footprint, DeviceWish(Device.CPU)), reason=Reason.RAN_OUT)


def no_roomier(plan: ExecutionPlan, other: ExecutionPlan, footprint: Footprint) -> ExecutionPlan:
    """`plan` in the leaner of both residencies, where both are for the same kind of device; Stage A stays aside."""
    if plan.device is not other.device:
        return plan
    order = list(Residency)
    residency = max(plan.residency, other.residency, key=order.index)
    pixels_aside = plan.pixels_aside or other.pixels_aside
    if (residency, pixels_aside) == (plan.residency, plan.pixels_aside):
        return plan
    return needing(replace(plan, residency=residency, pixels_aside=pixels_aside, reason=other.reason), footprint)


@dataclass(frozen=True)
class Fall:
    """The device that had too little memory, and how many bytes of it were free with nothing of ours loaded."""

    device: Device
    index: int
    free: int

    @classmethod
    def of(cls, plan: ExecutionPlan, hardware: Hardware) -> "Fall":
        """What to remember when memory ran out under `plan`."""
        return cls(plan.device, plan.index, _free(hardware, plan.device, plan.index))

    def is_over(self, hardware: Hardware) -> bool:
        """Whether there is clearly more free memory now, so that the roomier plan may be tried again."""
        return _free(hardware, self.device, self.index) > self.free * _CLEARLY_MORE


def _free(hardware: Hardware, device: Device, index: int) -> int:
    if device is Device.CPU:
        return hardware.free
    found = (each for each in hardware.accelerators if (each.device, each.index) == (device, index))
    return next((each.free for each in found), 0)
