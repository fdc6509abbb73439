"""What is fallen back on when memory runs out, over all plans."""

from dataclasses import replace

import pytest

from wurst_desktop.core.ladder import is_lowest, no_roomier, plan_below
from wurst_desktop.core.plan import (
    WUERSTCHEN_V2,
    Accelerator,
    Device,
    DeviceWish,
    ExecutionPlan,
    Hardware,
    Precision,
    Reason,
    Residency,
    settle,
)

MACHINE = Hardware("a processor", 8, 2**35, (Accelerator(Device.CUDA, "a card", 24 * 2**30, 23 * 2**30, 1),))


def way_down(plan: ExecutionPlan) -> list[ExecutionPlan]:
    way = [plan]
    while not is_lowest(way[-1]):
        way.append(plan_below(way[-1], MACHINE, WUERSTCHEN_V2))
    return way


def told(way: list[ExecutionPlan]) -> list[str]:
    return [f"{plan.device} {plan.precision} {plan.residency}" for plan in way]


def test_a_processor_has_three_rungs() -> None:
    plan = settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CPU, Residency.RESIDENT))
    assert told(way_down(plan)) == ["cpu float32 resident", "cpu float32 stage", "cpu float32 layer"]


def test_below_a_gpu_lies_the_processor() -> None:
    plan = settle(MACHINE, WUERSTCHEN_V2, DeviceWish())
    way = way_down(plan)
    assert told(way)[:3] == ["cuda float16 resident", "cuda float16 stage", "cuda float16 layer"]
    assert {step.split()[1] for step in told(way)[3:]} == {"float32"}
    assert told(way)[-1] == "cpu float32 layer"
    assert [each.index for each in way[:3]] == [1, 1, 1]
    assert way[3].device_name == "a processor"


def test_each_rung_says_that_memory_ran_out() -> None:
    way = way_down(settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CUDA, Residency.STAGE)))
    assert {plan.reason for plan in way[1:]} == {Reason.RAN_OUT}


def test_nothing_lies_below_the_lowest() -> None:
    lowest = settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CPU, Residency.LAYER))
    assert is_lowest(lowest)
    with pytest.raises(ValueError, match="nothing lies below"):
        plan_below(lowest, MACHINE, WUERSTCHEN_V2)


@pytest.mark.parametrize("device", Device)
def test_a_wider_precision_keeps_the_rung(device: Device) -> None:
    plan = replace(settle(MACHINE, WUERSTCHEN_V2, DeviceWish()), device=device)
    lean = replace(plan, residency=Residency.LAYER, reason=Reason.RAN_OUT)
    wide = replace(plan, precision=Precision.BFLOAT16, residency=Residency.STAGE)
    kept = no_roomier(wide, lean)
    assert (kept.precision, kept.residency, kept.reason) == (Precision.BFLOAT16, Residency.LAYER, Reason.RAN_OUT)
    assert no_roomier(lean, plan) == lean
    other = Device.MPS if device is not Device.MPS else Device.CPU
    assert no_roomier(replace(wide, device=other), lean).residency is Residency.STAGE
