"""What the text encoders made of words before: kept in memory, and on disk for the next start."""

import hashlib
import json
import os
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

_IN_MEMORY = 64
_ON_DISK = 400
"""A prompt of the public weights is 0.3 to 0.8 MB, so this is some 200 MB at most."""
_WANTED, _UNWANTED = "wanted", "unwanted"


@dataclass(frozen=True)
class Reading:
    """A stage's encoded prompts, each [1, 77 * n, hidden]; `unwanted` is None where there is no guidance."""

    wanted: Tensor
    unwanted: Tensor | None


class KnownTexts:
    """Readings by all that decides them. What can't be read from the disk, or written to it, is read anew."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without a folder, nothing outlives the program."""
        self._folder = folder
        self._recent: OrderedDict[str, Reading] = OrderedDict()

    def find(self, key: str, device: torch.device) -> Reading | None:
        """The reading that was kept under `key`, on `device`."""
        reading = self._recent.get(key) or self._stored(key)
        if reading is None:
            return None
        self._remember(key, reading)
        unwanted = None if reading.unwanted is None else reading.unwanted.to(device)
        return Reading(reading.wanted.to(device), unwanted)

    def keep(self, key: str, reading: Reading) -> None:
        """Keep a reading, its bits as they are, in the place of the one that was asked for longest ago."""
        unwanted = None if reading.unwanted is None else reading.unwanted.cpu()
        on_cpu = Reading(reading.wanted.cpu(), unwanted)
        self._remember(key, on_cpu)
        if self._folder is not None:
            with suppress(OSError):
                self._write(self._folder, key, on_cpu)

    def _remember(self, key: str, reading: Reading) -> None:
        self._recent[key] = reading
        self._recent.move_to_end(key)
        while len(self._recent) > _IN_MEMORY:
            self._recent.popitem(last=False)

    def _stored(self, key: str) -> Reading | None:
        if self._folder is None:
            return None
        file = self._folder / f"{key}.safetensors"
        try:
            tensors = load(file.read_bytes())
            os.utime(file)
            return Reading(tensors[_WANTED], tensors.get(_UNWANTED))
        except (OSError, SafetensorError, KeyError, ValueError):
            return None

    def _write(self, folder: Path, key: str, reading: Reading) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {_WANTED: reading.wanted.contiguous()}
        if reading.unwanted is not None:
            tensors[_UNWANTED] = reading.unwanted.contiguous()
        part = folder / f"{key}.{os.getpid()}.part"
        part.write_bytes(save(tensors))
        part.replace(folder / f"{key}.safetensors")
        for old in _oldest(folder):
            old.unlink(missing_ok=True)


def key_of(*deciding: object) -> str:
    """A short name for all that decides a reading; what is given has to be plain values."""
    return hashlib.sha256(json.dumps(deciding).encode()).hexdigest()[:40]


def _oldest(folder: Path) -> list[Path]:
    files = sorted(folder.glob("*.safetensors"), key=lambda file: file.stat().st_mtime)
    return files[: max(0, len(files) - _ON_DISK)]
