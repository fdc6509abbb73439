"""Reads files of models: where the system refuses one, it is called by its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.marking import marked


def size_of(file: Path) -> int:
    """Bytes of `file`; 0 where it can't be looked at, since somebody else may have moved it a moment ago."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Turn what the system says while `file` is read into `FileUnreadable`."""
    try:
        yield
    except FileNotFoundError as error:
        raise FileUnreadable(file, marked("it isn't there"), is_missing=True) from error
    except OSError as error:
        raise FileUnreadable(file, error.strerror or str(error)) from error
