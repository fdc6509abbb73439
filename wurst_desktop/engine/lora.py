"""LoRAs on Stage C: low-rank products that are added to its weights (Hu et al. 2021), each with a strength."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn

from wurst_desktop.core.errors import CheckpointCorrupt, LoraRefused
from wurst_desktop.core.lora_fault import LoraFault
from wurst_desktop.core.lora_format import Product, products_of
from wurst_desktop.engine.mapped import MappedWeights

_WEIGHT = ".weight"


@dataclass(frozen=True)
class Lora:
    """A LoRA whose file fits, with the strength that is asked for; two equal ones add the same."""

    file: Path
    fingerprint: str
    strength: float
    products: tuple[Product, ...]
    stored: Mapping[str, Tensor] = field(compare=False, repr=False)

    @property
    def weights(self) -> frozenset[str]:
        """The names of the weights that it changes."""
        return frozenset(product.layer + _WEIGHT for product in self.products)

    def addition(self, name: str) -> Tensor:
        """What is added to the weight `name`: strength * alpha / rank * up @ down, float32 [out, in]."""
        product = next(each for each in self.products if each.layer + _WEIGHT == name)
        down, up = (self.stored[each].float().flatten(1) for each in (product.down, product.up))
        alpha = len(down) if product.alpha is None else float(self.stored[product.alpha].float())
        return (up @ down) * (self.strength * alpha / len(down))


def read_lora(file: Path, fingerprint: str, strength: float, shapes: Mapping[str, tuple[int, ...]]) -> Lora:
    """Look at a LoRA without opening its weights; `shapes` are those of Stage C's tensors. Raises `LoraRefused`."""
    layers = {name.removesuffix(_WEIGHT): shape for name, shape in shapes.items() if name.endswith(_WEIGHT)}
    try:
        stored = MappedWeights(file)
    except CheckpointCorrupt as error:
        raise LoraRefused(file, LoraFault.DAMAGED, error.reason) from error
    return Lora(file, fingerprint, strength, products_of(file, stored.shapes, layers), stored)


class Dressed(Mapping[str, Tensor]):
    """Stored weights, with what LoRAs add to them. Without any they are the stored ones themselves."""

    def __init__(self, stored: Mapping[str, Tensor]) -> None:
        """Begin without LoRAs."""
        self._stored = stored
        self._worn: tuple[Lora, ...] = ()
        self._owed = frozenset[str]()

    def __getitem__(self, name: str) -> Tensor:
        """A weight as it is to be used: summed in float32 (or wider), in the order of the LoRAs."""
        plain = self._stored[name]
        adding = [lora for lora in self._worn if name in lora.weights]
        if not adding:
            return plain
        total = plain.to(torch.promote_types(plain.dtype, torch.float32), copy=True)
        for lora in adding:
            total += lora.addition(name).view(total.shape)
        return total

    def __iter__(self) -> Iterator[str]:
        return iter(self._stored)

    def __len__(self) -> int:
        return len(self._stored)

    def wears(self, loras: Sequence[Lora]) -> bool:
        """Whether these and no others are worn, and everything that they change has been put in place."""
        return self._worn == tuple(loras) and not self._owed

    def change(self, loras: Sequence[Lora]) -> frozenset[str]:
        """Wear these and no others from now on.

        The names of the weights that may have become others come back, those included that an earlier change still owes
        because it was broken off: half-changed weights would draw, and nobody would know. `settle` when all are there.
        """
        before, self._worn = self._worn, tuple(loras)
        self._owed = self._owed.union(*(lora.weights for lora in (*before, *self._worn)))
        return self._owed

    def settle(self) -> None:
        """Say that all that the last change gave back is in place."""
        self._owed = frozenset()


def put_in_place(network: nn.Module, weights: Mapping[str, Tensor], names: frozenset[str]) -> None:
    """Give `network` these of `weights` anew, where and as what its own are.

    They become other tensors: the old ones may be mapped from a file, and can't be written to.
    """
    for name in sorted(names):
        path, _, own = name.rpartition(".")
        layer = network.get_submodule(path)
        now = layer.get_parameter(own)
        setattr(layer, own, nn.Parameter(weights[name].to(now.device, now.dtype), requires_grad=False))
