"""Weights that are mapped from their file when they are asked for, and gone with whoever asked."""

import mmap
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.marking import reason_of
from wurst_desktop.core.safetensors_header import read_header

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
        """Read the header; nothing is mapped before that holds together. Raises `CheckpointCorrupt`."""
        self._file = file
        try:
            self._places = _places(file)
        except (OSError, ValueError) as error:
            raise CheckpointCorrupt(file, reason_of(error)) from error

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
    places: dict[str, _Place] = {}
    for name, tensor in read_header(file).items():
        if tensor.dtype not in _TYPES:
            raise ValueError(f"{name} is of the type {tensor.dtype}, which no network here has")
        places[name] = _Place(_TYPES[tensor.dtype], tensor.shape, tensor.start, tensor.length)
    return places
