"""Draws prompts with the program's own engine from a checkpoint folder."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointMissing
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Schedule
from wurst_desktop.core.sizes import Size
from wurst_desktop.engine.wuerstchen import WuerstchenEngine


def card_of(folder: Path) -> CheckpointCard:
    """The card of a folder that `assemble` wrote, as far as drawing needs it."""
    facts = json.loads((folder / "wurst.json").read_text(encoding="utf-8"))
    return CheckpointCard(
        ref=CheckpointRef(facts["id"]),
        folder=folder,
        title=facts["title"],
        license=facts["license"],
        summary=facts["summary"],
        native=Size(facts["native_width"], facts["native_height"]),
        smallest_side=facts["min_side"],
        largest_side=facts["max_side"],
        prior_steps=facts["prior_steps"],
        schedule=Schedule(facts["prior_schedule"]),
        prior_guidance=facts["prior_guidance"],
        decoder_steps=facts["decoder_steps"],
        decoder_guidance=facts["decoder_guidance"],
    )


def recommended_request(card: CheckpointCard, prompt: str, seed: int) -> GenerationRequest:
    """One picture at the size, and with the steps and guidance, that a checkpoint recommends."""
    return GenerationRequest(
        prompt=prompt,
        width=card.native.width,
        height=card.native.height,
        seed=seed,
        prior_steps=card.prior_steps,
        schedule=card.schedule,
        prior_guidance=card.prior_guidance,
        decoder_steps=card.decoder_steps,
        decoder_guidance=card.decoder_guidance,
        checkpoint=card.ref,
    )


@dataclass(frozen=True)
class OneCheckpoint:
    """A shelf with a single checkpoint on it."""

    card: CheckpointCard

    def installed(self) -> Sequence[CheckpointCard]:
        return (self.card,)

    def find(self, wanted: str) -> CheckpointCard:
        if wanted not in {"", self.card.ref.id}:
            raise CheckpointMissing(wanted, (self.card.ref.id,))
        return self.card


class Artist:
    """Draws one picture per prompt, with the use that the checkpoint recommends."""

    def __init__(self, folder: Path) -> None:
        self._card = card_of(folder)
        self._engine = WuerstchenEngine(OneCheckpoint(self._card), DeviceWish())

    def draw(self, prompt: str, seed: int) -> NDArray[np.uint8]:
        """The picture as uint8 RGB, height x width x 3."""
        request = recommended_request(self._card, prompt, seed)
        made = self._engine.generate(request, {}, lambda _event: None, CancelToken())
        pixels = next(one.pixels for one in made if isinstance(one, Painted))
        return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)
