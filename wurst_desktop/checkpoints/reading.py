"""Reads files of models: where the system refuses one, it is called by its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wurst_desktop.core.errors import FileUnreadable


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Turn what the system says while `file` is read into `FileUnreadable`."""
    try:
        yield
    except FileNotFoundError as error:
        raise FileUnreadable(file, "it isn't there", is_missing=True) from error
    except OSError as error:
        raise FileUnreadable(file, error.strerror or str(error)) from error
