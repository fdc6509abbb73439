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
    Reason,
    Residency,
    settle,
)

GIB = 2**30
MINI = Footprint(text=700_000, texts=850_000, prior=7_000_000, decoder=5_000_000, vqgan=1_000_000, working=3_000_000)


def cuda(gib: float, used: float = 0.0, index: int = 0, name: str = "a card") -> Accelerator:
    return Accelerator(Device.CUDA, name, int(gib * GIB), int((gib - used) * GIB), index)


def mps(gib: float) -> Accelerator:
    return Accelerator(Device.MPS, "an Apple chip", int(gib * GIB), int(gib * GIB))


def machine(memory: float, *gpus: Accelerator, free: float = 0.0, cores: int = 8) -> Hardware:
    """A machine whose system and other programs hold 3 GB (or a third, if that is less) unless `free` is given."""
    left = free or memory - min(3, memory / 3)
    return Hardware("a processor", cores, int(memory * GIB), int(left * GIB), gpus)


AUTO = DeviceWish()
HALF = replace(WUERSTCHEN_V2, stored=Precision.FLOAT16)
LARGE = WUERSTCHEN_V2.at(1536 * 1536)
HUGE = WUERSTCHEN_V2.at(2560 * 2560)
MACHINES = {
    # name: (hardware, checkpoint, wish) -> device, precision, residency, reason, GB at the peak, GB unreclaimable
    "data centre card": (machine(128, cuda(80)), WUERSTCHEN_V2, AUTO, "cuda float16 resident all-fits 7.3 7.3"),
    "24 GB card": (machine(64, cuda(24)), WUERSTCHEN_V2, AUTO, "cuda float16 resident all-fits 7.3 7.3"),
    "24 GB card, large picture": (machine(64, cuda(24)), LARGE, AUTO, "cuda float16 resident all-fits 8.6 8.6"),
    "12 GB card": (machine(32, cuda(12)), WUERSTCHEN_V2, AUTO, "cuda float16 resident all-fits 7.3 7.3"),
    "12 GB card, 5 of them in use": (
        machine(32, cuda(12, used=5)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits 3.2 3.2",
    ),
    "8 GB card": (machine(32, cuda(8, used=0.8)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits 3.2 3.2"),
    "6 GB card": (machine(16, cuda(6, used=0.5)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits 3.2 3.2"),
    "4 GB card": (machine(16, cuda(4, used=0.3)), WUERSTCHEN_V2, AUTO, "cuda float16 stage one-stage-fits 3.2 3.2"),
    "4 GB card, large picture": (
        machine(16, cuda(4, used=0.3)), LARGE, AUTO, "cuda float16 layer only-layers-fit 2.5 2.5",
    ),
    "3 GB card": (machine(16, cuda(3, used=0.3)), WUERSTCHEN_V2, AUTO, "cuda float16 layer only-layers-fit 1.2 1.2"),
    "2 GB card": (machine(16, cuda(2, used=0.2)), WUERSTCHEN_V2, AUTO, "cuda float16 layer only-layers-fit 1.2 1.2"),
    "1 GB card": (machine(16, cuda(1)), WUERSTCHEN_V2, AUTO, "cuda float16 layer aside only-layers-fit 0.3 0.3"),
    "6 GB card, huge picture": (
        machine(16, cuda(6, used=0.5)), HUGE, AUTO, "cuda float16 stage aside one-stage-fits 3.5 3.5",
    ),
    "6 GB card, huge picture, layers by wish": (
        machine(16, cuda(6, used=0.5)), HUGE, DeviceWish(residency=Residency.LAYER),
        "cuda float16 layer aside asked-for 1.4 1.4",
    ),
    "6 GB card, huge picture, all by wish": (
        machine(16, cuda(6, used=0.5)), HUGE, DeviceWish(residency=Residency.RESIDENT),
        "cpu float32 resident asked-for 16.1 3.6",
    ),
    "Mac with 8 GB, huge picture": (machine(8, mps(5.3)), HUGE, AUTO, "mps float16 stage aside one-stage-fits 3.5 3.5"),
    "24 GB card, huge picture, little memory by wish": (
        machine(64, cuda(24)), HUGE, DeviceWish(memory=4 * GIB), "cuda float16 stage aside limited 3.5 3.5",
    ),
    "a card full of other things": (
        machine(32, cuda(24, used=23.5)), WUERSTCHEN_V2, AUTO, "cuda float16 layer aside only-layers-fit 0.3 0.3",
    ),
    "a card that is quite full": (
        machine(32, cuda(24, used=23.8)), WUERSTCHEN_V2, AUTO, "cpu float32 resident accelerator-too-small 13.4 0.8",
    ),
    "Mac with 64 GB": (machine(64, mps(48)), WUERSTCHEN_V2, AUTO, "mps float32 resident all-fits 14.6 14.6"),
    "Mac with 32 GB": (machine(32, mps(21)), WUERSTCHEN_V2, AUTO, "mps float32 resident all-fits 14.6 14.6"),
    "Mac with 16 GB": (machine(16, mps(10.7)), WUERSTCHEN_V2, AUTO, "mps float32 stage one-stage-fits 6.4 6.4"),
    "Mac with 8 GB": (machine(8, mps(5.3)), WUERSTCHEN_V2, AUTO, "mps float16 stage one-stage-fits 3.2 3.2"),
    "workstation": (machine(128), WUERSTCHEN_V2, AUTO, "cpu float32 resident no-accelerator 13.4 0.8"),
    "plain desktop": (machine(32), WUERSTCHEN_V2, AUTO, "cpu float32 resident no-accelerator 13.4 0.8"),
    "desktop in use": (machine(32, free=12), WUERSTCHEN_V2, AUTO, "cpu float32 stage no-accelerator 5.2 0.8"),
    "laptop with 16 GB": (machine(16), WUERSTCHEN_V2, AUTO, "cpu float32 stage no-accelerator 5.2 0.8"),
    "laptop with 16 GB, many windows open": (
        machine(16, free=4), WUERSTCHEN_V2, AUTO, "cpu float32 layer no-accelerator 1.1 0.8",
    ),
    "laptop with 8 GB": (machine(8), WUERSTCHEN_V2, AUTO, "cpu float32 layer no-accelerator 1.1 0.8"),
    "laptop with 4 GB": (machine(4), WUERSTCHEN_V2, AUTO, "cpu float32 layer no-accelerator 1.1 0.8"),
    "container of 2 GB": (machine(2, free=1.5), WUERSTCHEN_V2, AUTO, "cpu float32 layer no-accelerator 1.1 0.8"),
    "weights stored in half are copied": (machine(16), HALF, AUTO, "cpu float32 stage no-accelerator 5.2 5.1"),
    "and layers of them too": (machine(8), HALF, AUTO, "cpu float32 layer no-accelerator 1.1 1.0"),
    "large picture": (machine(16), LARGE, AUTO, "cpu float32 stage no-accelerator 5.9 1.5"),
    "small laptop, small model": (machine(4), MINI, AUTO, "cpu float32 resident no-accelerator 0.4 0.3"),
    "old card, small model": (machine(8, cuda(1)), MINI, AUTO, "cuda float16 resident all-fits 0.0 0.0"),
    "the processor by wish": (
        machine(32, cuda(24)), WUERSTCHEN_V2, DeviceWish(Device.CPU), "cpu float32 resident asked-for 13.4 0.8",
    ),
    "half precision on the processor by wish": (
        machine(32), WUERSTCHEN_V2, DeviceWish(precision=Precision.BFLOAT16),
        "cpu bfloat16 resident no-accelerator 7.7 7.6",
    ),
    "a tiny card by wish": (
        machine(16, cuda(1)), WUERSTCHEN_V2, DeviceWish(Device.CUDA), "cuda float16 layer aside asked-for 0.3 0.3",
    ),
    "stages by wish": (
        machine(64, cuda(24)), WUERSTCHEN_V2, DeviceWish(residency=Residency.STAGE),
        "cuda float16 stage asked-for 3.2 3.2",
    ),
    "stages by wish on a processor": (
        machine(64), WUERSTCHEN_V2, DeviceWish(residency=Residency.STAGE), "cpu float32 stage asked-for 5.2 0.8",
    ),
    "float32 by wish": (
        machine(64, cuda(12)), WUERSTCHEN_V2, DeviceWish(precision=Precision.FLOAT32),
        "cuda float32 stage one-stage-fits 6.4 6.4",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MACHINES)
def test_settles(name: str) -> None:
    hardware, footprint, wish, expected = MACHINES[name]
    plan = settle(hardware, footprint, wish)
    memory = f"{plan.expected_peak / 10**9:.1f} {plan.unreclaimable / 10**9:.1f}"
    residency = f"{plan.residency}{' aside' * plan.pixels_aside}"
    assert f"{plan.device} {plan.precision} {residency} {plan.reason} {memory}" == expected


@pytest.mark.parametrize("name", MACHINES)
def test_what_is_chosen_freely_fits(name: str) -> None:
    hardware, footprint, wish, _ = MACHINES[name]
    plan = settle(hardware, footprint, wish)
    if plan.reason is not Reason.ASKED_FOR:
        free = hardware.free if plan.device is Device.CPU else max(gpu.free for gpu in hardware.accelerators)
        assert plan.unreclaimable <= plan.expected_peak < free


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


def test_half_precision_takes_half_the_room_of_a_gpu() -> None:
    full, half = (
        WUERSTCHEN_V2.need(Device.CUDA, each, Residency.STAGE) for each in (Precision.FLOAT32, Precision.FLOAT16)
    )
    assert full.peak == 2 * half.peak
    idle = replace(WUERSTCHEN_V2, working=0).need(Device.CUDA, Precision.FLOAT32, Residency.STAGE)
    assert idle.peak == 4 * (1_055_365_280 + 18_406_894)


@pytest.mark.parametrize("device", Device)
@pytest.mark.parametrize("footprint", [WUERSTCHEN_V2, HALF, MINI, LARGE])
def test_each_residency_needs_less_than_the_one_before(device: Device, footprint: Footprint) -> None:
    for precision in Precision:
        needs = [footprint.need(device, precision, residency) for residency in Residency]
        assert [need.peak for need in needs] == sorted((need.peak for need in needs), reverse=True)
        assert all(need.unreclaimable <= need.peak for need in needs)


def test_larger_pictures_need_more() -> None:
    sizes = [WUERSTCHEN_V2.at(side * side) for side in (512, 1024, 1536, 2048)]
    peaks = [size.need(Device.CPU, Precision.FLOAT32, Residency.LAYER).unreclaimable for size in sizes]
    assert peaks == sorted(set(peaks))
    assert WUERSTCHEN_V2.at(1024 * 1024) == WUERSTCHEN_V2
