"""Puts files on the disk whole or not at all, and never over another file."""

import errno
import os
import re
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from itertools import count, tee
from pathlib import Path

from wurst_desktop.core.writing import bring_to_disk, writing

_TEMPORARY = re.compile(r"^\.wurst-(\d+)-[0-9a-f]+\.part$")


def place(data: bytes, folder: Path, names: Iterable[str]) -> Path:
    """Write `data` into `folder` under the first of `names` that is free; on disk when this returns.

    The data goes to a temporary name beside it first. Raises `DiskFull` or `FolderRefused`; then nothing is left.
    """
    with writing(folder):
        make_folder(folder)
        temporary = _temporary(folder)
        try:
            _write_through(temporary, data)
            target = _settle(temporary, folder, names)
        finally:
            # Gone already where it was renamed; and what went wrong before must not be hidden by this.
            with suppress(OSError):
                temporary.unlink()
        sync_folder(folder)
    return target


def overwrite(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file's old contents, whole or not at all. Raises `DiskFull` or `FolderRefused`."""
    with writing(path):
        make_folder(path.parent)
        temporary = _temporary(path.parent)
        try:
            _write_through(temporary, data)
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink()
        sync_folder(path.parent)


def move(source: Path, folder: Path, names: Iterable[str]) -> Path:
    """Move a file to the first free of `names` in `folder`. Raises `DiskFull` or `FolderRefused`."""
    names, again = tee(names)
    with writing(source):
        make_folder(folder)
        try:
            target = _settle(source, folder, names)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            return _move_across(source, folder, again)
        sync_folder(folder)
    return target


def put_aside(path: Path) -> Path:
    """Give a damaged file another name beside its own, for what may still be read of it; returned is the new path.

    Raises `DiskFull` or `FolderRefused`.
    """
    return move(path, path.parent, (f"{path.name}.damaged-{number}" for number in count(1)))


def remove(path: Path) -> None:
    """Remove a file for good; nothing happens where there is none. Raises `FolderRefused`."""
    with writing(path):
        path.unlink(missing_ok=True)


def is_temporary(name: str) -> bool:
    """Whether a file of that name is one that `place` was still writing."""
    return writer_of(name) is not None


def writer_of(name: str) -> int | None:
    """The process that writes, or wrote, a temporary file of that name; None for all other files."""
    found = _TEMPORARY.match(name)
    return None if found is None else int(found[1])


def make_folder(folder: Path) -> None:
    """Make a folder with those above it, on disk when this returns. Raises OSError."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system has a way to."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network and FUSE file systems can't.
        with suppress(OSError):
            bring_to_disk(handle)
    finally:
        os.close(handle)


def _move_across(source: Path, folder: Path, names: Iterable[str]) -> Path:
    target = place(source.read_bytes(), folder, names)
    shutil.copystat(source, target)
    source.unlink()
    return target


def _temporary(folder: Path) -> Path:
    return folder / f".wurst-{os.getpid()}-{os.urandom(4).hex()}.part"


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        bring_to_disk(file.fileno())


def _settle(source: Path, folder: Path, names: Iterable[str]) -> Path:
    for name in names:
        target = folder / name
        with suppress(FileExistsError):
            _rename_to_free(source, target)
            return target
    raise FileExistsError(folder)


def _rename_to_free(source: Path, target: Path) -> None:
    if sys.platform == "win32":
        source.rename(target)  # refuses a taken name by itself
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # FAT and some network file systems have no links: the name is taken only if nobody is there now.
        if target.exists():
            raise FileExistsError(target) from None
        source.rename(target)
    else:
        source.unlink()
