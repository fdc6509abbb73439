"""Chooses the build of torch that suits this machine, and installs it."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence, TextIO  # noqa: UP035 - an older Python has to get as far as saying that it is too old

from commands import Stopped, follow, run, said_by, say

GIB = 1024**3


@dataclass(frozen=True)
class Torch:
    """One build of torch: its exact version, and whether it is (or, as a choice, may be) one that brings CUDA along."""

    version: str
    cuda: bool


def install_torch(python: str, wanted: str, log: TextIO) -> Torch:
    """Install torch first and alone, so that no other package's wish picks its build.

    `wanted` is the tested version, without a build's label.
    """
    driver = nvidia_driver()
    choices = torch_choices(wanted, platform.system(), driver, os.environ.get("WURST_TORCH", ""))
    installed = torch_installed(python)
    if installed and installed.cuda == choices[0].cuda and fits(installed, choices):
        return installed
    for choice in choices:
        found = offered(python, choice, log)
        if found is None or found.cuda > choice.cuda:
            continue
        if installed is None or installed.cuda != found.cuda or not fits(installed, [choice]):
            fetch(python, choice, installed, log)
        return checked(torch_installed(python), choice, driver)
    raise Stopped(12, none_offered_text(choices, Path(log.name)))


def fetch(python: str, choice: Torch, installed: Torch | None, log: TextIO) -> None:
    check_disk(Path(python), 12 if choice.cuda else 4)
    say(f"Installing torch {choice.version}, the largest part; this takes a while.")
    # One that was broken off half-way is written anew: it has no list of its files, so pip could not take it away.
    anew = "--force-reinstall" if installed else "--ignore-installed"
    words = ("-m", "pip", "install", *index_words(), f"torch=={choice.version}")
    run(log, python, *words, "--no-deps", anew)
    run(log, python, *words)


def torch_choices(version: str, system: str, driver: int, wish: str) -> tuple[Torch, ...]:
    """List the builds to ask for, best first.

    `driver` is the major version of the NVIDIA driver, 0 without one; CUDA 13.0 asks for 580, CUDA 12.6 for 560.
    """
    plain = Torch(version, cuda=False)
    on_cpu = (plain,) if system == "Darwin" else (Torch(f"{version}+cpu", cuda=False), plain)
    if wish not in {"", "cpu", "cuda"}:
        return (Torch(wish, cuda=True),)
    if wish == "cpu" or system == "Darwin" or (driver < 560 and not wish):
        return on_cpu
    if driver >= 580 or wish:
        return (Torch(f"{version}+cu130", cuda=True), Torch(version, cuda=True))
    return (Torch(f"{version}+cu126", cuda=True), *on_cpu)


def nvidia_driver() -> int:
    """Give the major version of the NVIDIA driver, or 0; a driver that hangs counts as none."""
    query = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    with suppress(OSError, subprocess.SubprocessError):
        return driver_major(subprocess.run(query, capture_output=True, text=True, timeout=10, check=True).stdout)
    return 0


def driver_major(said: str) -> int:
    found = re.match(r"\s*(\d+)\.", said)
    return int(found[1]) if found else 0


def torch_installed(python: str) -> Torch | None:
    """Say which build there is, by what it says of itself when imported; one that does not import counts as none."""
    said = said_by(python, "-c", "import torch; print(torch.__version__, torch.version.cuda)").split()
    return Torch(said[0], cuda=said[1] != "None") if said else None


def fits(installed: Torch, choices: Sequence[Torch]) -> bool:
    names = {installed.version, installed.version.split("+")[0]}
    return any(choice.version in names and choice.cuda >= installed.cuda for choice in choices)


def checked(installed: Torch | None, choice: Torch, driver: int) -> Torch:
    """Look at what pip brought, since a mirror may serve another build under the same name."""
    if installed is None:
        raise Stopped(12, f"torch {choice.version} is installed but cannot be imported. Delete .venv and try again.")
    if not fits(installed, [choice]):
        raise Stopped(
            12, f"pip brought torch {installed.version}, a CUDA build. Delete .venv and set WURST_TORCH_INDEX."
        )
    if driver and not installed.cuda:
        say(
            f"Note: the NVIDIA card is not used, since torch is {installed.version} and the driver {driver}. It takes a"
        )
        say("driver from 560 on, and an index with CUDA builds, named by WURST_TORCH_INDEX.")
    return installed


def offered(python: str, choice: Torch, log: TextIO) -> Torch | None:
    """Ask pip which build it would bring for this choice, by the build's description, without fetching the build."""
    report = Path(python).parent.parent / "torch-offered.json"
    words = ("install", "--dry-run", "--ignore-installed", "--no-deps", "--report", str(report), *index_words())
    if follow(log, python, "-m", "pip", *words, f"torch=={choice.version}") != 0:
        return None
    metadata = json.loads(report.read_text("utf-8"))["install"][0]["metadata"]
    return Torch(metadata["version"], cuda=needs_cuda(sys.platform, metadata.get("requires_dist", ())))


def needs_cuda(system: str, requirements: Sequence[str]) -> bool:
    return system == "linux" and any(re.match("nvidia|cuda", needed) for needed in requirements)


def index_words() -> tuple[str, ...]:
    index = os.environ.get("WURST_TORCH_INDEX", "")
    return ("--extra-index-url", index) if index else ()


def none_offered_text(choices: Sequence[Torch], log: Path) -> str:
    cuda = "" if choices[-1].cuda else " (a CUDA build is not taken, as there is no card for it)"
    return (
        f"pip finds none of these builds of torch: {', '.join(choice.version for choice in choices)}{cuda}.\n"
        f"If the network is up ({log} tells), look on torch's own install page for the index that has one, and run\n"
        "the command again like this:\n\n    WURST_TORCH_INDEX=https://... python3 packaging/bootstrap.py"
    )


def check_disk(place: Path, needed: int) -> None:
    free = shutil.disk_usage(place.parent).free / GIB
    if free < needed:
        raise Stopped(13, f"The disk of {place.parent} has {free:.1f} GiB free; the set-up needs about {needed} GiB.")
