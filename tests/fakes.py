"""Small honest stand-ins for the collaborators of the program: handed in by tests, never patched in."""

import hashlib
import random
import struct
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import assert_never

from PIL import Image

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.copying import WELL_COPIED, Copying, CopyOrder
from wurst_desktop.core.days import Listing, day_of, with_first
from wurst_desktop.core.description import Described, TakenIn
from wurst_desktop.core.errors import (
    CheckpointMissing,
    CompositionMissing,
    FileUnreadable,
    OutOfMemory,
    RecordMissing,
    WurstError,
)
from wurst_desktop.core.events import Planned, Previewable, Stage, Stepped
from wurst_desktop.core.folder_news import FolderNews, Verification
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Found, Job, JobState, Pause, picture_name
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.picture import Latent, Pixels
from wurst_desktop.core.plan import Device, ExecutionPlan, Precision, Reason, Residency
from wurst_desktop.core.ports.engine import Composed, Made, Painted, Report
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest, Schedule
from wurst_desktop.core.sizes import Size, prior_side
from wurst_desktop.core.stacks import kind_of
from wurst_desktop.core.start import Composition
from wurst_desktop.core.sweep import Grid, GridText, Sweep
from wurst_desktop.core.sweep_jobs import grid_picture, sweep_pictures

ENVIRONMENT = Environment("wurst-desktop test", "cpu", "float32", 1, "2.0", "0.0", "Linux")
PLAN = ExecutionPlan(Device.CPU, "a small machine", Precision.FLOAT32, Residency.STAGE, 1, 2**33, Reason.NO_ACCELERATOR)


@dataclass(frozen=True)
class Moment:
    """After `step` of `stage` of image `image` was reported."""

    stage: Stage
    step: int = 1
    image: int = 0


@dataclass(frozen=True)
class RunsOut:
    """The device has no memory at this moment; once, unless `again`."""

    at: Moment
    again: bool = False


@dataclass(frozen=True)
class Refuses:
    """A foreseen error is raised at this moment."""

    at: Moment
    error: WurstError


@dataclass(frozen=True)
class Stumbles:
    """A bug shows at this moment."""

    at: Moment
    message: str = "a bug of the engine"


@dataclass(frozen=True)
class Waits:
    """The engine stays at this moment, says so by `reached`, and leaves when cancelled or `released`."""

    at: Moment
    reached: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)


Mishap = RunsOut | Refuses | Stumbles | Waits


