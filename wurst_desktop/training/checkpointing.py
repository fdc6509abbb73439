"""The state of a stage's training on disk: written whole or not at all."""

from pathlib import Path
from typing import Any

import torch

from wurst_desktop.core.writing import replacing


def save_state(state: dict[str, Any], file: Path) -> None:
    """Write it whole or not at all, so that a broken run finds its last whole state.

    Raises `DiskFull` or `FolderRefused`.
    """
    with replacing(file) as stream:
        try:
            torch.save(state, stream)
        except RuntimeError as error:
            # What the system said of the stream lies beneath a complaint of torch's own.
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise


def load_state(file: Path) -> dict[str, Any] | None:
    """The state last written, or None for a run that has not begun."""
    if not file.exists():
        return None
    state: dict[str, Any] = torch.load(file, map_location="cpu", weights_only=True)
    return state
