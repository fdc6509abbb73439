"""Tells checkpoints apart by a quick look at their files.

The fingerprint is the SHA-256 of, for each file in the order of its name: the name, the size in bytes, and of a
weights file (`.safetensors`) its header and its first and last MiB, of any other file the whole. It is read in a
moment even where the weights are gigabytes. Two checkpoints that differ only in the middle of a tensor would look the
same; training changes all of a file, so that different weights are told apart, but it proves no download intact.
"""

import hashlib
import struct
import threading
from collections.abc import Mapping
from pathlib import Path

_END = 2**20
_LARGEST_HEADER = 100 * 2**20  # the limit of the safetensors format
_LENGTH = struct.Struct("<Q")


def quick_fingerprint(files: Mapping[str, Path]) -> str:
    """The fingerprint, as 64 hexadecimal digits, of `files`: their names in the checkpoint and where they lie."""
    digest = hashlib.sha256()
    for name in sorted(files):
        path = files[name]
        size = path.stat().st_size
        digest.update(f"{name}\0{size}\0".encode())
        digest.update(_ends(path, size) if path.suffix == ".safetensors" else path.read_bytes())
    return digest.hexdigest()


class Fingerprints:
    """Remembers fingerprints for as long as no file of theirs changes its size or time. Safe from any thread."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._lock = threading.Lock()
        self._known: dict[tuple[tuple[str, Path, int, int], ...], str] = {}

    def of(self, files: Mapping[str, Path]) -> str:
        """The fingerprint of `files`; `OSError` if one can't be read."""
        stats = [(name, path, path.stat()) for name, path in sorted(files.items())]
        state = tuple((name, path, stat.st_size, stat.st_mtime_ns) for name, path, stat in stats)
        with self._lock:
            if state not in self._known:
                self._known[state] = quick_fingerprint(files)
            return self._known[state]


def _ends(path: Path, size: int) -> bytes:
    with path.open("rb") as file:
        first = file.read(_END)
        header = _LENGTH.size + min(_LENGTH.unpack(first[: _LENGTH.size])[0], _LARGEST_HEADER) if len(first) >= 8 else 0
        rest = file.read(max(header - len(first), 0))
        file.seek(max(size - _END, len(first) + len(rest)))
        return first + rest + file.read()
