"""How it stands with the GPU build is said in whole sentences, each with a way out where one is needed."""

import pytest

from wurst_desktop.core.gpu_build import GpuBuild, GpuBuildRefused, GpuCard, GpuWoe, Standing, Tried
from wurst_desktop.ui.gpu_words import gpu_added, gpu_finding, gpu_refused, gpu_standing

CARD = GpuCard("NVIDIA GeForce RTX 3060", "580.65.06")


@pytest.mark.parametrize("standing", Standing)
def test_each_standing_has_a_sentence(standing: Standing) -> None:
    sentence = gpu_standing(GpuBuild(standing, "2.13.0+cu130", 4_700_000_000))
    assert sentence[0].isupper()
    assert sentence[-1] in ".?"


@pytest.mark.parametrize("woe", GpuWoe)
def test_each_refusal_has_a_sentence(woe: GpuWoe) -> None:
    assert "{" not in gpu_refused(GpuBuildRefused(woe, "what pip said"))


def test_what_came_names_the_gpu_or_the_way_to_one() -> None:
    assert "RTX 3060" in gpu_added(Tried("2.13.0+cu130", "13.0", ("NVIDIA GeForce RTX 3060",)))
    assert "newer driver" in gpu_added(Tried("2.13.0+cu130", "13.0"))


def test_the_doctor_tells_of_a_card_without_calling_it_ill() -> None:
    assert gpu_finding(None, GpuBuild(Standing.ABSENT)) is None
    unused = gpu_finding(CARD, GpuBuild(Standing.ABSENT))
    assert unused is not None
    assert "wurst-desktop gpu add" in unused.found
    assert unused.way_out == ""
    damaged = gpu_finding(None, GpuBuild(Standing.DAMAGED))
    assert damaged is not None
    assert "wurst-desktop gpu add" in damaged.way_out
    sound = gpu_finding(CARD, GpuBuild(Standing.SOUND, "2.13.0+cu130", 10))
    assert sound is not None
    assert "2.13.0+cu130" in sound.found