class ScriptedEngine:
    """Draws plain pictures out of the seeds at once, and does at chosen moments what it's told to.

    `requests` holds all that it was asked for, `known` the compositions that need no drawing. The same request gives
    the same pictures, and a picture that is finished from its latent equals the one that was made unbroken.
    """

    def __init__(self, *script: Mishap, channels: int = 16) -> None:
        """Take what shall happen on the way."""
        self.requests: list[GenerationRequest] = []
        self.prepared: list[str] = []
        self.read_ahead: list[GenerationRequest] = []
        self.known: set[GenerationRequest] = set()
        self._script = list(script)
        self._channels = channels
        self._loaded: str | None = None

    def prepare(
        self, checkpoint: str, report: Report, token: CancelToken, following: GenerationRequest | None = None
    ) -> None:
        self.prepared.append(checkpoint)
        report(Planned(PLAN, ENVIRONMENT))
        self._walk(Stage.LOAD, 4, 0, 1, report, token)
        self._loaded = checkpoint
        if following is not None:
            self._walk(Stage.TEXT, 2, 0, 1, report, token)
            self.read_ahead.append(following)

    def generate(
        self,
        request: GenerationRequest,
        latents: Mapping[int, Latent],
        report: Report,
        token: CancelToken,
        starts: Sequence[Latent] = (),
        *,
        only_compose: bool = False,
    ) -> Iterator[Made]:
        self.requests.append(request)
        if self._loaded != request.checkpoint.id:
            self.prepare(request.checkpoint.id, report, token)
        self._walk(Stage.TEXT, 2, 0, request.count, report, token)
        for image in range(request.count):
            latent = latents.get(image)
            if latent is None:
                if not self.knows_composition(request.image(image)):
                    self._walk(Stage.PRIOR, request.prior_steps, image, request.count, report, token)
                latent = scripted_latent(request.image(image), self._channels, starts)
                preview = scripted_preview(latent)
                report(Previewable(Stage.PRIOR, image, partial(scripted_preview, latent)))
                yield Composed(image, latent, preview)
            if only_compose:
                continue
            self._walk(Stage.DECODER, request.decoder_steps, image, request.count, report, token)
            report(Previewable(Stage.DECODER, image, partial(scripted_preview, latent)))
            self._walk(Stage.VQGAN, 1, image, request.count, report, token)
            yield Painted(image, latent, scripted_pixels(request.image(image), latent))

    def forget(self, mishap: Mishap) -> None:
        """Have a mishap happen no more."""
        self._script.remove(mishap)

    def knows_composition(self, image: GenerationRequest) -> bool:
        return image.composition in self.known

    def environment(self) -> Environment:
        return ENVIRONMENT

    def plan(self) -> ExecutionPlan:
        return PLAN

    def _walk(self, stage: Stage, steps: int, image: int, images: int, report: Report, token: CancelToken) -> None:
        for step in range(steps + 1):
            token.check()
            report(Stepped(stage, step, steps, image, images))
            for mishap in [mishap for mishap in self._script if mishap.at == Moment(stage, step, image)]:
                self._suffer(mishap, token)

    def _suffer(self, mishap: Mishap, token: CancelToken) -> None:
        match mishap:
            case RunsOut(at, again):
                if not again:
                    self._script.remove(mishap)
                raise OutOfMemory(at.stage, PLAN.device)
            case Refuses(_, error):
                raise error
            case Stumbles(_, message):
                raise RuntimeError(message)
            case Waits(_, reached, released):
                reached.set()
                while not released.wait(0.002):
                    token.check()
            case _:
                assert_never(mishap)


def scripted_latent(request: GenerationRequest, channels: int = 16, starts: Sequence[Latent] = ()) -> Latent:
    """The composition that seed and starts of a single image stand for: finite float16 values like a real one's."""
    height, width = prior_side(request.height), prior_side(request.width)
    begun = "".join(start.fingerprint for start in starts)
    chance = random.Random(f"{request.seed} {request.prompt}{begun}")
    values = [chance.gauss(-1, 20) for _ in range(channels * height * width)]
    return Latent(channels, height, width, struct.pack(f"<{len(values)}e", *values))


def scripted_preview(latent: Latent) -> Pixels:
    """The composition seen small: one pixel per cell."""
    cells = latent.height * latent.width
    return Pixels(latent.width, latent.height, (latent.data * 3)[: cells * 3])


