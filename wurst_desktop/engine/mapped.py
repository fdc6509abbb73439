"""Weights that are mapped from their file when they are asked for, and gone with whoever asked."""

import json
import mmap
import struct
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from wurst_desktop.core.errors import CheckpointCorrupt

_TYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}
_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True)
class _Place:
    """Where the values of a tensor lie in its file; `start` counts bytes from the file's beginning."""

    dtype: torch.dtype
    shape: tuple[int, ...]
    start: int
    length: int


class MappedWeights(Mapping[str, Tensor]):
    """The tensors of a safetensors file, each mapped anew whenever it is asked for.

    Nothing is kept: once a layer lets go of its weights, their pages are out of the process, which so never holds more
    than the layers at work. The system keeps what it has room for, and reads the rest again.
    """

    def __init__(self, file: Path) -> None:
        """Read the header (https://huggingface.co/docs/safetensors: its length, JSON, then the values).

        Raises `CheckpointCorrupt`.
        """
        self._file = file
        try:
            self._places = _places(file)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
            raise CheckpointCorrupt(file, f"{type(error).__name__}: {error}") from error

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shape of each tensor."""
        return {name: place.shape for name, place in self._places.items()}

    @property
    def main_type(self) -> torch.dtype:
        """The type of the largest tensor; float32 if there is none."""
        largest = max(self._places.values(), key=lambda place: place.length, default=None)
        return torch.float32 if largest is None else largest.dtype

    def __getitem__(self, name: str) -> Tensor:
        place = self._places[name]
        if place.length == 0:
            return torch.empty(place.shape, dtype=place.dtype)
        before = place.start % mmap.ALLOCATIONGRANULARITY
        with self._file.open("rb") as opened:
            view = mmap.mmap(
                opened.fileno(), before + place.length, access=mmap.ACCESS_READ, offset=place.start - before
            )
        with warnings.catch_warnings():
            # Torch warns that the values can't be written: nobody does, and a private copy would have to be paid for.
            warnings.simplefilter("ignore", UserWarning)
            values = torch.frombuffer(
                view, dtype=place.dtype, offset=before, count=place.length // place.dtype.itemsize
            )
        return values.view(place.shape)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def _places(file: Path) -> dict[str, _Place]:
    size = file.stat().st_size
    with file.open("rb") as opened:
        (length,) = _LENGTH.unpack(opened.read(_LENGTH.size))
        if length > size:
            raise ValueError("the header ends behind the end of the file")
        header = json.loads(opened.read(length))
    first = _LENGTH.size + length
    places: dict[str, _Place] = {}
    for name, entry in header.items():
        if name != "__metadata__":
            start, end = entry["data_offsets"]
            places[name] = _Place(_TYPES[entry["dtype"]], tuple(entry["shape"]), first + start, end - start)
            if first + end > size:
                raise ValueError(f"{name} ends behind the end of the file")
    return places
