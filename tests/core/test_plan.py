"""The plan, over a table of machines."""

from dataclasses import replace

import pytest

from wurst_desktop.core.errors import DeviceUnavailable, NotOffered
from wurst_desktop.core.plan import (
    WUERSTCHEN_V2,
    Accelerator,
    Device,
    DeviceWish,
    Footprint,
    Hardware,
    Precision,
    Residency,
    settle,
)

GIB = 2**30
MINI = Footprint(text=700_000, texts=850_000, prior=7_000_000, decoder=5_000_000, vqgan=1_000_000, working=3_000_000)


def cuda(gib: float, used: float = 0.0, index: int = 0, name: str = "a card") -> Accelerator:
    return Accelerator(Device.CUDA, name, int(gib * GIB), int((gib - used) * GIB), index)


def mps(gib: float) -> Accelerator:
    return Accelerator(Device.MPS, "an Apple chip", int(gib * GIB), int(gib * GIB))


def machine(memory: float, *gpus: Accelerator, cores: int = 8) -> Hardware:
    return Hardware("a processor", cores, int(memory * GIB), gpus)


AUTO = DeviceWish()
MACHINES = {
    # name: (hardware, checkpoint, wish) -> device, precision, residency, reason
    "big card": (machine(64, cuda(24)), WUERSTCHEN_V2, AUTO, "cuda float16 resident all-fits"),
    "12 GB card": (machine(32, cuda(12)), WUERSTCHEN_V2, AUTO, "cuda float16 resident all-fits"),
    "8 GB card": (machine(32, cuda(8, used=0.8)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits"),
    "4 GB card": (machine(16, cuda(4, used=0.3)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits"),
    "3 GB card": (machine(16, cuda(3, used=0.3)), WUERSTCHEN_V2, AUTO, "cuda float16 layer only-layers-fit"),
    "1 GB card": (machine(16, cuda(1)), WUERSTCHEN_V2, AUTO, "cpu float32 stage accelerator-too-small"),
    "a card full of other things": (
        machine(32, cuda(24, used=23.5)), WUERSTCHEN_V2, AUTO, "cpu float32 resident accelerator-too-small",
    ),
    "Mac with 64 GB": (machine(64, mps(48)), WUERSTCHEN_V2, AUTO, "mps float32 resident all-fits"),
    "Mac with 16 GB": (machine(16, mps(10.7)), WUERSTCHEN_V2, AUTO, "mps float32 stage one-stage-fits"),
    "Mac with 8 GB": (machine(8, mps(5.3)), WUERSTCHEN_V2, AUTO, "mps float16 stage one-stage-fits"),
    "plain desktop": (machine(32), WUERSTCHEN_V2, AUTO, "cpu float32 resident no-accelerator"),
    "laptop with 16 GB": (machine(16), WUERSTCHEN_V2, AUTO, "cpu float32 stage no-accelerator"),
    "laptop with 8 GB": (machine(8), WUERSTCHEN_V2, AUTO, "cpu float32 layer no-accelerator"),
    "small laptop, small model": (machine(4), MINI, AUTO, "cpu float32 resident no-accelerator"),
    "old card, small model": (machine(8, cuda(1)), MINI, AUTO, "cuda float16 resident all-fits"),
    "the processor by wish": (
        machine(32, cuda(24)), WUERSTCHEN_V2, DeviceWish(Device.CPU), "cpu float32 resident asked-for",
    ),
    "a tiny card by wish": (
        machine(16, cuda(1)), WUERSTCHEN_V2, DeviceWish(Device.CUDA), "cuda float16 layer asked-for",
    ),
    "stages by wish": (
        machine(64, cuda(24)), WUERSTCHEN_V2, DeviceWish(residency=Residency.STAGE), "cuda float16 stage asked-for",
    ),
    "stages by wish on a processor": (
        machine(64), WUERSTCHEN_V2, DeviceWish(residency=Residency.STAGE), "cpu float32 stage asked-for",
    ),
    "float32 by wish": (
        machine(64, cuda(12)), WUERSTCHEN_V2, DeviceWish(precision=Precision.FLOAT32),
        "cuda float32 stage one-stage-fits",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MACHINES)
def test_settles(name: str) -> None:
    hardware, footprint, wish, expected = MACHINES[name]
    plan = settle(hardware, footprint, wish)
    assert f"{plan.device} {plan.precision} {plan.residency} {plan.reason}" == expected


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (4, 3), (16, 15)])
def test_leaves_the_window_a_core(cores: int, threads: int) -> None:
    assert settle(machine(32, cores=cores), MINI, AUTO).threads == threads


def test_takes_the_roomiest_of_several_cards() -> None:
    cards = (cuda(24, used=20, name="busy"), cuda(12, index=1, name="free"))
    plan = settle(machine(64, *cards), WUERSTCHEN_V2, AUTO)
    assert (plan.device_name, plan.index, plan.memory) == ("free", 1, 12 * GIB)


def test_names_what_is_there_when_a_device_is_not() -> None:
    with pytest.raises(DeviceUnavailable) as refused:
        settle(machine(16, mps(10)), WUERSTCHEN_V2, DeviceWish(Device.CUDA))
    assert (refused.value.device, refused.value.present) == ("cuda", ("mps", "cpu"))


def test_more_memory_never_gives_a_tighter_plan() -> None:
    order = list(Residency)
    places = [order.index(settle(machine(gib), WUERSTCHEN_V2, AUTO).residency) for gib in range(1, 64)]
    assert places == sorted(places, reverse=True)


def test_wishes_in_words() -> None:
    assert DeviceWish.named() == AUTO
    assert DeviceWish.named("mps", "layer") == DeviceWish(Device.MPS, Residency.LAYER)
    with pytest.raises(NotOffered) as refused:
        DeviceWish.named("gpu")
    assert refused.value.offered == ("auto", "cuda", "mps", "cpu")
    with pytest.raises(NotOffered):
        DeviceWish.named("cuda", "lazy")


def test_falls_back_to_wider_numbers_and_ends() -> None:
    assert Precision.FLOAT16.steadier is Precision.BFLOAT16
    assert Precision.BFLOAT16.steadier is Precision.FLOAT32
    assert Precision.FLOAT32.steadier is None


def test_half_precision_takes_half_the_room() -> None:
    assert 2 * WUERSTCHEN_V2.all_stages(Precision.FLOAT16) == WUERSTCHEN_V2.all_stages(Precision.FLOAT32)
    assert replace(WUERSTCHEN_V2, working=0).one_stage(Precision.FLOAT32) == 4 * (1_055_365_280 + 18_406_894)
