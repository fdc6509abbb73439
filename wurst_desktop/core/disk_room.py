"""How much room the disk of a folder has, also of one that isn't there yet."""

import shutil
from pathlib import Path


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there, as far as the program may see."""
    return next((each for each in (folder, *folder.parents) if _is_seen(each)), folder)


def free_bytes(folder: Path) -> int:
    """The room for whoever runs the program, in bytes. Raises `OSError`."""
    return shutil.disk_usage(existing(folder)).free


def _is_seen(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except PermissionError:
        return False