def scripted_pixels(request: GenerationRequest, latent: Latent) -> Pixels:
    """A picture that shades from the colour of the composition at the top to that of the texture at the bottom."""
    top = hashlib.sha256(latent.data).digest()[:3]
    bottom = hashlib.sha256(str(request.texture_seed).encode()).digest()[:3]
    rows = [
        bytes(a + (b - a) * row // request.height for a, b in zip(top, bottom, strict=True)) * request.width
        for row in range(request.height)
    ]
    return Pixels(request.width, request.height, b"".join(rows))


@dataclass(frozen=True)
class _Kept:
    record: Record
    pixels: Pixels
    latent: Latent


class HistoryInMemory:
    """A history without a disk: the entries' paths are names only, unless a picture is exported."""

    def __init__(self, folder: Path = Path("pictures")) -> None:
        """Take the folder that the paths of the entries name."""
        self._folder = folder
        self._lock = threading.RLock()
        self._kept: dict[int, _Kept] = {}
        self._deleted: dict[int, _Kept] = {}
        self._names: dict[str, int] = {}
        self._next = 1
        self.is_full = False
        self.asked_for_room = threading.Event()
        self._logs: dict[int, JobLog | None] = {}

    def keep_composition(
        self, request: GenerationRequest, made: Composed, environment: Environment, picture: str = ""
    ) -> Record:
        with self._lock:
            return self._named(
                picture,
                self._new_id(),
                request,
                environment,
                made.preview or scripted_preview(made.latent),
                made.latent,
                is_decoded=False,
            )

    def keep_picture(
        self,
        request: GenerationRequest,
        made: Painted,
        environment: Environment,
        finishes: int | None,
        picture: str = "",
        log: JobLog | None = None,
    ) -> Record:
        with self._lock:
            record_id = self._new_id() if finishes is None else finishes
            self._logs[record_id] = log
            return self._named(picture, record_id, request, environment, made.pixels, made.latent, is_decoded=True)

    def keep_grid(self, sweep: Sweep, text: GridText) -> Record | None:
        with self._lock:
            names = tuple(name if self._names.get(name) in self._kept else "" for name in sweep_pictures(sweep))
            own = self._names.get(grid_picture(sweep))
            grid, former = Grid(sweep, names), None if own is None else self._kept.get(own)
            known = 0 if former is None or former.record.grid is None else former.record.grid.filled
            if grid.filled <= known or (own is not None and former is None):
                return None
            first = self._kept[self._names[next(filter(None, names))]]
            record_id = self._new_id() if own is None else own
            self._names[grid_picture(sweep)] = record_id
            record = replace(first.record, id=record_id, request=None, picture=grid_picture(sweep), grid=grid)
            self._kept[record_id] = replace(first, record=record)
            return record

    def found(self, job: Job) -> Mapping[int, Found]:
        with self._lock:
            named = {image: self._names.get(picture_name(job.id, image)) for image in range(job.request.count)}
            ids = named if job.resumes is None else {0: job.resumes}
            there = {image: self._kept[each] for image, each in ids.items() if each in self._kept}
            return {image: Found(kept.record.id, kept.record.is_decoded) for image, kept in there.items()}

    def _named(
        self,
        picture: str,
        record_id: int,
        request: GenerationRequest,
        environment: Environment,
        pixels: Pixels,
        latent: Latent,
        *,
        is_decoded: bool,
    ) -> Record:
        if record_id in self._kept:
            picture = self._kept[record_id].record.picture
        picture = picture or f"picture {record_id}"
        self._names[picture] = record_id
        return self._keep(picture, record_id, request, environment, pixels, latent, is_decoded=is_decoded)

    def latent(self, record_id: int) -> Latent | None:
        with self._lock:
            return self._entry(record_id).latent

    def start(self, composition: Composition) -> Latent:
        with self._lock:
            for kept in (*self._kept.values(), *self._deleted.values()):
                if kept.latent.fingerprint == composition.fingerprint:
                    return kept.latent
        raise CompositionMissing(composition.picture)

    def family(self, record_id: int) -> Sequence[Record]:
        with self._lock:
            names = {self._entry(record_id).record.picture}
            while (
                more := {
                    kin
                    for kept in self._kept.values()
                    if names & {kept.record.picture, *kept.record.parents}
                    for kin in (kept.record.picture, *kept.record.parents)
                }
                - names
            ):
                names |= more
            return [kept.record for kept in self._kept.values() if kept.record.picture in names]

    def collections(self) -> Mapping[str, int]:
        return {}

    def own_order(self, collection: str) -> Sequence[str]:
        return ()

    def keep_own_order(self, collection: str, names: Sequence[str]) -> Path | None:
        return None

    def lasting_names(self, ids: Sequence[int]) -> Sequence[str]:
        return [str(record_id) for record_id in ids]

    def saved_searches(self) -> Mapping[str, str]:
        return {}

    def keep_search(self, name: str, search: str | None) -> Path | None:
        return None

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> Sequence[int]:
        words = search.casefold().split()
        with self._lock:
            return [record_id for record_id in sorted(self._kept, reverse=True) if self._holds(record_id, words)]

    def listing(self, search: str = "", order: Order = Order.NEWEST) -> Listing:
        ids = self.ids(search, order)
        return Listing(ids, with_first((), [day_of(record) for record in self.records(ids)]))

    def kinds(self) -> Mapping[int, int]:
        with self._lock:
            requests = {record_id: kept.record.request for record_id, kept in self._kept.items()}
            return {record_id: kind_of(request) for record_id, request in requests.items() if request is not None}

    def records(self, ids: Sequence[int]) -> Sequence[Record]:
        with self._lock:
            return [self._kept[record_id].record for record_id in ids if record_id in self._kept]

    def entries(self, ids: Sequence[int]) -> Sequence[Record]:
        return self.records(ids)

    def thumbnail(self, record_id: int) -> bytes | None:
        with self._lock:
            pixels = self._entry(record_id).pixels
        image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data)
        image.thumbnail((256, 256))
        jpeg = BytesIO()
        image.save(jpeg, "JPEG", quality=85)
        return jpeg.getvalue()

    def log(self, record_id: int) -> JobLog | None:
        with self._lock:
            return self._logs.get(self._entry(record_id).record.id)

    def has_room(self) -> bool:
        self.asked_for_room.set()
        return not self.is_full

    def adopt(self) -> Sequence[object]:
        return []

    def delete(self, ids: Sequence[int]) -> None:
        with self._lock:
            self._deleted.update({gone: self._kept.pop(gone) for gone in ids if gone in self._kept})

    def restore(self, ids: Sequence[int]) -> None:
        with self._lock:
            self._kept.update({back: self._deleted.pop(back) for back in ids if back in self._deleted})

    def set_marks(self, marks: Mapping[int, Marks]) -> None:
        with self._lock:
            for record_id, each in marks.items():
                kept = self._kept.get(record_id)
                if kept is not None:
                    self._kept[record_id] = replace(kept, record=replace(kept.record, marks=each))

    def copy(self, record_id: int, order: CopyOrder, number: int = 1) -> Path:
        return self.export(record_id, order.folder / f"{record_id:04d}{order.kind}", order.copying)

    def deleted_count(self) -> int:
        return len(self._deleted)

    def verify(self, note: Callable[[int, int], None], token: CancelToken) -> Verification:
        return Verification(len(self._kept), (), (), ())

    def describe(self, path: Path) -> Described:
        raise FileUnreadable(path, "it isn't there")

    def take_in(self, paths: Sequence[Path], note: Callable[[int, int], None], token: CancelToken) -> TakenIn:
        return TakenIn((), 0, ())

    def folders(self) -> Sequence[Path]:
        return ()

    def look_at(self, folders: Sequence[Path], known: frozenset[Path]) -> FolderNews:
        return FolderNews()

    def empty_bin(self, before: datetime, note: Callable[[int, int], None], token: CancelToken) -> int:
        with self._lock:
            gone = len(self._deleted)
            self._deleted.clear()
            return gone

    def export(self, record_id: int, target: Path, copying: Copying = WELL_COPIED) -> Path:
        with self._lock:
            pixels = self._entry(record_id).pixels
        free = target
        while free.exists():
            free = free.with_stem(free.stem + "-again")
        Image.frombytes("RGB", (pixels.width, pixels.height), pixels.data).save(free)
        return free

    def _keep(
        self,
        picture: str,
        record_id: int,
        request: GenerationRequest,
        environment: Environment,
        pixels: Pixels,
        latent: Latent,
        *,
        is_decoded: bool,
    ) -> Record:
        record = Record(
            record_id,
            self._folder / f"{record_id:04d}-{request.seed}.png",
            datetime.now(UTC),
            request.width,
            request.height,
            request,
            environment,
            is_decoded,
            picture=picture,
        )
        self._kept[record_id] = _Kept(record, pixels, latent)
        return record

    def _new_id(self) -> int:
        self._next += 1
        return self._next - 1

    def _entry(self, record_id: int) -> _Kept:
        if record_id not in self._kept:
            raise RecordMissing(record_id)
        return self._kept[record_id]

    def _holds(self, record_id: int, words: Sequence[str]) -> bool:
        record = self._kept[record_id].record
        request = record.request
        texts = (record.path.name, request.prompt, request.negative_prompt) if request else (record.path.name,)
        text = " ".join(texts).casefold()
        return all(word in text for word in words)


