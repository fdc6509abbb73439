"""How much memory this process may use, and how much of it is free now; in bytes, containers' limits included."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

_GROUPS = Path("/proc/self/cgroup")
_MOUNT = Path("/sys/fs/cgroup")
_NO_LIMIT = 1 << 60
"""The first version of control groups writes "no limit" as nearly 2**63."""


@dataclass(frozen=True)
class Memory:
    """What the process may use in all, and what it could take now."""

    total: int
    free: int


def present_memory() -> Memory:
    """That of this machine, or of the control group that the process runs in if that allows less."""
    machine = psutil.virtual_memory()
    return within(Memory(machine.total, machine.available), limits(_GROUPS, _MOUNT))


def within(memory: Memory, limits: Iterator[Memory]) -> Memory:
    """The least of the machine's memory and all limits."""
    for limit in limits:
        memory = Memory(min(memory.total, limit.total), min(memory.free, limit.free))
    return memory


def limits(groups: Path, mount: Path) -> Iterator[Memory]:
    """The memory limits on this process: those of its control groups (Linux, both versions) and of all above them.

    `groups` is /proc/self/cgroup, `mount` where the groups are to be seen. A container sees its own group as the root.
    """
    if not groups.is_file():
        return
    for line in groups.read_text(encoding="utf-8").splitlines():
        _number, controllers, path = line.split(":", 2)
        if controllers == "":
            yield from _along(mount, path, "memory.max", "memory.current", ("inactive_file", "active_file"))
        elif "memory" in controllers.split(","):
            root = mount / "memory"
            yield from _along(
                root,
                path,
                "memory.limit_in_bytes",
                "memory.usage_in_bytes",
                ("total_inactive_file", "total_active_file"),
            )


def _along(root: Path, path: str, limit_file: str, usage_file: str, files: tuple[str, ...]) -> Iterator[Memory]:
    folder = root / path.lstrip("/")
    while True:
        limit = _number_in(folder / limit_file)
        usage = _number_in(folder / usage_file)
        if limit is not None and usage is not None and limit < _NO_LIMIT:
            yield Memory(limit, max(0, limit - usage + _sum_of(folder / "memory.stat", files)))
        if folder == root:
            return
        folder = folder.parent


def _number_in(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # not there, or "max"
        return None


def _sum_of(file: Path, names: tuple[str, ...]) -> int:
    """The sum of some of the statistics in `file`: pages of files are counted as used, and can be dropped."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return sum(int(value) for key, _, value in (line.partition(" ") for line in lines) if key in names)
