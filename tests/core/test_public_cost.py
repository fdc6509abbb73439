"""What the public model would take is reckoned from what is known of the machine."""

from dataclasses import replace

import pytest

from wurst_desktop.core.plan import WUERSTCHEN_V2, Device, DeviceWish, Hardware, settle
from wurst_desktop.core.public_cost import public_cost

PLAN = settle(Hardware("a processor", 3, 24 * 2**30, 20 * 2**30), WUERSTCHEN_V2, DeviceWish())


def test_without_a_benchmark_a_processor_is_guessed_at() -> None:
    cost = public_cost(PLAN)
    assert not cost.is_measured
    assert cost.seconds == pytest.approx(103_000 / (100 * 2 * 0.75))


def test_a_benchmark_tells_more_and_threads_share_the_work() -> None:
    one, two = public_cost(replace(PLAN, threads=1), 50.0), public_cost(replace(PLAN, threads=2), 50.0)
    assert one.is_measured
    assert one.seconds is not None
    assert two.seconds == pytest.approx(one.seconds / 2)


def test_of_a_gpu_nothing_is_guessed() -> None:
    gpu = replace(PLAN, device=Device.CUDA)
    assert public_cost(gpu).seconds is None
    assert public_cost(gpu, 10_000.0).seconds == pytest.approx(103_000 / 7500)


def test_memory_is_between_one_layer_and_all_stages() -> None:
    cost = public_cost(PLAN)
    assert 0.5e9 < cost.least < 2e9
    assert 12e9 < cost.roomy < 16e9
