"""Folds of Stage B that are made once and kept on disk, so that loading it again is no more than opening a file.

They are used only for the very weights, torch and processor that they were made with, and only if the file is whole; in
every other case they are made anew, which takes seconds for the public weights.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile

import torch
from diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext import WuerstchenDiffNeXt
from safetensors import SafetensorError
from safetensors.torch import load, save

from wurst_desktop.core.disk_room import free_bytes
from wurst_desktop.core.errors import OutOfMemory, WurstError
from wurst_desktop.core.events import Stage
from wurst_desktop.core.fold_files import fold_file, fold_files
from wurst_desktop.core.plan import Device
from wurst_desktop.core.safetensors_header import read_texts
from wurst_desktop.core.writing import write_whole
from wurst_desktop.engine.checkpoint import Checkpoint
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.fast.fold import Fold, folds_of
from wurst_desktop.engine.fast.streamed import stream
from wurst_desktop.engine.layout import Part

_VERSION = 1
"""To be raised whenever `fast.fold.fold` comes to other bits."""
_END = 1 << 20
_LEFT_FREE = 256 << 20
"""Bytes of the disk that belong to pictures rather than to what can be made anew."""
_MOST = 16 << 20
"""Bytes that folds may take, before they are made: 14 MB for the public weights."""
_WEIGHT, _BIAS, _SUM = ".weight", ".bias", "sha256"

Checked = Callable[[], None]
"""Called between blocks; raises `Cancelled` where nobody waits any more."""


class KeptFolds:
    """Folds by all that decides them. What can't be read or written is made anew; nothing here stops a picture."""

    def __init__(self, folder: Path | None = None, room: Callable[[Path], int] = free_bytes) -> None:
        """Without a folder nothing is kept, and Stage B makes each fold when it first needs it.

        `room` says how many bytes are free on the disk of a folder.
        """
        self._folder = folder
        self._room = room

    def of(
        self, network: WuerstchenDiffNeXt, checkpoint: Checkpoint, dtype: torch.dtype, processor: str, checked: Checked
    ) -> Mapping[str, Fold]:
        """The folds of `network`, which is Stage B with the weights that `checkpoint` stores, by the blocks' names.

        None of them where there is no folder. `processor` is the one that works with them.
        """
        file = self._file(checkpoint, dtype, processor)
        if file is None:
            return {}
        known = _read(file)
        if known is not None:
            return known
        folds = _made(network, checked)
        self._keep(file, checkpoint, folds)
        return folds

    def ahead(self, checkpoint: Checkpoint, dtype: torch.dtype, processor: str, checked: Checked) -> bool:
        """Make and keep those that aren't there yet, without loading Stage B: each layer is mapped for itself.

        Whether there was anything to make comes back. None are made where they couldn't be kept, or where there is no
        memory for it now: the picture that needs them makes them then.
        """
        file = self._file(checkpoint, dtype, processor)
        if file is None or file.is_file() or not self._can_keep(file.parent):
            return False
        with suppress(OutOfMemory), translated(Stage.LOAD.value, Device.CPU.value):
            self._make_ahead(file, checkpoint, dtype, checked)
        return True

    def _make_ahead(self, file: Path, checkpoint: Checkpoint, dtype: torch.dtype, checked: Checked) -> None:
        network = checkpoint.empty(Part.DECODER, dtype)
        if not isinstance(network, WuerstchenDiffNeXt):
            raise TypeError(type(network))
        stream(network, checkpoint.stored(Part.DECODER, network), torch.device("cpu"))
        self._keep(file, checkpoint, _made(network, checked))

    def _can_keep(self, folder: Path) -> bool:
        """Whether the disk has room for them, and the folder takes a file."""
        try:
            if self._room(folder) < _MOST + _LEFT_FREE:
                return False
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryFile(dir=folder):
                return True
        except OSError:
            return False

    def _file(self, checkpoint: Checkpoint, dtype: torch.dtype, processor: str) -> Path | None:
        """Where they are kept; None where nothing is."""
        if self._folder is None:
            return None
        try:
            facts = _facts(checkpoint.layout.weights(Part.DECODER), dtype, processor)
        except OSError:
            return None
        return fold_file(self._folder, checkpoint.layout.parts[Part.DECODER], facts)

    def _keep(self, file: Path, checkpoint: Checkpoint, folds: Mapping[str, Fold]) -> None:
        """Write them whole or not at all; what was made of other weights in the same place goes."""
        content = _packed(folds)
        with suppress(OSError, WurstError):
            if self._room(file.parent) < len(content) + _LEFT_FREE:
                return
            write_whole(file, content)
            for old in fold_files(file.parent, checkpoint.layout.parts[Part.DECODER]):
                if old != file:
                    old.unlink(missing_ok=True)


def _facts(weights: Path, dtype: torch.dtype, processor: str) -> str:
    """A hash of all that decides the bits of folds: the weights' file as it is, the type, torch and the processor."""
    state = weights.stat()
    with weights.open("rb") as opened:
        ends = hashlib.sha256(opened.read(_END))
        opened.seek(max(0, state.st_size - _END))
        ends.update(opened.read(_END))
    facts = (_VERSION, str(dtype), str(torch.__version__), processor)
    deciding = (*facts, state.st_size, state.st_mtime_ns, ends.hexdigest())
    return hashlib.sha256(json.dumps(deciding).encode()).hexdigest()


def _made(network: WuerstchenDiffNeXt, checked: Checked) -> Mapping[str, Fold]:
    folds: dict[str, Fold] = {}
    with torch.no_grad(), _one_thread():
        for name, made in folds_of(network):
            checked()
            folds[name] = made
    return folds


@contextmanager
def _one_thread() -> Iterator[None]:
    """Sums that several threads share may end in other bits for another number of them."""
    usual = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(usual)


def _packed(folds: Mapping[str, Fold]) -> bytes:
    tensors = {name + _WEIGHT: fold.weight.contiguous() for name, fold in folds.items()}
    tensors |= {name + _BIAS: fold.bias.contiguous() for name, fold in folds.items()}
    return save(tensors, metadata={_SUM: _sum(tensors)})


def _read(file: Path) -> Mapping[str, Fold] | None:
    """The folds in `file`; None unless all of them are there as they were written."""
    try:
        tensors, expected = load(file.read_bytes()), read_texts(file).get(_SUM)
        if _sum(tensors) != expected:
            return None
        blocks = [name.removesuffix(_BIAS) for name in tensors if name.endswith(_BIAS)]
        return {name: Fold(tensors[name + _WEIGHT], tensors[name + _BIAS]) for name in blocks}
    except (OSError, SafetensorError, KeyError, ValueError):
        return None


def _sum(tensors: Mapping[str, torch.Tensor]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tensors):
        digest.update(f"{name} {tuple(tensors[name].shape)}".encode())
        digest.update(tensors[name].numpy().data)
    return digest.hexdigest()
