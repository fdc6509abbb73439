"""How much room the disk of a folder has, also of one that isn't there yet."""

import shutil
from pathlib import Path


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


def free_bytes(folder: Path) -> int:
    """The room for whoever runs the program, in bytes. Raises `OSError`."""
    return shutil.disk_usage(existing(folder)).free
