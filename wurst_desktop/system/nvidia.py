"""Looks for an NVIDIA card without torch, which may be a build that knows of none, and for the build that suits it."""

import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from wurst_desktop.core.gpu_build import GpuBuildRefused, GpuCard, GpuWoe

_QUERY = ("nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader")
_PATIENCE_S = 10
_BUILDS = ((580, "cu130"), (560, "cu126"))
"""The oldest driver that each build of torch asks for, by NVIDIA's tables of CUDA and its drivers; newest first."""
NEWEST_BUILD = _BUILDS[0][1]


def present_card(query: Sequence[str] = _QUERY) -> GpuCard | None:
    """The first card that the driver names; a driver that hangs counts as none."""
    # On Windows a console would else flash up.
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with suppress(OSError, subprocess.SubprocessError):
        said = subprocess.run(
            query, capture_output=True, text=True, timeout=_PATIENCE_S, check=True, creationflags=no_window
        ).stdout
        name, _, driver = said.partition("\n")[0].rpartition(",")
        if name.strip() and driver_major(driver):
            return GpuCard(name.strip(), driver.strip())
    return None


def driver_major(driver: str) -> int:
    """The number before the first point of a driver's version; 0 where there is none."""
    found = re.match(r"\s*(\d+)\.", driver)
    return int(found[1]) if found else 0


def build_label(driver: int) -> str:
    """The label of the build of torch for a driver of this major version; empty where it is too old for any."""
    return next((label for oldest, label in _BUILDS if driver >= oldest), "")


def wanted_builds(card: GpuCard | None, version: str, label: str = "", system: str = sys.platform) -> tuple[str, ...]:
    """The builds of torch `version` to ask pip for, best first; `label` decides instead of the card.

    On Linux the one without a label, which the public index has, is built for the newest CUDA; elsewhere that one only
    uses the processor. The third equals sign keeps out those with other labels. Raises `GpuBuildRefused`.
    """
    if label:
        return (f"torch=={version}+{label}",)
    if card is None:
        raise GpuBuildRefused(GpuWoe.NO_CARD)
    label = build_label(driver_major(card.driver))
    if not label:
        raise GpuBuildRefused(GpuWoe.DRIVER_TOO_OLD, card.driver)
    plain = (f"torch==={version}",) if system == "linux" and label == NEWEST_BUILD else ()
    return (f"torch=={version}+{label}", *plain)
