"""A card is found by what its driver says, and gets the build of torch that suits that driver."""

import sys
from pathlib import Path

import pytest

from wurst_desktop.core.gpu_build import GpuBuildRefused, GpuCard, GpuWoe
from wurst_desktop.system.nvidia import build_label, driver_major, present_card, wanted_builds


def driver_that_says(text: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"print({text!r})")


def test_the_first_card_is_named() -> None:
    said = "NVIDIA GeForce RTX 3060, 580.65.06\nNVIDIA T4, 580.65.06"
    assert present_card(driver_that_says(said)) == GpuCard("NVIDIA GeForce RTX 3060", "580.65.06")


def test_where_no_driver_answers_there_is_no_card(tmp_path: Path) -> None:
    assert present_card((str(tmp_path / "nvidia-smi"),)) is None
    assert present_card((sys.executable, "-c", "raise SystemExit(9)")) is None
    assert present_card(driver_that_says("NVIDIA-SMI has failed because it couldn't communicate")) is None


@pytest.mark.parametrize(("driver", "label"), [("580.65", "cu130"), ("575.1", "cu126"), ("550.2", ""), ("odd", "")])
def test_the_driver_decides_the_build(driver: str, label: str) -> None:
    assert build_label(driver_major(driver)) == label


def test_builds_are_asked_for_best_first() -> None:
    new, older = GpuCard("a card", "580.1"), GpuCard("a card", "560.1")
    assert wanted_builds(new, "2.13.0", system="linux") == ("torch==2.13.0+cu130", "torch===2.13.0")
    assert wanted_builds(new, "2.13.0", system="win32") == ("torch==2.13.0+cu130",)
    assert wanted_builds(older, "2.13.0", system="linux") == ("torch==2.13.0+cu126",)
    assert wanted_builds(None, "2.13.0", "rocm7.1") == ("torch==2.13.0+rocm7.1",)


def test_without_a_card_or_a_driver_nothing_is_asked_for() -> None:
    for card, woe in ((None, GpuWoe.NO_CARD), (GpuCard("a card", "550.1"), GpuWoe.DRIVER_TOO_OLD)):
        with pytest.raises(GpuBuildRefused) as refused:
            wanted_builds(card, "2.13.0")
        assert refused.value.woe is woe
