"""The low-rank products that are learnt, hung on the layers of a Stage C that itself stays as it is."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

_BLOCKS = ("attention.", "kv_mapper.", "channelwise.")


class Adapter(nn.Module):
    """One product, which begins as nothing: down [rank, in] is random, up [out, rank] zero."""

    def __init__(self, layer: nn.Linear, rank: int, random: torch.Generator) -> None:
        """Take the sizes of `layer`."""
        super().__init__()
        down = torch.randn(rank, layer.in_features, generator=random) / layer.in_features**0.5
        self.down = nn.Parameter(down.to(layer.weight.device))
        self.up = nn.Parameter(torch.zeros(layer.out_features, rank, device=layer.weight.device))

    def forward(self, x: Tensor) -> Tensor:
        return (x @ self.down.t()) @ self.up.t()


class Adapters(nn.Module):
    """An adapter for each linear layer in the blocks of a Stage C."""

    def __init__(self, prior: nn.Module, rank: int, seed: int) -> None:
        """Hang the adapters on the layers of `prior`; they are heard from then on."""
        super().__init__()
        random = torch.Generator().manual_seed(seed)
        self._is_heard = True
        self.layers: list[str] = []
        self.adapters = nn.ModuleList()
        for path, layer in prior.named_modules():
            if isinstance(layer, nn.Linear) and any(block in path for block in _BLOCKS):
                adapter = Adapter(layer, rank, random)
                self.layers.append(path)
                self.adapters.append(adapter)
                layer.register_forward_hook(self._adding(adapter))

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """While inside, the network answers as if there were none."""
        self._is_heard = False
        try:
            yield
        finally:
            self._is_heard = True

    def tensors(self, values: dict[str, Tensor]) -> dict[str, Tensor]:
        """A state of this module under the names that diffusers and peft give: `prior.LAYER.lora_A.weight`."""
        return {
            f"prior.{layer}.{name}.weight": values[f"adapters.{number}.{own}"].float().cpu().contiguous()
            for number, layer in enumerate(self.layers)
            for name, own in (("lora_A", "down"), ("lora_B", "up"))
        }

    def _adding(self, adapter: Adapter) -> "_Hook":
        return _Hook(self, adapter)

    @property
    def is_heard(self) -> bool:
        """Whether the network answers with them."""
        return self._is_heard


class _Hook:
    """Adds what an adapter says to what its layer says."""

    def __init__(self, adapters: Adapters, adapter: Adapter) -> None:
        self._adapters = adapters
        self._adapter = adapter

    def __call__(self, _layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
        if not self._adapters.is_heard:
            return output
        added: Tensor = self._adapter(inputs[0])
        return output + added
