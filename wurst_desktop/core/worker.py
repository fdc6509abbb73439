"""The one thread on which pictures are made."""

import queue
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from wurst_desktop.core.benchmark import BenchmarkEvent, BenchmarkWish, Measured, Timed
from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.create import Attempt, Kept, Onlookers, create
from wurst_desktop.core.errors import FileUnreadable, RecordMissing, WurstError
from wurst_desktop.core.events import (
    Crashed,
    EngineEvent,
    Event,
    Failed,
    Finished,
    JobEvent,
    Previewable,
    Sketched,
    Started,
    Stepped,
    Stopped,
)
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.pace import Pace
from wurst_desktop.core.paces import Circumstances
from wurst_desktop.core.ports.engine import Bench, Composed, Engine
from wurst_desktop.core.ports.library import Library
from wurst_desktop.core.ports.paces import Paces
from wurst_desktop.core.previews import Previews
from wurst_desktop.core.request import GenerationRequest


@dataclass(frozen=True)
class _Run:
    job: Job
    token: CancelToken


@dataclass(frozen=True)
class _Prepare:
    checkpoint: str
    token: CancelToken
    following: GenerationRequest | None = None


@dataclass(frozen=True)
class _Measure:
    wish: BenchmarkWish
    tell: Callable[[BenchmarkEvent], None]
    token: CancelToken


@dataclass(frozen=True)
class _Leave:
    """The last task of all."""


@dataclass(frozen=True)
class _Sketch:
    name: str
    request: GenerationRequest
    token: CancelToken


_Task = _Run | _Prepare | _Measure | _Sketch | _Leave


