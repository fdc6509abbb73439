"""What a picture's file says of the machine: all that decides its pixels besides the request."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch

from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.engine.environment import environment_of

PLAN = ExecutionPlan(Device.CPU, "a processor", Precision.FLOAT32, Residency.RESIDENT, 2, 2**34, Reason.NO_ACCELERATOR)
ON_GPU = replace(PLAN, device=Device.CUDA, device_name="a card", precision=Precision.FLOAT16)


@pytest.fixture
def another_number_of_threads() -> Iterator[None]:
    """Torch works with those of an earlier plan yet, or with its own."""
    before = torch.get_num_threads()
    torch.set_num_threads(5)
    yield
    torch.set_num_threads(before)


@pytest.mark.usefixtures("another_number_of_threads")
@pytest.mark.parametrize(
    ("threads", "capability", "halves"), [(2, "AVX2", True), (3, "AVX2", False), (1, "AVX512", False)]
)
def test_it_says_whether_the_plans_threads_halve_large_products(threads: int, capability: str, *, halves: bool) -> None:
    assert environment_of(replace(PLAN, threads=threads), capability).products_halved is halves


def test_it_speaks_of_the_instructions_of_this_processor() -> None:
    assert environment_of(PLAN) == environment_of(PLAN, torch.backends.cpu.get_cpu_capability())


@pytest.mark.parametrize("plan", [ON_GPU, replace(PLAN, precision=Precision.BFLOAT16)])
def test_nothing_is_halved_on_a_gpu_or_in_half_precision(plan: ExecutionPlan) -> None:
    assert not environment_of(plan, "AVX2").products_halved


@pytest.mark.parametrize("is_aside", [True, False])
def test_it_says_whether_the_processor_did_the_pixels_for_a_gpu(*, is_aside: bool) -> None:
    made = environment_of(replace(ON_GPU, pixels_aside=is_aside))
    assert (made.device, made.dtype, made.pixels_aside) == ("a card", "float16", is_aside)
