"""Weights that stay on disk until a layer works, and go again after it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn


class _Bringing:
    """Brings the weights that a layer has of its own, and sends them away; `names` are those in `weights`, by its own.

    Accelerate's hooks would give the memory of a GPU back to the system after each weight, and each time it stands
    still.
    """

    def __init__(
        self, layer: nn.Module, weights: Mapping[str, Tensor], names: Mapping[str, str], device: torch.device
    ) -> None:
        self._away = dict(layer.named_parameters(recurse=False))
        self._weights = weights
        self._names = names
        self._device = device

    def bring(self, layer: nn.Module) -> None:
        for name, away in self._away.items():
            brought = self._weights[self._names[name]].to(self._device).to(away.dtype)
            setattr(layer, name, nn.Parameter(brought, requires_grad=False))

    def send_away(self, layer: nn.Module) -> None:
        for name, away in self._away.items():
            setattr(layer, name, away)


_STREAMED = WeakKeyDictionary[nn.Module, _Bringing]()


def stream(network: nn.Module, weights: Mapping[str, Tensor], device: torch.device) -> None:
    """Have each layer of `network` take its `weights` to `device`, in the type of its own, just while it works.

    The network's own weights have to be on the meta device.
    """
    for path, layer in network.named_modules():
        for name, buffer in list(layer.named_buffers(recurse=False)):
            setattr(layer, name, buffer.to(device))
        own = [name for name, _ in layer.named_parameters(recurse=False)]
        if own or layer is network:
            names = {name: f"{path}.{name}" if path else name for name in own}
            _STREAMED[layer] = _Bringing(layer, weights, names, device)
            layer.register_forward_pre_hook(_bring)
            layer.register_forward_hook(_send_away, always_call=True)


@contextmanager
def brought_in(layer: nn.Module) -> Iterator[None]:
    """While inside, `layer` has its weights. What was taken of them stays valid; the layer itself lets go of them.

    The swaps need it where they use weights without calling the layer that they belong to.
    """
    bringing = _STREAMED.get(layer)
    if bringing is None:
        yield
        return
    bringing.bring(layer)
    try:
        yield
    finally:
        bringing.send_away(layer)


def is_streamed(layer: nn.Module) -> bool:
    """Whether the weights of `layer` come and go."""
    return layer in _STREAMED


def _bring(layer: nn.Module, _inputs: tuple[object, ...]) -> None:
    _STREAMED[layer].bring(layer)


def _send_away(layer: nn.Module, _inputs: tuple[object, ...], _output: object) -> None:
    _STREAMED[layer].send_away(layer)