class Worker:
    """Runs jobs one after another on its own thread, and tells what happens through `emit` (called on that thread).

    The engine is made on that thread too, by `open_engine`, since its imports take seconds.
    """

    def __init__(
        self,
        open_engine: Callable[[], Engine],
        library: Library,
        emit: Callable[[JobEvent], None],
        paces: Paces | None = None,
        open_bench: Callable[[], Bench] | None = None,
        previews: Previews | None = None,
    ) -> None:
        """Take the collaborators; nothing runs before `start`.

        Times are learnt anew each time without `paces`, and nothing can be measured without `open_bench`.
        """
        self._open_engine = open_engine
        self._library = library
        self._emit = emit
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._open_tokens: set[CancelToken] = set()
        self._benchmark_tokens: set[CancelToken] = set()
        self._thread = threading.Thread(target=self._work, name="wurst-worker")
        self._engine: Engine | None = None
        self._open_bench = open_bench
        self._paces = paces
        self._previews = previews
        self._ahead = _Prepare("", CancelToken())
        self._pace = Pace(time.monotonic)
        self._is_outdated = threading.Event()

    def start(self) -> None:
        """Begin to take up tasks."""
        self._thread.start()

    def prepare(self, checkpoint: str, following: GenerationRequest | None = None) -> None:
        """Load a checkpoint ahead of its first job; one that was to be loaded before is no longer.

        If it is known what that job asks for, its words are read, too.
        """
        self._ahead.token.cancel()
        self._ahead = _Prepare(checkpoint, self._new_token(), following)
        self._tasks.put(self._ahead)

    def run(self, job: Job) -> None:
        """Take up a job after those given before; nobody waits for a checkpoint that it doesn't need."""
        if self._ahead.checkpoint not in {"", job.request.checkpoint.id}:
            self._ahead.token.cancel()
        self._tasks.put(_Run(job, self._new_token()))

    def measure(self, wish: BenchmarkWish, tell: Callable[[BenchmarkEvent], None]) -> CancelToken:
        """Carry out a benchmark after the jobs given before; `tell` is called on the worker's thread.

        The token stops the benchmark alone.
        """
        token = self._new_token()
        self._benchmark_tokens.add(token)
        self._tasks.put(_Measure(wish, tell, token))
        return token

    def sketch(self, name: str, request: GenerationRequest) -> CancelToken:
        """Show the compositions of a request, as `Sketched` under this name, and keep nothing; after all given before.

        The token takes this one back.
        """
        task = _Sketch(name, request, self._new_token())
        self._tasks.put(task)
        return task.token

    def cancel(self) -> None:
        """Stop what runs, inside its step, and what was given to run after it; a benchmark is stopped by its own token.

        A checkpoint that loads is no longer waited for, either.
        """
        for token in tuple(self._open_tokens - self._benchmark_tokens):
            token.cancel()

    def end_after_picture(self) -> None:
        """Stop the running job once the picture in hand is kept."""
        for token in tuple(self._open_tokens):
            token.end_after_picture()

    def renew(self) -> None:
        """Open another engine for what is given from now on, since other settings hold."""
        self._is_outdated.set()

    def stop(self) -> None:
        """Cancel what runs, and end the thread."""
        for token in tuple(self._open_tokens):
            token.cancel()
        self._tasks.put(_Leave())
        if self._thread.is_alive():
            self._thread.join()

    def _new_token(self) -> CancelToken:
        token = CancelToken()
        self._open_tokens.add(token)
        return token

    def _work(self) -> None:
        while not isinstance(task := self._tasks.get(), _Leave):
            self._carry_out(task)
            self._open_tokens.discard(task.token)
            self._benchmark_tokens.discard(task.token)

    def _carry_out(self, task: _Run | _Prepare | _Measure | _Sketch) -> None:
        outcome: Finished | Stopped | Failed | Crashed
        try:
            self._do(task)
            outcome = Finished()
        except Cancelled:
            outcome = Stopped()
        except WurstError as error:
            outcome = Failed(error)
        except Exception:  # noqa: BLE001 - the one place where a bug may not end the thread
            outcome = Crashed(traceback.format_exc())
        if isinstance(task, _Measure):
            task.tell(outcome)
        else:
            self._emit(JobEvent(_job_of(task), outcome))

    def _do(self, task: _Run | _Prepare | _Measure | _Sketch) -> None:
        if isinstance(task, _Measure):
            self._measure(task)
            return

        def emit(event: Event) -> None:
            self._emit(JobEvent(_job_of(task), event))

        emit(Started())
        if self._is_outdated.is_set():
            self._is_outdated.clear()
            # Out of memory before the next one comes in.
            self._engine = None
        if self._engine is None:
            self._engine = self._open_engine()
        match task:
            case _Run():
                self._make(task.job, self._engine, emit, task.token)
            case _Prepare():
                pace = Pace(time.monotonic)
                self._engine.prepare(
                    task.checkpoint,
                    lambda event: self._report(event, pace, emit),
                    task.token,
                    task.following,
                )
            case _Sketch():
                task.token.check()
                self._draw_sketch(task, self._engine, emit)
            case _:
                assert_never(task)

    def _measure(self, task: _Measure) -> None:
        if self._open_bench is None:
            raise RuntimeError("there is nothing to measure with")
        task.tell(Started())
        task.token.check()
        # What the engine has loaded would be in the way; the next job opens it again.
        self._engine = None
        bench = self._open_bench()
        report = bench.measure(task.wish, lambda done, runs: task.tell(Timed(done, runs)), task.token)
        task.tell(Measured(report))

    def _report(self, event: EngineEvent, pace: Pace, emit: Callable[[Event], None]) -> None:
        match event:
            case Stepped():
                emit(pace.note(event))
            case Previewable():
                pass  # Nothing is drawn while a checkpoint loads.
            case _:
                emit(event)

    def _draw_sketch(self, task: _Sketch, engine: Engine, emit: Callable[[Event], None]) -> None:
        start = task.request.start
        starts = [self._library.start(parent) for parent in (() if start is None else start.parents)]
        made = engine.generate(task.request, {}, lambda _event: None, task.token, starts, only_compose=True)
        for each in made:
            if isinstance(each, Composed):
                emit(Sketched(task.name, each.image, each.preview))

    def _make(self, job: Job, engine: Engine, emit: Callable[[Event], None], token: CancelToken) -> None:
        circumstances = Circumstances(job.request, engine.plan(), engine.environment().batch)
        known = {} if self._paces is None else self._paces.known()
        self._pace = Pace(time.monotonic, circumstances.expected(known) or self._pace.seconds_per_image)
        found = self._library.found(job)
        kept = {image: self._kept(each.record_id, job) for image, each in found.items() if not job.has_made(each)}
        there = {image: each for image, each in kept.items() if each is not None}
        done = frozenset(image for image, each in found.items() if job.has_made(each))
        attempt = Attempt(job.id, done, job.only_composes)
        try:
            create(
                job.request,
                engine,
                self._library,
                emit,
                token,
                there,
                attempt=attempt,
                onlookers=Onlookers(self._pace, self._previews),
            )
        finally:
            # What a job that was stopped took until then is worth as much.
            if self._paces is not None:
                self._paces.learn(circumstances.learnt(known, self._pace.seen))

    def _kept(self, record_id: int, job: Job) -> Kept | None:
        try:
            latent = self._library.latent(record_id)
        except FileUnreadable:
            latent = None
        if latent is None and job.resumes is not None:
            raise RecordMissing(record_id)
        return None if latent is None else Kept(record_id, latent)


def _job_of(task: _Run | _Prepare | _Sketch) -> str:
    return task.job.id if isinstance(task, _Run) else ""
