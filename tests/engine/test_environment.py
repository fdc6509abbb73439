"""What a picture's file says of the machine: all that decides its pixels besides the request."""

from dataclasses import replace

import pytest

from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.engine.environment import environment_of
from wurst_desktop.engine.fast.products import Cores, present_cores

PLAN = ExecutionPlan(Device.CPU, "a processor", Precision.FLOAT32, Residency.RESIDENT, 2, 2**34, Reason.NO_ACCELERATOR)
ON_GPU = replace(PLAN, device=Device.CUDA, device_name="a card", precision=Precision.FLOAT16)
FEW = Cores(2, "AVX2")


@pytest.mark.parametrize(("cores", "halves"), [(FEW, True), (Cores(3, "AVX2"), False), (Cores(1, "AVX512"), False)])
def test_it_says_whether_these_cores_halve_large_products(cores: Cores, *, halves: bool) -> None:
    assert environment_of(PLAN, cores).products_halved is halves


def test_it_speaks_of_the_cores_of_this_process() -> None:
    assert environment_of(PLAN) == environment_of(PLAN, present_cores())


@pytest.mark.parametrize("plan", [ON_GPU, replace(PLAN, precision=Precision.BFLOAT16)])
def test_nothing_is_halved_on_a_gpu_or_in_half_precision(plan: ExecutionPlan) -> None:
    assert not environment_of(plan, FEW).products_halved


@pytest.mark.parametrize("is_aside", [True, False])
def test_it_says_whether_the_processor_did_the_pixels_for_a_gpu(*, is_aside: bool) -> None:
    made = environment_of(replace(ON_GPU, pixels_aside=is_aside))
    assert (made.device, made.dtype, made.pixels_aside) == ("a card", "float16", is_aside)
