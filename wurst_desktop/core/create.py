"""The one verb: from a request to kept pictures."""

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from typing import assert_never

from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.errors import CompositionMissing, CompositionsDiffer
from wurst_desktop.core.events import EngineEvent, Event, LatentReady, Previewable, Saved, Stage, Stepped
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import picture_name
from wurst_desktop.core.marking import filled, marked
from wurst_desktop.core.pace import Pace
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.engine import Composed, Engine, Made, Painted
from wurst_desktop.core.ports.library import Library
from wurst_desktop.core.previews import Previews
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Size, Sizing, prior_side
from wurst_desktop.core.workload import workload

Emit = Callable[[Event], None]


@dataclass(frozen=True)
class Kept:
    """A composition that waits in the history to be finished."""

    record_id: int
    latent: Latent


@dataclass(frozen=True)
class Attempt:
    """What is known of a job before it is taken up: its id, and which of its pictures are there already.

    With `only_composes` a composition is all that is asked for. `starts` are the compositions that the request's start
    names; the library is asked for them where they aren't given.
    """

    job: str = ""
    done: Collection[int] = ()
    only_composes: bool = False
    starts: tuple[Latent, ...] = ()


@dataclass(frozen=True)
class Onlookers:
    """Who follows the work: what times are told by, and what draws previews (None: there are none)."""

    pace: Pace | None = None
    previews: Previews | None = None


def create(
    request: GenerationRequest,
    engine: Engine,
    library: Library,
    emit: Emit,
    token: CancelToken,
    kept: Mapping[int, Kept] | None = None,
    *,
    attempt: Attempt = Attempt(),
    onlookers: Onlookers = Onlookers(),
) -> None:
    """Make all images of `request`, keep each composition as soon as it is finished and each picture likewise.

    `kept` holds, by image index, compositions that are only to be finished; `attempt` says which images are done.
    Raises `CompositionMissing` for a start that the library doesn't have, `CompositionsDiffer` for one of another size
    than the request's, and what the engine and the library raise; whatever was finished by then is in the library.
    Raises `Cancelled` after a picture if the token says so and others are missing.
    """
    pace = onlookers.pace or Pace(time.monotonic)
    _Creation(request, engine, library, emit, pace, dict(kept or {}), attempt, onlookers.previews).run(token)


@dataclass
class _Creation:
    request: GenerationRequest
    engine: Engine
    library: Library
    emit: Emit
    pace: Pace
    kept: dict[int, Kept]
    attempt: Attempt
    previews: Previews | None
    starts: tuple[Latent, ...] = ()
    log: JobLog = field(default_factory=JobLog)

    def run(self, token: CancelToken) -> None:
        missing = [image for image in range(self.request.count) if image not in self.attempt.done]
        self.starts = self.attempt.starts or self._found(missing)
        self._check_sizes()
        self.pace.begin(self._todo(missing))
        if self.previews is not None:
            self.previews.begin()
        for first, count in _spans(missing):
            for made in self._generate(first, count, token):
                image = first + made.image
                self._keep(replace(made, image=image, starts=self.starts))
                is_last_half = isinstance(made, Painted) or self.attempt.only_composes
                if is_last_half and token.ends_after_picture and image != missing[-1]:
                    raise Cancelled

    def _generate(self, first: int, count: int, token: CancelToken) -> Iterator[Made]:
        part = self.request.images(first, count)
        start = self.request.start
        is_given = start is not None and start.is_exact
        latents = {image: latent for latent in self.starts for image in range(count) if is_given}
        latents |= {image - first: kept.latent for image, kept in self.kept.items() if 0 <= image - first < count}
        report = partial(self._report, first)
        only_compose = self.attempt.only_composes
        return self.engine.generate(part, latents, report, token, self.starts, only_compose=only_compose)

    def _todo(self, missing: Collection[int]) -> dict[Stage, int]:
        uncomposed = sum(
            image not in self.kept and not self.engine.knows_composition(self.request.image(image)) for image in missing
        )
        return workload(self.request, len(missing), uncomposed, only_composes=self.attempt.only_composes)

    def _found(self, missing: Collection[int]) -> tuple[Latent, ...]:
        """The compositions that the request begins from; () where all that is left can do without."""
        parents = () if self.request.start is None else self.request.start.parents
        try:
            return tuple(self.library.start(parent) for parent in parents)
        except CompositionMissing:
            if all(image in self.kept for image in missing):
                return ()
            raise

    def _check_sizes(self) -> None:
        size = Size(self.request.width, self.request.height)
        cells, wanted = Size(prior_side(size.width), prior_side(size.height)), str(size)
        if self.request.sizing is Sizing.TRUE and self.starts:
            # Its cells may be any, as long as two have the same.
            cells = Size(self.starts[0].width, self.starts[0].height)
            wanted = filled(marked("{size} cells"), size=cells)
        for start in self.starts:
            if Size(start.width, start.height) != cells:
                found = filled(marked("{size} cells"), size=Size(start.width, start.height))
                raise CompositionsDiffer("size", wanted, found)

    def _tell(self, event: Event) -> None:
        self.log = self.log.then(event)
        self.emit(event)

    def _report(self, first: int, event: EngineEvent) -> None:
        match event:
            case Stepped():
                shifted = replace(event, image=first + event.image, images=self.request.count)
                self._tell(self.pace.note(shifted))
            case Previewable():
                preview = None if self.previews is None else self.previews.drawn(event)
                if preview is not None:
                    self._tell(replace(preview, image=first + event.image))
            case _:
                self._tell(event)

    def _keep(self, made: Made) -> None:
        single = self.request.image(made.image)
        name = picture_name(self.attempt.job, made.image)
        match made:
            case Composed():
                record = self.library.keep_composition(single, made, self.engine.environment(), name)
                self.kept[made.image] = Kept(record.id, made.latent)
                self._tell(LatentReady(made.image, record))
            case Painted():
                self._saving(made.image, 0)
                kept = self.kept.pop(made.image, None)
                finishes = None if kept is None else kept.record_id
                record = self.library.keep_picture(single, made, self.engine.environment(), finishes, name, self.log)
                self._saving(made.image, 1)
                self._tell(Saved(made.image, record))
            case _:
                assert_never(made)

    def _saving(self, image: int, step: int) -> None:
        self._report(0, Stepped(Stage.SAVE, step, 1, image, self.request.count))


def _spans(images: list[int]) -> Iterator[tuple[int, int]]:
    """The runs of images that follow each other, each as its first and its length."""
    for _, run in groupby(enumerate(images), lambda each: each[1] - each[0]):
        members = [image for _, image in run]
        yield members[0], len(members)
