"""Remembers the compositions that Stage C drew last, so that other textures of them cost no Stage C work."""

from collections import OrderedDict

from torch import Tensor

from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.sweep import LARGEST_SWEEP
from wurst_desktop.engine.placement import Placement

_Key = tuple[GenerationRequest, CheckpointRef, ExecutionPlan]


class Compositions:
    """Float32 latents [1, channels, h, w] on the CPU; what is found is, bit for bit, what would be drawn anew."""

    def __init__(self, most: int = LARGEST_SWEEP) -> None:
        """Keep so many, by default those of the largest sweep (41 KB each at 1536 x 1536, doubled by float32)."""
        self._most = most
        self._kept: OrderedDict[_Key, Tensor] = OrderedDict()

    def find(self, image: GenerationRequest, placement: Placement) -> Tensor | None:
        """The composition that the single picture `image` has there, if it was drawn lately."""
        key = _key(image, placement)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, image: GenerationRequest, placement: Placement, latent: Tensor) -> None:
        """Remember what was drawn for `image`, and forget what was asked for longest ago."""
        self._kept[_key(image, placement)] = latent.cpu()
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)


def _key(image: GenerationRequest, placement: Placement) -> _Key:
    return image.composition, placement.checkpoint.card.ref, placement.plan
