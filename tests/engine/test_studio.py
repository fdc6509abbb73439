"""Which plan holds for which job: never one that another job before needed."""

import pytest
import torch

from tests.fakes import ShelfOf
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.events import Stage
from wurst_desktop.core.plan import Accelerator, Device, DeviceWish, ExecutionPlan, Hardware, Precision, Residency
from wurst_desktop.core.request import CheckpointRef
from wurst_desktop.engine.checkpoint import open_checkpoint
from wurst_desktop.engine.placement import Arithmetic
from wurst_desktop.engine.studio import Studio

TINY = CheckpointRef("tiny")
AMPLE = 2**40


def gpu_for(card: CheckpointCard, precision: Precision, residency: Residency, device: Device) -> Accelerator:
    """A GPU in which pictures of the native size just find room like this."""
    free = open_checkpoint(card).footprint.need(device, precision, residency).peak * 5 // 4
    return Accelerator(device, "a card", free, free)


class Jobs:
    """Jobs of one studio, of which only the plans are looked at."""

    def __init__(self, card: CheckpointCard, gpu: Accelerator, free: int = AMPLE) -> None:
        machine = Hardware("a processor", 2, AMPLE, free, (gpu,))
        self.studio = Studio(ShelfOf(card), DeviceWish(), lambda: machine, Arithmetic())
        self._native = open_checkpoint(card).footprint.pixels

    def plan(self, times: int = 1) -> ExecutionPlan:
        """That for a picture so many times the native size."""
        return self.studio.place(TINY, lambda _event: None, self._native * times).plan


@pytest.mark.parametrize("residency", [Residency.RESIDENT, Residency.STAGE])
@pytest.mark.parametrize("times", [2, 4, 8, 64])
def test_a_huge_picture_leaves_the_plans_of_smaller_ones_alone(
    tiny: CheckpointCard, residency: Residency, times: int
) -> None:
    jobs = Jobs(tiny, gpu_for(tiny, Precision.FLOAT16, residency, Device.CUDA))
    first, huge = jobs.plan(), jobs.plan(times)
    assert first.device is Device.CUDA
    assert huge != first
    assert jobs.plan() == first
    assert jobs.plan(times) == huge


def test_a_huge_picture_leaves_the_precision_alone(tiny: CheckpointCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.mps, "empty_cache", lambda: None)
    gpu, footprint = gpu_for(tiny, Precision.FLOAT32, Residency.STAGE, Device.MPS), open_checkpoint(tiny).footprint
    too_large = next(
        times
        for times in range(2, 1000)
        if footprint.at(footprint.pixels * times).need(gpu.device, Precision.FLOAT32, Residency.STAGE).peak > gpu.free
    )
    jobs = Jobs(tiny, gpu)
    precisions = [jobs.plan(times).precision for times in (1, too_large, 1)]
    assert precisions == [Precision.FLOAT32, Precision.FLOAT16, Precision.FLOAT32]


def test_a_plan_that_cannot_be_better_stays(tiny: CheckpointCard) -> None:
    gpu = Accelerator(Device.CUDA, "a card", AMPLE, AMPLE)
    jobs = Jobs(tiny, gpu)
    jobs.plan(4)
    placement = jobs.studio.placement
    jobs.plan()
    assert jobs.studio.placement is placement


def test_what_a_huge_picture_ran_out_of_is_there_for_smaller_ones(tiny: CheckpointCard) -> None:
    jobs = Jobs(tiny, Accelerator(Device.CUDA, "a card", AMPLE, AMPLE))
    first = jobs.plan()
    huge = jobs.plan(4)
    placement = jobs.studio.placement
    assert placement is not None
    fallen = jobs.studio.leaner(placement, Stage.DECODER, lambda _event: None).plan
    assert (huge.residency, fallen.residency) == (Residency.RESIDENT, Residency.STAGE)
    assert jobs.plan(4) == fallen
    assert jobs.plan() == first
