"""Pictures to Stage C latents, by the compressor that lies beside a checkpoint."""

import json
from collections.abc import Sequence

from safetensors.torch import load_file
from torch import Tensor

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointCorrupt, CheckpointIncomplete
from wurst_desktop.core.sizes import Size, prior_side
from wurst_desktop.training.compressor import Compressor, compressed
from wurst_desktop.training.lora.pictures import Example, pixels_of

_FACTS, _WEIGHTS = "compressor.json", "compressor.safetensors"


def latents_of(examples: Sequence[Example], card: CheckpointCard) -> Tensor:
    """The pictures at the checkpoint's own size as latents of unit variance, n x channels x h x w, float32.

    Raises `FileUnreadable`, `CheckpointIncomplete` for a checkpoint without a compressor, or `CheckpointCorrupt`.
    """
    for name in (_FACTS, _WEIGHTS):
        if not (card.folder / name).is_file():
            raise CheckpointIncomplete(card.folder, name)
    try:
        facts = json.loads((card.folder / _FACTS).read_text("utf-8"))
        cell = int(facts["pixels_per_cell"])
        compressor = Compressor(int(facts["channels"]), tuple(facts["widths"]))
        compressor.load_state_dict({name: each.float() for name, each in load_file(card.folder / _WEIGHTS).items()})
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise CheckpointCorrupt(card.folder / _FACTS, str(error)) from error
    small = Size(prior_side(card.native.width) * cell, prior_side(card.native.height) * cell)
    return compressed(pixels_of(examples, small), compressor.eval())
