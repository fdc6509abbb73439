"""What the dialog of the GPU build works with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from wurst_desktop.core.gpu_build import GpuBuild, GpuBuilds, GpuCard


class Lock(Protocol):
    """Held by whoever fetches a build, in this process or in another."""

    def acquire(self) -> bool:
        """Take it, if nobody has it, and say whether that was so."""

    def release(self) -> None:
        """Give it back."""


@dataclass(frozen=True)
class GpuDesk:
    """`index` is an index of torch builds that this person has named for all programs, if any."""

    builds: GpuBuilds
    look_for_card: Callable[[], GpuCard | None]
    lock: Lock
    index: str = ""


@dataclass(frozen=True)
class Seen:
    """The card of this machine, and how it stands with the build for it."""

    card: GpuCard | None
    build: GpuBuild
