"""Folders of models by the names that they go by: their own, or, in a cache of the hub, that of their repository."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_CACHED = "models--"


@dataclass(frozen=True)
class Place:
    """A folder and its name."""

    folder: Path
    name: str

    @classmethod
    def of(cls, folder: Path) -> Self:
        """`folder` by its own name; a snapshot in a cache of the hub by that of its repository."""
        repository = folder.parent.parent.name
        if folder.parent.name == "snapshots" and repository.startswith(_CACHED):
            return cls(folder, repository.rpartition("--")[2])
        return cls(folder, folder.name)


def places_in(parent: Path) -> Sequence[Place]:
    """The folders in `parent`, by name; of a repository in a cache of the hub, what was fetched last."""
    return [_snapshot(folder) or Place.of(folder) for folder in subfolders(parent)]


def subfolders(parent: Path) -> Sequence[Path]:
    """The folders in `parent` that aren't hidden, by name; none where it can't be read."""
    try:
        return sorted(folder for folder in parent.iterdir() if folder.is_dir() and not folder.name.startswith("."))
    except OSError:
        return ()


def _snapshot(folder: Path) -> Place | None:
    if not folder.name.startswith(_CACHED):
        return None
    snapshots = subfolders(folder / "snapshots")
    latest = max(snapshots, key=_changed_at, default=None)
    return None if latest is None else Place.of(latest)


def _changed_at(folder: Path) -> float:
    """When something was last put into it; long ago where it has just gone."""
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0
