"""Where a training computes: on a graphics card where there is one, in bfloat16 with weights in float32."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

Predict = Callable[..., Tensor]


def best_device() -> torch.device:
    """The first CUDA card, or the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def mixed_precision(device: torch.device) -> torch.autocast:
    """bfloat16 for the matrix products of a card; nothing changes on a processor, most of which have no such units."""
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda")


def compiled(network: nn.Module, device: torch.device) -> Predict:
    """The network compiled for one shape; on a card as a CUDA graph, since launching small kernels costs the most."""
    mode = "reduce-overhead" if device.type == "cuda" else None
    predict: Predict = torch.compile(network, dynamic=False, mode=mode)
    return predict


def place(network: nn.Module, device: torch.device) -> None:
    """Move a network's weights; the type of diffusers' own `to` knows no device."""
    network.to(device)


class Rows:
    """Rows of an array, picked by number: from disk for a processor, from its own memory for a card."""

    def __init__(self, array: NDArray[Any], device: torch.device) -> None:
        self._array = array
        self._device = device
        self._held = None if device.type == "cpu" else torch.from_numpy(np.ascontiguousarray(array)).to(device)

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, chosen: list[int]) -> Tensor:
        """Rows, n of them, in the array's own dtype, on the device."""
        if self._held is None:
            return torch.from_numpy(self._array[chosen])
        return self._held[torch.tensor(chosen, device=self._device)]
