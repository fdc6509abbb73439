"""Reads the chunks of a PNG file one after another, checking each."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from wurst_desktop.core.marking import marked

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST_CHUNK = 2**31 - 1
_PIXELS = b"IDAT"
_END = b"IEND"


def is_png(path: Path) -> bool:
    """Whether the file begins as a PNG does."""
    with path.open("rb") as file:
        return file.read(len(SIGNATURE)) == SIGNATURE


def chunks(path: Path, *, skip_pixels: bool) -> Iterator[tuple[bytes, bytes]]:
    """The name and data of each chunk up to IEND; with `skip_pixels` those of IDAT aren't read nor checked.

    Raises ValueError where the file isn't what the PNG specification (section 5) says.
    """
    with path.open("rb") as file:
        if file.read(len(SIGNATURE)) != SIGNATURE:
            raise ValueError(marked("it isn't a PNG"))
        name = b""
        while name != _END:
            size, name = struct.unpack(">I4s", _exactly(file, 8))
            if size > LARGEST_CHUNK:
                raise ValueError(marked("a chunk is too long"))
            if skip_pixels and name == _PIXELS:
                file.seek(size + 4, 1)
            else:
                yield name, _checked(file, name, size)


def _checked(file: BinaryIO, name: bytes, size: int) -> bytes:
    data = _exactly(file, size)
    (crc,) = struct.unpack(">I", _exactly(file, 4))
    if crc != zlib.crc32(data, zlib.crc32(name)):
        raise ValueError(f"chunk {name!r} is damaged")
    return data


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise ValueError(marked("it ends too early"))
    return data
