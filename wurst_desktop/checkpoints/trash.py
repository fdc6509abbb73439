"""Gets rid of files so that they can be brought back."""

from collections.abc import Callable
from pathlib import Path

from wurst_desktop.core.model_errors import TrashRefused

Trash = Callable[[Path], None]
"""Takes a file or a folder, or raises `OSError`."""


def discard(path: Path, trash: Trash) -> None:
    """Hand `path` to `trash`. Raises `TrashRefused`."""
    try:
        trash(path)
    except OSError as error:
        raise TrashRefused(path, error.strerror or str(error)) from error
