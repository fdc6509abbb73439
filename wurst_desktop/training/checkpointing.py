"""The state of a stage's training on disk: written whole or not at all."""

import os
from pathlib import Path
from typing import Any

import torch


def save_state(state: dict[str, Any], file: Path) -> None:
    """Write beside, flush to the disk, then rename, so that a broken run finds its last whole state."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    with part.open("wb") as stream:
        torch.save(state, stream)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def load_state(file: Path) -> dict[str, Any] | None:
    """The state last written, or None for a run that has not begun."""
    if not file.exists():
        return None
    state: dict[str, Any] = torch.load(file, map_location="cpu", weights_only=True)
    return state
