"""Writes a file whole or not at all, and calls a full disk and a refused folder by their names."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from wurst_desktop.core.errors import DiskFull, FolderRefused


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the system says while `path` is written into `DiskFull` or `FolderRefused`."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise DiskFull(path) from error
        raise FolderRefused(path, error.strerror or str(error)) from error


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A stream to a new file that takes the place of `path` at the end; a crash leaves the old one or the new one.

    Raises `DiskFull` or `FolderRefused`, and then the old one is as it was.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("wb") as file:
                yield file
                file.flush()
                bring_to_disk(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)


def bring_to_disk(handle: int) -> None:
    """Bring what was written to an open file (or, of a folder, its names) to the disk itself. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        # There fsync leaves it in the drive's own cache, which a power cut empties. Not every file system can do more.
        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file, whole or not at all. Raises `DiskFull` or `FolderRefused`."""
    with replacing(path) as file:
        file.write(content)
