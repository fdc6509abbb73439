"""Weights in half precision: which tensors of a file become smaller, and the file that they make."""

import json
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wurst_desktop.checkpoints.precision import FULL_FLOATS
from wurst_desktop.checkpoints.reading import reading, size_of
from wurst_desktop.checkpoints.seals import Sealing
from wurst_desktop.core.errors import CheckpointCorrupt
from wurst_desktop.core.marking import reason_of
from wurst_desktop.core.safetensors_header import SIZES, StoredTensor, read_header

if TYPE_CHECKING:
    # The window is put together without numpy, which takes a third of a second.
    import numpy as np
    import numpy.typing as npt

_VALUES = 2**22
_LARGEST_HALF = 65504.0

READINGS = 2
"""Each value is read to see whether it fits, and then to be written."""

Told = Callable[[int], None]
"""Hears of bytes as they are read."""


@dataclass(frozen=True)
class _Plan:
    """A tensor in its file, and the type that it is written as."""

    name: str
    tensor: StoredTensor
    dtype: str

    @property
    def length(self) -> int:
        """Bytes of what is written."""
        return self.tensor.length // SIZES[self.tensor.dtype] * SIZES[self.dtype]


def write_half(source: Path, written: Sealing, told: Told) -> None:
    """Write the tensors of `source` as float16 where all their values fit; `told` hears of each byte `READINGS` times.

    Raises `CheckpointCorrupt` and `FileUnreadable`.
    """
    tensors = _tensors(source)
    in_order = sorted(tensors.items(), key=lambda each: (each[1].start, each[1].length))
    plans = [_Plan(name, tensor, _half_of(source, tensor, told)) for name, tensor in in_order]
    header = json.dumps(_header(plans)).encode()
    header += b" " * (-len(header) % 8)
    written.write(struct.pack("<Q", len(header)) + header)
    told(READINGS * (size_of(source) - sum(tensor.length for tensor in tensors.values())))
    for plan in plans:
        for piece in _pieces(source, plan.tensor):
            written.write((piece.astype("<f2") if plan.dtype != plan.tensor.dtype else piece).tobytes())
            told(piece.nbytes)


def shrinks(source: Path) -> bool:
    """Whether the copy of this file would be smaller; known as soon as one of its tensors would be."""
    if source.suffix != ".safetensors":
        return False
    tensors = _tensors(source).values()
    return any(tensor.length and _half_of(source, tensor, lambda _count: None) != tensor.dtype for tensor in tensors)


def _tensors(source: Path) -> Mapping[str, StoredTensor]:
    try:
        with reading(source):
            return read_header(source)
    except ValueError as error:
        raise CheckpointCorrupt(source, reason_of(error)) from error


def _header(plans: Sequence[_Plan]) -> Mapping[str, object]:
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for plan in plans:
        shape = list(plan.tensor.shape)
        header[plan.name] = {"dtype": plan.dtype, "shape": shape, "data_offsets": [end, end + plan.length]}
        end += plan.length
    return header


def _half_of(source: Path, tensor: StoredTensor, told: Told) -> str:
    """float16 for floats of more bits, unless one of them lies outside its range."""
    import numpy as np

    if tensor.dtype not in FULL_FLOATS:
        told(tensor.length)
        return tensor.dtype
    fits = True
    for piece in _pieces(source, tensor):
        fits = fits and bool((np.abs(piece) <= _LARGEST_HALF).all())
        told(piece.nbytes)
    return "F16" if fits else tensor.dtype


def _pieces(source: Path, tensor: StoredTensor) -> "Iterator[npt.NDArray[np.generic]]":
    """The values of a tensor, some at a time; bytes where they aren't floats of full precision."""
    import numpy as np

    dtype = np.dtype(FULL_FLOATS.get(tensor.dtype, "u1"))
    count = tensor.length // dtype.itemsize
    with reading(source), source.open("rb") as file:
        file.seek(tensor.start)
        for begun in range(0, count, _VALUES):
            piece: npt.NDArray[np.generic] = np.fromfile(file, dtype, min(_VALUES, count - begun))
            yield piece
