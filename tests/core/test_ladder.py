"""What is fallen back on when memory runs out, over all plans."""

from dataclasses import replace

import pytest

from wurst_desktop.core.events import Stage
from wurst_desktop.core.ladder import Fall, is_lowest, no_roomier, plan_below
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

MACHINE = Hardware("a processor", 8, 2**35, 2**34, (Accelerator(Device.CUDA, "a card", 24 * 2**30, 23 * 2**30, 1),))


def way_down(plan: ExecutionPlan, stage: Stage = Stage.DECODER) -> list[ExecutionPlan]:
    way = [plan]
    while not is_lowest(way[-1]):
        way.append(plan_below(way[-1], stage, MACHINE, WUERSTCHEN_V2))
    return way


def told(way: list[ExecutionPlan]) -> list[str]:
    return [f"{plan.device} {plan.precision} {plan.residency}{' aside' * plan.pixels_aside}" for plan in way]


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


@pytest.mark.parametrize("device", [Device.CUDA, Device.MPS])
def test_only_the_pixels_go_to_the_processor_where_they_are_too_much_for_a_gpu(device: Device) -> None:
    plan = replace(settle(MACHINE, WUERSTCHEN_V2, DeviceWish()), device=device)
    way = way_down(plan, Stage.VQGAN)
    assert told(way)[2:4] == [f"{device} float16 layer", f"{device} float16 layer aside"]
    assert told(way)[4].startswith("cpu float32")
    assert not any(each.pixels_aside for each in way[4:])
    assert way[3].expected_peak < way[2].expected_peak / 2
    # Another stage that runs out afterwards leaves nothing to put aside.
    assert plan_below(way[3], Stage.PRIOR, MACHINE, WUERSTCHEN_V2).device is Device.CPU


def test_a_wider_precision_leaves_the_pixels_where_they_are() -> None:
    plan = settle(MACHINE, WUERSTCHEN_V2, DeviceWish())
    lean = replace(plan, residency=Residency.LAYER, pixels_aside=True, reason=Reason.RAN_OUT)
    kept = no_roomier(replace(plan, precision=Precision.BFLOAT16), lean, WUERSTCHEN_V2)
    assert (kept.residency, kept.pixels_aside) == (Residency.LAYER, True)
    needed = WUERSTCHEN_V2.need(Device.CUDA, Precision.BFLOAT16, Residency.LAYER, pixels_aside=True)
    assert kept.expected_peak == needed.peak


def test_each_rung_says_that_memory_ran_out() -> None:
    way = way_down(settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CUDA, Residency.STAGE)))
    assert {plan.reason for plan in way[1:]} == {Reason.RAN_OUT}


def test_each_rung_expects_to_need_less() -> None:
    way = way_down(settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CPU, Residency.RESIDENT)))
    peaks = [plan.expected_peak for plan in way]
    assert peaks == sorted(set(peaks), reverse=True)


@pytest.mark.parametrize("device", [Device.CPU, Device.CUDA])
def test_a_fall_is_over_when_clearly_more_is_free(device: Device) -> None:
    def with_free(gib: float) -> Hardware:
        card = replace(MACHINE.accelerators[0], free=int(gib * 2**30))
        return replace(MACHINE, free=int(gib * 2**30), accelerators=(card,))

    fall = Fall.of(settle(with_free(8), WUERSTCHEN_V2, DeviceWish(device)), with_free(8))
    assert not fall.is_over(with_free(8))
    assert not fall.is_over(with_free(9))
    assert fall.is_over(with_free(11))
    assert fall.is_over(replace(with_free(8), accelerators=())) is False


def test_nothing_lies_below_the_lowest() -> None:
    lowest = settle(MACHINE, WUERSTCHEN_V2, DeviceWish(Device.CPU, Residency.LAYER))
    assert is_lowest(lowest)
    with pytest.raises(ValueError, match="nothing lies below"):
        plan_below(lowest, Stage.VQGAN, MACHINE, WUERSTCHEN_V2)


@pytest.mark.parametrize("device", Device)
def test_a_wider_precision_keeps_the_rung(device: Device) -> None:
    plan = replace(settle(MACHINE, WUERSTCHEN_V2, DeviceWish()), device=device)
    lean = replace(plan, residency=Residency.LAYER, reason=Reason.RAN_OUT)
    wide = replace(plan, precision=Precision.BFLOAT16, residency=Residency.STAGE)
    kept = no_roomier(wide, lean, WUERSTCHEN_V2)
    assert (kept.precision, kept.residency, kept.reason) == (Precision.BFLOAT16, Residency.LAYER, Reason.RAN_OUT)
    assert no_roomier(lean, plan, WUERSTCHEN_V2) == lean
    other = Device.MPS if device is not Device.MPS else Device.CPU
    assert no_roomier(replace(wide, device=other), lean, WUERSTCHEN_V2).residency is Residency.STAGE
