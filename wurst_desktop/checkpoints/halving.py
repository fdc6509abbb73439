"""Writes a copy of a model in half precision: half as large, and what a GPU computes in anyway."""

import json
import os
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from wurst_desktop.checkpoints.copying import PARTIAL, check_room, clear
from wurst_desktop.checkpoints.halves import Halves, own_prior_name
from wurst_desktop.checkpoints.manifest import FILE_NAME
from wurst_desktop.checkpoints.places import Place
from wurst_desktop.checkpoints.precision import FULL_FLOATS
from wurst_desktop.checkpoints.reading import reading, size_of
from wurst_desktop.checkpoints.seals import SEALS_NAME, Seals, sha256_of
from wurst_desktop.checkpoints.shelf import HALF_SUFFIX, ShelfOnDisk, manifest_of
from wurst_desktop.checkpoints.writing import write_whole, writing
from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointMissing
from wurst_desktop.core.model_errors import HalfAlready, NameTaken
from wurst_desktop.core.model_ports import Note
from wurst_desktop.core.safetensors_header import SIZES, StoredTensor, read_header

if TYPE_CHECKING:
    # The window is put together without numpy, which takes a third of a second.
    import numpy as np
    import numpy.typing as npt

_CONVERTING = ".converting"
_VALUES = 2**22
_LARGEST_HALF = 65504.0

Told = Callable[[int], None]


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


class Halving:
    """Converts models of the shelf."""

    def __init__(self, shelf: ShelfOnDisk, folder: Path) -> None:
        """`folder` is the artist's own on `shelf`; the copy goes there."""
        self._shelf = shelf
        self._folder = folder
        self._seals = Seals(folder / SEALS_NAME)

    def convert(self, model: str, note: Note, token: CancelToken) -> str:
        """Write a copy of `model` with float16 weights, and give its id; the model itself stays as it is.

        Tensors with values beyond float16's range keep their type. Raises `CheckpointMissing`, `CheckpointCorrupt`,
        `FileUnreadable`, `HalfAlready`, `NameTaken`, `NoRoom`, `DiskFull`, `FolderRefused`, and `Cancelled`.
        """
        halves = self._find(model)
        manifest = manifest_of(halves)
        if not any(_shrinks(path) for path in halves.files().values()):
            raise HalfAlready(manifest.title)
        name = f"{_plain(halves.name)}{HALF_SUFFIX}"
        folders = _targets(halves, name)
        for folder in folders:
            if (self._folder / folder).exists():
                raise NameTaken(self._folder / folder)
        files = {_new_name(file, halves, name): path for file, path in halves.files().items()}
        total = sum(size_of(path) for path in files.values())
        check_room(self._folder, total * 3 // 5)
        done = 0

        def told(count: int) -> None:
            nonlocal done
            token.check()
            done += count
            note(min(done, total), total)

        staged = self._folder / _CONVERTING
        for new, path in files.items():
            _convert_file(path, staged / new, told)
        half = msgspec.structs.replace(
            manifest, id=f"{manifest.id}{HALF_SUFFIX}", title=f"{manifest.title}, half precision"
        )
        write_whole(staged / name / FILE_NAME, msgspec.json.format(msgspec.json.encode(half), indent=2))
        for folder in folders:
            with writing(self._folder / folder):
                (staged / folder).replace(self._folder / folder)
            self._seal(self._folder / folder)
        clear(staged)
        return half.id

    def _seal(self, folder: Path) -> None:
        files = [path for path in folder.rglob("*") if path.is_file()]
        self._seals.keep(
            folder, {path.relative_to(folder).as_posix(): sha256_of(path, lambda _count: None) for path in files}
        )

    def _find(self, model: str) -> Halves:
        usable = [each for each in self._shelf.shelved() if each.card is not None]
        for each in usable:
            if each.id == model:
                return each.halves
        raise CheckpointMissing(model, tuple(each.id for each in usable))


def _targets(halves: Halves, name: str) -> Sequence[str]:
    """The folders that the copy consists of: one, or the two halves beside each other."""
    return [name] if halves.prior is None else [name, own_prior_name(Place(halves.folder, name))]


def _new_name(file: str, halves: Halves, name: str) -> str:
    """Where a file of the combined layout goes in the copy."""
    if halves.prior is None or not file.startswith("prior_"):
        return f"{name}/{file}"
    return f"{_targets(halves, name)[1]}/{file.removeprefix('prior_')}"


def _convert_file(source: Path, target: Path, told: Told) -> None:
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_file():
        told(size_of(source))
        return
    partial = target.with_name(target.name + PARTIAL)
    with writing(target), partial.open("wb") as written:
        if source.suffix == ".safetensors":
            _convert_weights(source, written, told)
        else:
            with reading(source):
                content = source.read_bytes()
            written.write(content)
            told(len(content))
        written.flush()
        os.fsync(written.fileno())
    with writing(target):
        partial.replace(target)


def _convert_weights(source: Path, written: BinaryIO, told: Told) -> None:
    tensors = _tensors(source)
    in_order = sorted(tensors.items(), key=lambda each: (each[1].start, each[1].length))
    plans = [_Plan(name, tensor, _half_of(source, tensor)) for name, tensor in in_order]
    header = json.dumps(_header(plans)).encode()
    header += b" " * (-len(header) % 8)
    written.write(struct.pack("<Q", len(header)) + header)
    told(size_of(source) - sum(tensor.length for tensor in tensors.values()))
    for plan in plans:
        for piece in _pieces(source, plan.tensor):
            written.write((piece.astype("<f2") if plan.dtype != plan.tensor.dtype else piece).tobytes())
            told(piece.nbytes)


def _shrinks(source: Path) -> bool:
    """Whether the copy of this file would be smaller; known as soon as one of its tensors would be."""
    if source.suffix != ".safetensors":
        return False
    return any(tensor.length and _half_of(source, tensor) != tensor.dtype for tensor in _tensors(source).values())


def _tensors(source: Path) -> Mapping[str, StoredTensor]:
    try:
        with reading(source):
            return read_header(source)
    except ValueError as error:
        raise CheckpointCorrupt(source, str(error)) from error


def _header(plans: Sequence[_Plan]) -> Mapping[str, object]:
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for plan in plans:
        shape = list(plan.tensor.shape)
        header[plan.name] = {"dtype": plan.dtype, "shape": shape, "data_offsets": [end, end + plan.length]}
        end += plan.length
    return header


def _half_of(source: Path, tensor: StoredTensor) -> str:
    """float16 for floats of more bits, unless one of them lies outside its range."""
    import numpy as np

    if tensor.dtype not in FULL_FLOATS:
        return tensor.dtype
    fits = all(bool((np.abs(piece) <= _LARGEST_HALF).all()) for piece in _pieces(source, tensor))
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


def _plain(name: str) -> str:
    """A combination such as `wuerstchen+base` as the name of a folder."""
    return name.replace("+", "-")
