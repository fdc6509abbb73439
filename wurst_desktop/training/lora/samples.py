"""Draws what the model makes of some prompts with the LoRA as it is by now, by the program's own engine."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PIL import Image

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import CheckpointMissing
from wurst_desktop.core.lora import LoraCard, LoraRef, no_lora
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.plan import DeviceWish
from wurst_desktop.core.ports.engine import Painted
from wurst_desktop.core.request import GenerationRequest, PromptSyntax
from wurst_desktop.core.writing import replacing
from wurst_desktop.engine.wuerstchen import WuerstchenEngine
from wurst_desktop.training.artist import recommended_request

_COLUMNS = 4


class OneModel:
    """A shelf with one checkpoint."""

    def __init__(self, card: CheckpointCard) -> None:
        """Take its card."""
        self._card = card

    def installed(self) -> Sequence[CheckpointCard]:
        return (self._card,)

    def find(self, wanted: str) -> CheckpointCard:
        if wanted not in {"", self._card.ref.id}:
            raise CheckpointMissing(wanted, (self._card.ref.id,))
        return self._card


class Sampler:
    """Draws each prompt with the same seed each time, so that only the LoRA makes a difference."""

    def __init__(self, card: CheckpointCard, prompts: Sequence[str], seed: int = 1) -> None:
        """Load nothing yet."""
        self._requests = [request_for(card, prompt, seed) for prompt in prompts]
        self._lora: LoraCard | None = None
        self._engine = WuerstchenEngine(OneModel(card), DeviceWish(), find_lora=self._find)

    def draw(self, lora: LoraCard | None, sheet: Path) -> None:
        """Write a PNG with a picture of each prompt, in rows of four; with None as the model draws it by itself.

        Raises `DiskFull` or `FolderRefused`, and what the engine raises.
        """
        self._lora = lora
        worn = () if lora is None else (lora.ref(),)
        pictures = [self._picture(replace(request, loras=worn)) for request in self._requests]
        with replacing(sheet) as stream:
            _side_by_side(pictures).save(stream, format="PNG")

    def _picture(self, request: GenerationRequest) -> Pixels:
        made = self._engine.generate(request, {}, lambda _event: None, CancelToken())
        return next(each.pixels for each in made if isinstance(each, Painted))

    def _find(self, wanted: LoraRef) -> LoraCard:
        return no_lora(wanted) if self._lora is None else self._lora


def request_for(card: CheckpointCard, prompt: str, seed: int) -> GenerationRequest:
    """A picture of `prompt` as the model recommends it, the words taken as they stand."""
    return replace(recommended_request(card, prompt, seed), syntax=PromptSyntax.PLAIN)


def _side_by_side(pictures: Sequence[Pixels]) -> Image.Image:
    width, height = pictures[0].width, pictures[0].height
    columns = min(_COLUMNS, len(pictures))
    sheet = Image.new("RGB", (columns * width, -(-len(pictures) // columns) * height), "white")
    for place, pixels in enumerate(pictures):
        row, column = divmod(place, columns)
        picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
        sheet.paste(picture, (column * width, row * height))
    return sheet
