"""Turns what Pillow, SQLite and the system say of what is read into errors of the program."""

import sqlite3
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wurst_desktop.core.errors import DatabaseDamaged, DiskFull, FileUnreadable, FolderRefused, WurstError
from wurst_desktop.core.marking import marked

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_REFUSED = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    *_BUSY,
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PRIMARY_CODE = 0xFF


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raise `FileUnreadable` for what the system and Pillow say while the picture `path` is read."""
    # Imported here: the window's lock needs this file before the window is there, and reads no picture.
    from PIL import Image, UnidentifiedImageError

    try:
        yield
    except FileNotFoundError as error:
        raise FileUnreadable(path, marked("it isn't there"), is_missing=True) from error
    except UnidentifiedImageError as error:
        raise FileUnreadable(path, marked("it isn't a picture")) from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error) as error:
        # Pillow speaks of damaged pictures in all these ways.
        raise FileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise FileUnreadable(path, marked("it has too many pixels")) from error


@contextmanager
def querying(path: Path) -> Iterator[None]:
    """Raise our errors for what SQLite says of the database `path`; mistakes in our SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        translated = _of_database(path, error)
        if translated is None:
            raise
        raise translated from error


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether SQLite says that the file itself is broken, or no database at all."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE in _DAMAGED


def is_busy(error: sqlite3.DatabaseError) -> bool:
    """Whether SQLite says that others are at the file."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE in _BUSY


def _of_database(path: Path, error: sqlite3.DatabaseError) -> WurstError | None:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code in _REFUSED:
        return FolderRefused(path, str(error))
    if is_damage(error):
        return DatabaseDamaged(path)
    return None
