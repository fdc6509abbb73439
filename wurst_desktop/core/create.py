"""The one verb: from a request to kept pictures."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import assert_never

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import EngineEvent, Event, LatentReady, Saved, Stage, Stepped
from wurst_desktop.core.pace import Pace
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports import Composed, Engine, Library, Made, Painted
from wurst_desktop.core.request import GenerationRequest

Emit = Callable[[Event], None]


@dataclass(frozen=True)
class Kept:
    """A composition that waits in the history to be finished."""

    record_id: int
    latent: Latent


def create(
    request: GenerationRequest,
    engine: Engine,
    library: Library,
    emit: Emit,
    token: CancelToken,
    kept: Mapping[int, Kept] | None = None,
    pace: Pace | None = None,
) -> None:
    """Make all images of `request`, keep each composition as soon as it is finished and each picture likewise.

    `kept` holds, by image index, compositions that are only to be finished. Raises what the engine and the library
    raise; whatever was finished by then is in the library.
    """
    _Creation(request, engine, library, emit, pace or Pace(time.monotonic), dict(kept or {})).run(token)


@dataclass
class _Creation:
    request: GenerationRequest
    engine: Engine
    library: Library
    emit: Emit
    pace: Pace
    kept: dict[int, Kept]

    def run(self, token: CancelToken) -> None:
        latents = {image: kept.latent for image, kept in self.kept.items()}
        for made in self.engine.generate(self.request, latents, self._report, token):
            self._keep(made)

    def _report(self, event: EngineEvent) -> None:
        self.emit(self.pace.note(event) if isinstance(event, Stepped) else event)

    def _keep(self, made: Made) -> None:
        single = self.request.image(made.image)
        match made:
            case Composed():
                record = self.library.keep_composition(single, made, self.engine.environment())
                self.kept[made.image] = Kept(record.id, made.latent)
                self.emit(LatentReady(made.image, record))
            case Painted():
                self._saving(made.image, 0)
                kept = self.kept.pop(made.image, None)
                finishes = None if kept is None else kept.record_id
                record = self.library.keep_picture(single, made, self.engine.environment(), finishes)
                self._saving(made.image, 1)
                self.emit(Saved(made.image, record))
            case _:
                assert_never(made)

    def _saving(self, image: int, step: int) -> None:
        self._report(Stepped(Stage.SAVE, step, 1, image, self.request.count))
