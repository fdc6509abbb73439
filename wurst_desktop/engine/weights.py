"""Weights on disk: what a safetensors file says that it holds, and the tensors themselves, mapped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointMismatch
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.plan import Precision
from wurst_desktop.engine.failures import is_out_of_memory
from wurst_desktop.engine.mapped import MappedWeights

Shape = tuple[int, ...]

_STORED = {torch.float16: Precision.FLOAT16, torch.bfloat16: Precision.BFLOAT16}
"""Other types count as the widest: they are converted to it."""
_TEXT_PREFIX = "text_model."
_NOT_NEEDED = ("position_ids", "num_batches_tracked")
"""Counts and indices that older libraries wrote; a network makes them itself."""


def declared_shapes(file: Path) -> dict[str, Shape]:
    """Name and shape of each tensor, from the header alone. Raises `CheckpointCorrupt`."""
    return MappedWeights(file).shapes


def stored_precision(file: Path) -> Precision:
    """The type that the largest weight in `file` is stored in, from the header alone. Raises `CheckpointCorrupt`."""
    return _STORED.get(MappedWeights(file).main_type, Precision.FLOAT32)


def check_shapes(file: Path, network: nn.Module) -> None:
    """Hold the header of `file` against the network that its configuration describes.

    Raises `CheckpointCorrupt` or `CheckpointMismatch`, naming the first tensor that is missing, misshapen or unknown.
    """
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items() if _is_needed(name)}
    found = {own_name(name, network): shape for name, shape in declared_shapes(file).items() if _is_needed(name)}
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            raise CheckpointMismatch(file, _described(name, wanted.get(name)), _described(name, found.get(name)))


def _described(name: str, shape: Shape | None) -> str:
    return filled(marked("no {name}"), name=name) if shape is None else f"{name} {list(shape)}"


def _is_needed(name: str) -> bool:
    return not name.endswith(_NOT_NEEDED)


def own_name(name: str, network: nn.Module) -> str:
    """What `network` calls the tensor `name`: the level `text_model` came and went among versions of transformers."""
    has_level = hasattr(network, _TEXT_PREFIX.rstrip("."))
    return name if has_level else name.removeprefix(_TEXT_PREFIX)


def mapped_tensors(file: Path, network: nn.Module) -> dict[str, Tensor]:
    """The tensors of `file` under the names of `network`, memory-mapped: no page is read before it is used.

    Raises `CheckpointCorrupt`.
    """
    try:
        stored = load_file(file, device="cpu")
    except (SafetensorError, OSError) as error:
        if is_out_of_memory(error):
            raise
        raise CheckpointCorrupt(file, str(error)) from error
    return {own_name(name, network): tensor for name, tensor in stored.items() if _is_needed(name)}


def streamed_tensors(file: Path, network: nn.Module) -> Mapping[str, Tensor]:
    """The tensors of `file` under the names of `network`, each mapped when it is asked for and not kept.

    Raises `CheckpointCorrupt`.
    """
    stored = MappedWeights(file)
    return _Renamed(stored, {own_name(name, network): name for name in stored if _is_needed(name)})


@dataclass(frozen=True)
class _Renamed(Mapping[str, Tensor]):
    stored: MappedWeights
    names: Mapping[str, str]

    def __getitem__(self, name: str) -> Tensor:
        return self.stored[self.names[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


def fill(network: nn.Module, tensors: dict[str, Tensor], device: torch.device, dtype: torch.dtype) -> None:
    """Give the skeleton `network` its weights on `device`, floats as `dtype`.

    Tensors that are there already in that type stay mapped: nothing is copied.
    """
    moved = {
        name: tensor.to(device, dtype) if tensor.is_floating_point() else tensor.to(device)
        for name, tensor in tensors.items()
    }
    network.load_state_dict(moved, strict=False, assign=True)
    network.to(device)