class JobStoreInMemory:
    """A queue without a disk; `refuses` is what it says to all that is asked of it, if it is set."""

    def __init__(self, *jobs: Job) -> None:
        """Take the jobs that an earlier run left, in their order."""
        self._jobs = {job.id: job for job in jobs}
        self._removed: set[str] = set()
        self._pause: Pause | None = None
        self.refuses: WurstError | None = None
        self.slow = threading.Lock()
        """Nothing is claimed while somebody holds it."""

    def put(self, *jobs: Job) -> None:
        self._check()
        self._jobs.update({job.id: job for job in jobs})

    def revise(self, job_id: str, *jobs: Job) -> bool:
        self._check()
        if not self._waits(job_id):
            return False
        line = [jobs if old == job_id else (kept,) for old, kept in self._jobs.items()]
        self._jobs = {job.id: job for several in line for job in several}
        return True

    def claim(self, job_id: str) -> Job | None:
        with self.slow:
            self._check()
        if not self._waits(job_id):
            return None
        self._jobs[job_id] = replace(self._jobs[job_id], state=JobState.RUNNING)
        return self._jobs[job_id]

    def jobs(self) -> Sequence[Job]:
        self._check()
        return [job for job in tuple(self._jobs.values()) if job.id not in self._removed]

    def written(self) -> Sequence[Job]:
        """What is on the disk that isn't there, whatever it refuses."""
        return tuple(self._jobs.values())

    def order(self) -> Sequence[str]:
        return [job.id for job in self.jobs()]

    def arrange(self, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        self._check()
        waiting = [job.id for job in self.jobs() if job.state is JobState.QUEUED]
        wanted = iter(change(waiting))
        order = [next(wanted) if job_id in waiting else job_id for job_id in self._jobs]
        self._jobs = {job_id: self._jobs[job_id] for job_id in order}

    def remove(self, *job_ids: str) -> None:
        self._check()
        self._removed.update(each for each in job_ids if self._jobs[each].state is not JobState.RUNNING)

    def restore(self, *job_ids: str) -> None:
        self._removed.difference_update(job_ids)

    def pause(self, pause: Pause | None) -> None:
        self._check()
        self._pause = pause

    def pause_kept(self) -> Pause | None:
        return self._pause

    def _waits(self, job_id: str) -> bool:
        return job_id not in self._removed and self._jobs[job_id].state is JobState.QUEUED

    def _check(self) -> None:
        if self.refuses is not None:
            raise self.refuses


class ShelfOf:
    """A shelf that holds exactly these cards."""

    def __init__(self, *cards: CheckpointCard) -> None:
        """Take the cards, the preferred one first."""
        self._cards = cards

    def installed(self) -> Sequence[CheckpointCard]:
        return self._cards

    def find(self, wanted: str) -> CheckpointCard:
        for card in self._cards:
            if wanted in {"", card.ref.id, str(card.folder)}:
                return card
        raise CheckpointMissing(wanted, tuple(card.ref.id for card in self._cards))


def scripted_card(name: str = "scripted", folder: Path = Path("models/scripted")) -> CheckpointCard:
    """The card of a small model that `ScriptedEngine` can pretend to be."""
    return CheckpointCard(
        ref=CheckpointRef(name, "f00d"),
        folder=folder,
        title="Scripted",
        license="MIT",
        summary="Draws shades.",
        native=Size(128, 128),
        smallest_side=128,
        largest_side=256,
        prior_steps=4,
        schedule=Schedule.DEFAULT,
        prior_guidance=4.0,
        decoder_steps=3,
        decoder_guidance=0.0,
        words=("red", "circle"),
        examples=("a red circle",),
    )
