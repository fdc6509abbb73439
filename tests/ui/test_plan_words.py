"""Stages, places and plans are called what an artist calls them."""

from dataclasses import replace

from wurst_desktop.core.events import MadeRoom, Stage
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.ui.plan_words import (
    device_line,
    peak_line,
    plan_reason,
    precision_name,
    residency_name,
    room_made,
    stage_name,
)


def test_every_stage_reason_precision_and_residency_has_words() -> None:
    assert [stage_name(stage) for stage in Stage] == ["model", "text", "composition", "texture", "pixels", "kept"]
    assert len({plan_reason(reason) for reason in Reason}) == len(Reason)
    assert len({precision_name(precision) for precision in Precision}) == len(Precision)
    assert len({residency_name(residency) for residency in Residency}) == len(Residency)


def test_the_device_line_reads_as_in_the_design() -> None:
    gpu = ExecutionPlan(
        Device.CUDA, "NVIDIA RTX 3060", Precision.FLOAT16, Residency.RESIDENT, 4, 12 * 2**30, Reason.ALL_FITS
    )
    assert device_line(gpu) == "NVIDIA RTX 3060, 12 GB: all stages on the GPU, half precision"


def test_pixels_that_the_processor_does_for_a_gpu_are_named() -> None:
    before = ExecutionPlan(Device.CUDA, "a card", Precision.FLOAT16, Residency.LAYER, 4, 2**31, Reason.ALL_FITS)
    after = replace(before, pixels_aside=True)
    line = room_made(MadeRoom(Stage.VQGAN, before, after))
    assert "in the pixels stage" in line
    assert "layer by layer on the GPU, pixels on the processor" in line


def test_the_device_line_of_a_processor_speaks_of_no_gpu() -> None:
    cpu = ExecutionPlan(Device.CPU, "Ryzen 5", Precision.FLOAT32, Residency.STAGE, 2, 2**33, Reason.NO_ACCELERATOR)
    assert device_line(cpu) == "Ryzen 5, 8 GB: one stage at a time on the processor, full precision"


def test_the_peak_tells_what_the_system_can_have_back() -> None:
    cpu = ExecutionPlan(
        Device.CPU,
        "Ryzen 5",
        Precision.FLOAT32,
        Residency.STAGE,
        2,
        2**33,
        Reason.NO_ACCELERATOR,
        expected_peak=5_200_000_000,
        unreclaimable=815_000_000,
    )
    assert "5.2 GB of memory; the system can have all but 815 MB back" in peak_line(cpu)
    assert "5.2 GB of the GPU's memory" in peak_line(replace(cpu, device=Device.CUDA))
