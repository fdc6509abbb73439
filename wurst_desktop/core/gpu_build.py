"""The build of torch that uses a GPU, put beside the one that came with the program: what is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from wurst_desktop.core.errors import NothingToRunOn


@dataclass(frozen=True)
class GpuCard:
    """A graphics card as its driver names it, and that driver's version."""

    name: str
    driver: str


class Standing(StrEnum):
    """How it stands with the GPU build."""

    ABSENT = "absent"
    """There is none."""
    SOUND = "sound"
    """It was tried when it came, and is unchanged since."""
    DAMAGED = "damaged"
    """Files of it are missing or have changed."""
    OUTDATED = "outdated"
    """It belongs to another version of the program, or of Python."""
    BROKE_OFF = "broke-off"
    """The program ended twice while it was loading it."""
    BUILT_IN = "built-in"
    """None is needed: the torch that came with the program uses GPUs."""

    @property
    def is_unfit(self) -> bool:
        """Whether there is one that can't be used, and that adding it again puts right."""
        return self in {Standing.DAMAGED, Standing.OUTDATED, Standing.BROKE_OFF}


@dataclass(frozen=True)
class GpuBuild:
    """How it stands with the GPU build, its version of torch, and the bytes that all of it takes."""

    standing: Standing
    version: str = ""
    size: int = 0


@dataclass(frozen=True)
class Tried:
    """What a build of torch said of itself when a process of its own loaded it.

    `runtime` is the CUDA (or HIP) that it was built for, empty where it only uses the processor; `devices` names the
    GPUs on which a sum came out right.
    """

    version: str
    runtime: str
    devices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Command:
    """A process to start: its words, and what is added to its environment."""

    words: tuple[str, ...]
    environment: Mapping[str, str]


class GpuWoe(StrEnum):
    """Why there can't be a GPU build."""

    IN_USE = "in-use"
    WINDOW_OPEN = "window-open"
    NO_CARD = "no-card"
    DRIVER_TOO_OLD = "driver-too-old"
    NO_PIP = "no-pip"
    NOT_FOUND = "not-found"
    NOT_FETCHED = "not-fetched"
    NOT_LOADED = "not-loaded"
    NO_LONGER_LOADED = "no-longer-loaded"
    PROCESSOR_ONLY = "processor-only"
    OTHER_VERSION = "other-version"


@dataclass(eq=False)
class GpuBuildRefused(NothingToRunOn):
    """No GPU build comes about; `said` is what the card's driver, pip or Python say of it."""

    woe: GpuWoe
    said: str = ""


class GpuBuilds(Protocol):
    """The folder of the GPU build."""

    @property
    def folder(self) -> Path:
        """Where all of it lies."""

    def look(self) -> GpuBuild:
        """What there is."""

    def wanted(self, card: GpuCard | None, label: str = "") -> tuple[str, ...]:
        """The builds of torch to ask for, best first; `label` decides instead of the card. Raises `GpuBuildRefused`."""

    def begin(self) -> None:
        """Make ready for one to come; what was fetched before stays. Raises `NoRoom` or `FolderRefused`."""

    def fetching(self, requirement: str, index: str) -> Command:
        """What fetches and unpacks a build of torch, with all that it needs; `index` is looked in besides the usual."""

    def trying(self) -> Command:
        """What loads the one that has come, and prints a `Tried` in JSON."""

    def keep(self, tried: Tried) -> None:
        """Use it from the next start on. Raises `GpuBuildRefused` or `FolderRefused`."""

    def remove(self) -> None:
        """Take all of it away. Raises `FolderRefused`."""
