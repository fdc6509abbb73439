"""Where a request stands: the networks that it is worked on with, and what is done where they don't manage."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from torch import Tensor, nn

from wurst_desktop.core.errors import PictureBroken
from wurst_desktop.core.events import Stage
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.engine.failures import translated
from wurst_desktop.engine.layout import Part
from wurst_desktop.engine.lora import Lora, read_lora
from wurst_desktop.engine.noise import Source
from wurst_desktop.engine.placement import Placement
from wurst_desktop.engine.progress import Progress
from wurst_desktop.engine.retreat import Made, retreating
from wurst_desktop.engine.studio import Studio
from wurst_desktop.engine.weighting import TextEncoder


class Footing:
    """Does work again under a leaner plan where memory runs out, and in a wider precision where numbers overflow."""

    def __init__(self, studio: Studio, request: GenerationRequest, progress: Progress) -> None:
        """Open the request's checkpoint for its size. Raises what `Studio.place` raises."""
        self._studio = studio
        self._progress = progress
        self._request = request
        self._loras: tuple[Lora, ...] | None = None
        self._placement = studio.place(request.checkpoint, progress.report, request.width * request.height)

    @property
    def placement(self) -> Placement:
        """Where the stages are now."""
        return self._placement

    def dress(self) -> None:
        """Find the LoRAs of the request, for Stage C to wear. Raises `LoraMissing` and `LoraRefused`."""
        self._found_loras()

    def text_encoder(self, part: Part) -> TextEncoder:
        """A text encoder, loaded."""
        with self.translated(Stage.LOAD):
            return self._placement.text_encoder(part, self._progress.loaded)

    def network(self, part: Part) -> nn.Module:
        """A stage's network, loaded."""
        with self.translated(Stage.LOAD):
            network = self._placement.network(part, self._progress.loaded)
            if part is Part.PRIOR:
                self._placement.wear(self._found_loras())
            return network

    def compiled(self, part: Part) -> nn.Module:
        """A stage's network, compiled where that pays."""
        self.network(part)
        with self.translated(Stage.LOAD):
            return self._placement.compiled(part, self._progress.loaded, self._progress.drew_plain)

    def persist(self, work: Callable[[], Made]) -> Made:
        """What `work` makes, under a leaner plan for each time that it runs out of memory."""
        return retreating(work, lambda: self._placement.plan, self._retreat)

    def sure(self, stage: Stage, source: Source, work: Callable[[], Tensor]) -> Tensor:
        """What `work` makes, in a precision of wider range if its numbers overflow. Raises `PictureBroken`.

        Each stage of each image begins in the precision of the plan: an image is the same alone as after others, and
        one whose composition was kept as when it is made in one go.
        """
        start = source.mark()

        def attempt() -> Tensor | None:
            source.rewind(start)
            with self.translated(stage):
                made = work()
                return made if bool(made.half().isfinite().all()) else None

        while (made := self.persist(attempt)) is None:
            steadier = self._studio.steadier(self._placement, self._progress.report)
            if steadier is None:
                raise PictureBroken(stage)
            self._placement = steadier
        self._placement = self._studio.as_begun(self._placement, self._progress.report)
        return made

    def translated(self, stage: Stage) -> AbstractContextManager[None]:
        """Foreign errors as ours, which name the stage and the device."""
        return translated(stage.value, str(self._placement.device))

    def _found_loras(self) -> tuple[Lora, ...]:
        """Those of the request, looked for once: where all is remembered at first, a fall may have Stage C draw yet."""
        if self._loras is None:
            shapes = self._placement.checkpoint.shapes(Part.PRIOR) if self._request.loras else {}
            cards = [(self._studio.find_lora(lora), lora.strength) for lora in self._request.loras]
            self._loras = tuple(read_lora(card.file, card.fingerprint, strength, shapes) for card, strength in cards)
        return self._loras

    def _retreat(self, stage: Stage) -> None:
        self._placement = self._studio.leaner(self._placement, stage, self._progress.report)
