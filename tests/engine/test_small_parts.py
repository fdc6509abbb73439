"""Schedules, noise, previews, conversions, foreign errors and the look at the machine."""

from dataclasses import replace
from itertools import pairwise

import pytest
import torch
from diffusers.schedulers.scheduling_ddpm_wuerstchen import DDPMWuerstchenScheduler
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.running import SMALL
from wurst_desktop.core.checkpoint_card import PreviewMap
from wurst_desktop.core.errors import DeviceLost, OutOfMemory
from wurst_desktop.core.request import NoiseMode, Schedule
from wurst_desktop.engine.conversion import latent_of, pixels_of, tensor_of
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.hardware import present_hardware
from wurst_desktop.engine.noise import Source, chance
from wurst_desktop.engine.preview import composition_preview, pooled
from wurst_desktop.engine.schedule import denoised, even_times, noise_besides, prior_times


def draw(source: Source) -> list[float]:
    values: list[float] = source.draw((4,)).tolist()
    return values


@given(st.integers(1, 250), st.sampled_from(Schedule))
def test_times_fall_from_one_to_zero(steps: int, schedule: Schedule) -> None:
    times = prior_times(steps, schedule)
    assert (len(times), times[0], times[-1]) == (steps + 1, 1.0, 0.0)
    assert all(later < earlier for earlier, later in pairwise(times))


def test_default_schedule_keeps_its_shares() -> None:
    assert sum(time > 2 / 3 for time in prior_times(29, Schedule.DEFAULT)) == 19
    assert sum(time > 2 / 3 for time in prior_times(58, Schedule.DEFAULT)) == 38


def test_denoised_undoes_the_noise_of_the_scheduler() -> None:
    clean, noise = torch.randn(1, 4, 8, 8), torch.randn(1, 4, 8, 8)
    for time in (0.9, 0.5, 0.01):
        noisy = DDPMWuerstchenScheduler().add_noise(clean, noise, torch.tensor([time]))
        torch.testing.assert_close(denoised(noisy, noise, time), clean, rtol=0, atol=1e-3)
        torch.testing.assert_close(noise_besides(noisy, clean, time), noise, rtol=0, atol=1e-3)


def test_even_times_are_those_of_the_scheduler() -> None:
    scheduler = DDPMWuerstchenScheduler()
    scheduler.set_timesteps(12)
    assert torch.equal(torch.tensor(even_times(12)), scheduler.timesteps)


def test_each_stage_and_image_has_its_own_chance() -> None:
    job = replace(SMALL, count=2)
    first, second = chance(job.image(0)), chance(job.image(1))
    drawn = [draw(source) for source in (first.prior, first.decoder, second.prior, second.decoder)]
    assert len({tuple(each) for each in drawn}) == 4
    assert draw(chance(job.image(1)).prior) == drawn[2]


def test_in_the_stock_order_both_stages_share_one_source() -> None:
    source = chance(replace(SMALL, noise=NoiseMode.DIFFUSERS))
    assert source.prior is source.decoder
    assert draw(source.prior) == torch.randn(4, generator=torch.Generator().manual_seed(SMALL.seed)).tolist()


def test_latents_survive_as_values() -> None:
    tensor = torch.randn(1, 5, 2, 3).half().float()
    assert torch.equal(tensor_of(latent_of(tensor)), tensor)


def test_pixels_are_rounded_and_in_order() -> None:
    picture = torch.tensor([[[0.0, 1.0]], [[0.5, 0.2]], [[2.0, -1.0]]])
    assert list(pixels_of(picture).data) == [0, 128, 255, 255, 51, 0]


def test_preview_with_a_map_shows_its_colours() -> None:
    latent = torch.zeros(1, 2, 1, 2)
    latent[0, 0, 0, 1] = 10.0
    shown = composition_preview(latent, PreviewMap(((0.1, 0.0, -1.0), (0.0, 0.0, 0.0)), (0.0, 0.2, 0.6)))
    assert list(shown.data) == [0, 51, 153, 255, 51, 0]


@pytest.mark.parametrize(("side", "small"), [(32, 16), (64, 32), (128, 64), (256, 64), (384, 64), (640, 64)])
def test_previews_of_stage_b_are_small(side: int, small: int) -> None:
    assert pooled(torch.zeros(1, 4, side, side)).shape == (1, 4, small, small)


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:114] DefaultCPUAllocator: can't allocate memory: you tried ..."),
        RuntimeError("MPS backend out of memory (MPS allocated: 8 GB)"),
        OSError(12, "Cannot allocate memory"),
        RuntimeError("CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`"),
        RuntimeError("GET was unable to find an engine to execute this computation"),
    ],
)
def test_running_out_of_memory_is_named(error: Exception) -> None:
    with pytest.raises(OutOfMemory) as named, translated("decoder", "a card"):
        raise error
    assert (named.value.stage, named.value.device) == ("decoder", "a card")


@pytest.mark.parametrize(
    "said",
    [
        "CUDA error: unspecified launch failure\nCUDA kernel errors might be reported later",
        "CUDA error: CUDA-capable device(s) is/are busy or unavailable",
    ],
)
def test_a_device_that_is_gone_is_named(said: str) -> None:
    with pytest.raises(DeviceLost) as named, translated("decoder", "cuda:0"):
        raise RuntimeError(said)
    assert named.value.device == "cuda:0"


def test_other_errors_stay_as_they_are() -> None:
    with pytest.raises(RuntimeError, match="a bug"), translated("decoder", "a card"):
        raise RuntimeError("a bug")


def test_an_impossible_allocation_is_out_of_memory() -> None:
    with pytest.raises(OutOfMemory), translated("vqgan", "cpu"):
        torch.empty(2**58)


def test_this_machine_is_seen() -> None:
    hardware = present_hardware()
    assert hardware.cores >= 1
    assert 0 < hardware.free <= hardware.memory > 2**28
    assert hardware.processor


def test_hears_of_no_memory_through_what_others_make_of_it() -> None:
    with pytest.raises(OutOfMemory), translated("text", "cpu"):
        raise ValueError("Unable to create tensor") from MemoryError()
    with pytest.raises(ValueError, match="too long"), translated("text", "cpu"):
        raise ValueError("too long")
