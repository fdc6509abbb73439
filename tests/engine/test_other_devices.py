"""The way from a GPU to the processor, on a machine without one: what is asked of `cuda:0` is done by the processor."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest
import torch
from torch.overrides import TorchFunctionMode

from tests.engine.running import SMALL, Run, run
from tests.engine.scarcity import FULL_GPU, Scarcity, rooms
from tests.fakes import ShelfOf
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import Planned, Stage
from wurst_desktop.core.plan import Accelerator, Device, DeviceWish, Hardware, Precision, Reason, Residency
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.wuerstchen import WuerstchenEngine

CARD = Accelerator(Device.CUDA, "a card", 2**34, 2**34)
MACHINE = Hardware("a processor", 2, 2**35, 2**34, (CARD,))


class PretendedGpu(TorchFunctionMode):
    """Has the processor do what `cuda` is asked for; the types, and so the numbers, stay those of the plan."""

    def __torch_function__(
        self,
        func: Callable[..., object],
        types: Sequence[type],
        args: tuple[object, ...] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        placed = {name: _here(value) for name, value in (kwargs or {}).items()}
        return func(*(_here(value) for value in args), **placed)


def _here(value: object) -> object:
    is_there = isinstance(value, torch.device) and value.type == "cuda"
    return torch.device("cpu") if is_there else value


needs_no_gpu = pytest.mark.skipif(torch.cuda.is_available(), reason="pretends what this machine has")


def fall(
    card: CheckpointCard, stage: Stage, rungs: int, *, spares_processor: bool = False
) -> tuple[WuerstchenEngine, Run]:
    """Two pictures on the pretended GPU, which has no memory in `stage` on its first `rungs` rungs."""
    engine = WuerstchenEngine(ShelfOf(card), DeviceWish(), lambda: MACHINE)
    scarcity = Scarcity(
        stage, tuple(Residency)[:rungs], error=FULL_GPU, only_on=Device.CUDA, spares_processor=spares_processor
    )
    with PretendedGpu(), scarcity:
        return engine, run(engine, replace(SMALL, count=2), watch=scarcity.watch)


@needs_no_gpu
@pytest.mark.parametrize("rungs", [1, 2, 3])
@pytest.mark.parametrize("stage", [Stage.TEXT, Stage.PRIOR, Stage.DECODER])
def test_from_the_gpu_to_the_processor(tiny: CheckpointCard, stage: Stage, rungs: int) -> None:
    engine, told = fall(tiny, stage, rungs)
    assert sorted(made.image for made in told.painted) == [0, 1]
    places = [f"{room.plan.device} {room.plan.residency}" for room in rooms(told.events)]
    assert places == ["cuda stage", "cuda layer", "cpu resident"][:rungs]
    precisions = [event.plan.precision for event in told.events if isinstance(event, Planned)]
    assert precisions == ["float16", "float16", "float16", "float32"][: rungs + 1]
    assert engine.plan().reason is Reason.RAN_OUT


@needs_no_gpu
def test_only_stage_a_goes_to_the_processor_where_only_that_runs_out(tiny: CheckpointCard) -> None:
    _, unbroken = fall(tiny, Stage.VQGAN, 0)
    engine, told = fall(tiny, Stage.VQGAN, 3, spares_processor=True)
    assert sorted(made.image for made in told.painted) == [0, 1]
    assert sorted(told.composed, key=lambda made: made.image) == sorted(unbroken.composed, key=lambda made: made.image)
    places = [(room.plan.device, room.plan.residency, room.plan.pixels_aside) for room in rooms(told.events)]
    assert places == [("cuda", "stage", False), ("cuda", "layer", False), ("cuda", "layer", True)]
    # What Stage B made was kept at every fall, and Stage A's own sums are in full precision now.
    assert [event.image for event in told.steps if event.stage is Stage.DECODER and event.step == 3] == [0, 1]
    for ours, theirs in zip(by_image(told), by_image(unbroken), strict=True):
        assert 0 < largest_difference(ours, theirs) <= 2
    with PretendedGpu():
        again = run(engine, SMALL)
    assert rooms(again.events) == []
    assert again.painted[0].pixels == by_image(told)[0].pixels
    assert (engine.environment().dtype, engine.environment().pixels_aside) == ("float16", True)


@needs_no_gpu
def test_stage_a_is_aside_from_the_start_where_only_its_values_do_not_fit(tiny: CheckpointCard) -> None:
    _, unbroken = fall(tiny, Stage.VQGAN, 0)
    need = open_checkpoint(tiny).footprint.need(Device.CUDA, Precision.FLOAT16, Residency.LAYER)
    small = replace(CARD, free=need.peak)
    engine = WuerstchenEngine(ShelfOf(tiny), DeviceWish(), lambda: replace(MACHINE, accelerators=(small,)))
    with PretendedGpu():
        told = run(engine, replace(SMALL, count=2))
    assert (engine.plan().device, engine.plan().pixels_aside) == (Device.CUDA, True)
    assert engine.plan().residency is not Residency.LAYER
    assert rooms(told.events) == []
    for ours, theirs in zip(by_image(told), by_image(unbroken), strict=True):
        assert 0 < largest_difference(ours, theirs) <= 2


@needs_no_gpu
def test_then_all_goes_to_the_processor(tiny: CheckpointCard) -> None:
    engine, told = fall(tiny, Stage.VQGAN, 3)
    assert sorted(made.image for made in told.painted) == [0, 1]
    places = [(room.plan.device, room.plan.pixels_aside) for room in rooms(told.events)]
    assert places == [("cuda", False), ("cuda", False), ("cuda", True), ("cpu", False)]
    assert (engine.plan().device, engine.plan().reason) == (Device.CPU, Reason.RAN_OUT)


def by_image(told: Run) -> list[Painted]:
    return sorted(told.painted, key=lambda made: made.image)


def largest_difference(one: Painted, other: Painted) -> int:
    """In levels of 256."""
    return max(abs(a - b) for a, b in zip(one.pixels.data, other.pixels.data, strict=True))


@needs_no_gpu
def test_the_picture_says_where_it_was_finished(tiny: CheckpointCard) -> None:
    _, unbroken = fall(tiny, Stage.DECODER, 0)
    _, leaner = fall(tiny, Stage.DECODER, 2)
    engine, fallen = fall(tiny, Stage.DECODER, 3)
    assert sorted(leaner.painted, key=lambda made: made.image) == unbroken.painted
    assert fallen.composed[0] == unbroken.composed[0]
    assert (engine.environment().device, engine.environment().dtype) == ("a processor", "float32")
