"""The one thread on which pictures are made."""

import queue
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import assert_never

from wurst_desktop.core.cancel import Cancelled, CancelToken
from wurst_desktop.core.create import Kept, create
from wurst_desktop.core.errors import RecordMissing, WurstError
from wurst_desktop.core.events import Crashed, Event, Failed, Finished, JobEvent, Started, Stepped, Stopped
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.pace import Pace
from wurst_desktop.core.ports import Engine, Library


@dataclass(frozen=True)
class _Run:
    job: Job
    token: CancelToken


@dataclass(frozen=True)
class _Prepare:
    checkpoint: str
    token: CancelToken


@dataclass(frozen=True)
class _Leave:
    """The last task of all."""


_Task = _Run | _Prepare | _Leave


class Worker:
    """Runs jobs one after another on its own thread, and tells what happens through `emit` (called on that thread).

    The engine is made on that thread too, by `open_engine`, since its imports take seconds.
    """

    def __init__(self, open_engine: Callable[[], Engine], library: Library, emit: Callable[[JobEvent], None]) -> None:
        """Take the collaborators; nothing runs before `start`."""
        self._open_engine = open_engine
        self._library = library
        self._emit = emit
        self._tasks: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._open_tokens: set[CancelToken] = set()
        self._thread = threading.Thread(target=self._work, name="wurst-worker")
        self._engine: Engine | None = None
        self._pace = Pace(time.monotonic)

    def start(self) -> None:
        """Begin to take up tasks."""
        self._thread.start()

    def prepare(self, checkpoint: str) -> None:
        """Load a checkpoint ahead of the first job."""
        self._tasks.put(_Prepare(checkpoint, self._new_token()))

    def run(self, job: Job) -> None:
        """Take up a job after those given before."""
        self._tasks.put(_Run(job, self._new_token()))

    def cancel(self) -> None:
        """Stop what runs, inside its step, and what was given to run after it."""
        for token in tuple(self._open_tokens):
            token.cancel()

    def stop(self) -> None:
        """Cancel what runs, and end the thread."""
        self.cancel()
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

    def _carry_out(self, task: _Run | _Prepare) -> None:
        job = task.job.id if isinstance(task, _Run) else ""
        outcome: Event
        try:
            self._do(task, job)
            outcome = Finished()
        except Cancelled:
            outcome = Stopped()
        except WurstError as error:
            outcome = Failed(error)
        except Exception:  # noqa: BLE001 - the one place where a bug may not end the thread
            outcome = Crashed(traceback.format_exc())
        self._emit(JobEvent(job, outcome))

    def _do(self, task: _Run | _Prepare, job: str) -> None:
        def emit(event: Event) -> None:
            self._emit(JobEvent(job, event))

        emit(Started())
        if self._engine is None:
            self._engine = self._open_engine()
        match task:
            case _Run():
                self._pace = Pace(time.monotonic, self._pace.seconds_per_image)
                kept = self._kept(task.job)
                create(task.job.request, self._engine, self._library, emit, task.token, kept, self._pace)
            case _Prepare():
                pace = Pace(time.monotonic)
                self._engine.prepare(
                    task.checkpoint,
                    lambda event: emit(pace.note(event) if isinstance(event, Stepped) else event),
                    task.token,
                )
            case _:
                assert_never(task)

    def _kept(self, job: Job) -> Mapping[int, Kept]:
        if job.resumes is None:
            return {}
        latent = self._library.latent(job.resumes)
        if latent is None:
            raise RecordMissing(job.resumes)
        return {0: Kept(job.resumes, latent)}
