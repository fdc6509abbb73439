"""Chooses the build of torch that suits this machine, and installs it."""

from __future__ import annotations

import os
import platform
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from commands import Stopped, follow, said_by, say

from wurst_desktop.system.nvidia import NEWEST_BUILD, build_label, driver_major, present_card

GIB = 1024**3


@dataclass(frozen=True)
class Torch:
    """One build of torch: its exact version, and whether it is (or, as a choice, may be) one that brings CUDA along."""

    version: str
    cuda: bool


def install_torch(python: str, constraints: str, log: TextIO) -> Torch:
    """Install torch first and alone, so that no other package's wish picks its build.

    `constraints` is the text with the tested versions, without builds' labels.
    """
    card = present_card()
    driver = 0 if card is None else driver_major(card.driver)
    wish = os.environ.get("WURST_TORCH", "")
    choices = torch_choices(pinned(constraints, "torch"), platform.system(), driver, wish)
    installed = torch_installed(python)
    if installed and installed.cuda == choices[0].cuda and fits(installed, choices):
        return installed
    check_disk(Path(python), 12 if choices[0].cuda else 4)
    for choice in choices:
        say(f"Looking for torch {choice.version}. It is the largest part: fetching it takes a while.")
        if is_fetched_by_pip(python, choice, installed, log) or is_fetched_by_uv(python, choice, constraints, log):
            return checked(torch_installed(python), choice, driver)
    raise Stopped(12, none_found_text(choices, Path(log.name)))


def is_fetched_by_pip(python: str, choice: Torch, installed: Torch | None, log: TextIO) -> bool:
    # One that was broken off half-way is written anew: it has no list of its files, so pip could not take it away.
    anew = "--force-reinstall" if installed else "--ignore-installed"
    words = ("-m", "pip", "install", *index_words(), f"torch=={choice.version}")
    return follow(log, python, *words, "--no-deps", anew) == 0 and follow(log, python, *words) == 0


def is_fetched_by_uv(python: str, choice: Torch, constraints: str, log: TextIO) -> bool:
    """Try uv, which knows where torch's makers keep each labelled build; unless this person has named an index."""
    version, _, label = choice.version.partition("+")
    uv = f"uv=={pinned(constraints, 'uv')}"
    if not label or index_words() or follow(log, python, "-m", "pip", "install", uv) != 0:
        return False
    say("pip does not know of it; asking uv, which looks where torch's makers keep it.")
    # Without this person's configuration of uv, which could turn it to another index.
    words = ("--no-config", "--reinstall-package", "torch", "--torch-backend", label, f"torch=={version}")
    return follow(log, python, "-m", "uv", "pip", "install", "--python", python, *words) == 0


def torch_choices(version: str, system: str, driver: int, wish: str) -> tuple[Torch, ...]:
    """List the builds to ask for, best first.

    `driver` is the major version of the NVIDIA driver, 0 without one.
    Without a label, the build that pip finds is the one with CUDA on Linux and one without elsewhere.
    """
    plain, labelled = Torch(version, cuda=False), Torch(f"{version}+cpu", cuda=False)
    on_cpu = {"Darwin": (plain,), "Windows": (labelled, plain)}.get(system, (labelled,))
    if wish not in {"", "cpu", "cuda"}:
        return (Torch(wish, cuda=True),)
    label = NEWEST_BUILD if wish == "cuda" else build_label(driver)
    if wish == "cpu" or system == "Darwin" or not label:
        return on_cpu
    on_gpu = Torch(f"{version}+{label}", cuda=True)
    return (on_gpu, Torch(version, cuda=True)) if label == NEWEST_BUILD else (on_gpu, *on_cpu)


def torch_installed(python: str) -> Torch | None:
    """Say which build there is, by what it says of itself when imported; one that does not import counts as none."""
    # Not torch.__version__, which may carry a label that its package lacks and pip does not know.
    script = "import torch, importlib.metadata as m; print(m.version('torch'), torch.version.cuda)"
    said = said_by(python, "-c", script).split()
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


def pinned(constraints: str, package: str) -> str:
    versions: list[str] = re.findall(rf"(?m)^{package}==(\S+)", constraints)
    return versions[0]


def index_words() -> tuple[str, ...]:
    index = os.environ.get("WURST_TORCH_INDEX", "")
    return ("--extra-index-url", index) if index else ()


def none_found_text(choices: Sequence[Torch], log: Path) -> str:
    return (
        f"No torch that suits this machine could be fetched ({', '.join(choice.version for choice in choices)}).\n"
        f"If the network is up ({log} tells), look on torch's own install page for the index that has one, and run\n"
        "the command again like this:\n\n    WURST_TORCH_INDEX=https://... python3 packaging/bootstrap.py"
    )


def check_disk(place: Path, needed: int) -> None:
    free = shutil.disk_usage(place.parent).free / GIB
    if free < needed:
        raise Stopped(13, f"The disk of {place.parent} has {free:.1f} GiB free; the set-up needs about {needed} GiB.")
