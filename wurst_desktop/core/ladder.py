"""What to fall back on when memory runs out: plans that each need less than the one before."""

from dataclasses import replace

from wurst_desktop.core.plan import Device, DeviceWish, ExecutionPlan, Footprint, Hardware, Reason, Residency, settle

_LEANER = {Residency.RESIDENT: Residency.STAGE, Residency.STAGE: Residency.LAYER}


def is_lowest(plan: ExecutionPlan) -> bool:
    """Whether no plan needs less memory: layer by layer on the processor is the last."""
    return plan.device is Device.CPU and plan.residency is Residency.LAYER


def plan_below(plan: ExecutionPlan, hardware: Hardware, footprint: Footprint) -> ExecutionPlan:
    """The plan one rung down: the next residency on the same device, then the processor of `hardware`.

    It is carried out whatever the artist wished for: a picture that is late is better than none. Raises `ValueError`
    for the lowest plan.
    """
    if is_lowest(plan):
        raise ValueError(f"nothing lies below {plan}")
    leaner = _LEANER.get(plan.residency)
    if leaner is not None:
        return replace(plan, residency=leaner, reason=Reason.RAN_OUT)
    return replace(settle(hardware, footprint, DeviceWish(Device.CPU)), reason=Reason.RAN_OUT)


def no_roomier(plan: ExecutionPlan, other: ExecutionPlan) -> ExecutionPlan:
    """`plan` in the leaner of both residencies, where both are for the same kind of device."""
    order = list(Residency)
    if plan.device is not other.device or order.index(plan.residency) >= order.index(other.residency):
        return plan
    return replace(plan, residency=other.residency, reason=other.reason)
