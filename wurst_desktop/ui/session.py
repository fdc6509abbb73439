"""The one object that knows what the program is doing: the queue and the running job."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.events import (
    Crashed,
    Failed,
    Finished,
    JobEvent,
    LatentReady,
    MadeRoom,
    Planned,
    Previewed,
    Progressed,
    Saved,
    Started,
    Stopped,
)
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.ports import History, JobStore
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.wording import explain, room_made


class Session(QObject):
    """Takes wishes from the window, gives jobs to the worker one at a time, and says what came of them."""

    jobs_changed = Signal()
    busy_changed = Signal(bool)
    cancelling = Signal()
    progressed = Signal(object)
    planned = Signal(object)
    previewed = Signal(object)
    composed = Signal(object)
    saved = Signal(object)
    ended = Signal(object)
    noticed = Signal(str)
    bug_found = Signal(str)

    def __init__(self, worker: Worker, history: History, store: JobStore, clerk: Clerk) -> None:
        super().__init__()
        self._worker = worker
        self._store = store
        self._clerk = clerk
        self._jobs: dict[str, Job] = {}
        self._running = ""
        self._is_closing = False
        self.edits = Edits(history, clerk, self)
        clerk.refused.connect(self._refuse)

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs, in the order in which they were asked for."""
        return tuple(self._jobs.values())

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return bool(self._running)

    def begin(self, checkpoint: str) -> None:
        """Wake the worker, and take up the jobs that an earlier run of the program left."""
        self._worker.start()
        self._worker.prepare(checkpoint)
        self._clerk.ask(self._store.jobs, self._take_over)

    def create(self, request: GenerationRequest) -> None:
        """Queue a request: on disk first, then in sight."""
        self._add(Job(uuid.uuid4().hex, request, datetime.now(UTC)))

    def finish(self, record: Record) -> None:
        """Queue the finishing of a kept composition."""
        if record.request is not None:
            self._add(Job(uuid.uuid4().hex, record.request, datetime.now(UTC), resumes=record.id))

    def retry(self, job: Job) -> None:
        """Queue a job that ended early once more, at the end."""
        self._forget(job)
        self._add(replace(job, id=uuid.uuid4().hex, state=JobState.QUEUED, saved=0, note=""))

    def remove(self, job: Job) -> None:
        """Take a job that isn't running out of the queue."""
        if job.id != self._running:
            self._forget(job)

    def cancel(self) -> None:
        """Stop the running job inside its step; what it finished is kept."""
        if self._running:
            self._worker.cancel()
            self.cancelling.emit()

    def close(self) -> None:
        """Cancel what runs and end both threads; what is unfinished stays on disk for the next start."""
        self._is_closing = True
        self._worker.stop()
        # What the worker told last still waits in Qt's queue, and has to be written before the clerk leaves.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self._clerk.close()

    @Slot(object)
    def on_event(self, told: JobEvent) -> None:
        """Take note of what the worker tells."""
        match told.event:
            case Started():
                self._change(told.job, state=JobState.RUNNING)
            case Progressed():
                self.progressed.emit(told.event)
            case Planned(plan):
                self.planned.emit(plan)
            case MadeRoom():
                self.noticed.emit(room_made(told.event))
            case Previewed():
                self.previewed.emit(told.event)
            case LatentReady(_, record):
                self.composed.emit(record)
            case Saved(_, record):
                self._count_saved(told.job)
                self.saved.emit(record)
            case Finished():
                self._end(told.job, JobState.DONE)
            case Stopped():
                self._end(told.job, JobState.INTERRUPTED if self._is_closing else JobState.STOPPED)
            case Failed(error):
                self._end(told.job, JobState.FAILED, explain(error))
            case Crashed(report):
                self._end(told.job, JobState.FAILED, "Something in the program itself went wrong.")
                self.bug_found.emit(report)
            case _:
                assert_never(told.event)

    def _take_over(self, jobs: Sequence[Job]) -> None:
        self._jobs = {job.id: job for job in jobs if job.state is not JobState.DONE} | self._jobs
        self.jobs_changed.emit()
        self._run_next()

    def _add(self, job: Job) -> None:
        def shown(_: None) -> None:
            self._jobs[job.id] = job
            self.jobs_changed.emit()
            self._run_next()

        self._clerk.ask(lambda: self._store.put(job), shown)

    def _run_next(self) -> None:
        waiting = next((job for job in self._jobs.values() if job.state is JobState.QUEUED), None)
        if waiting is not None and not self._running and not self._is_closing:
            self._running = waiting.id
            self.busy_changed.emit(True)
            self._worker.run(waiting)

    def _end(self, job_id: str, state: JobState, note: str = "") -> None:
        if note:
            self.noticed.emit(note)
        if not job_id:
            return
        self._change(job_id, state=state, note=note)
        self._running = ""
        self.ended.emit(self._jobs[job_id])
        self._run_next()
        if not self._running:
            self.busy_changed.emit(False)

    def _count_saved(self, job_id: str) -> None:
        self._change(job_id, saved=self._jobs[job_id].saved + 1)

    def _change(self, job_id: str, **changes: object) -> None:
        if job_id:
            job = replace(self._jobs[job_id], **changes)  # type: ignore[arg-type]
            self._jobs[job_id] = job
            self._clerk.ask(lambda: self._store.put(job))
            self.jobs_changed.emit()

    def _forget(self, job: Job) -> None:
        self._jobs.pop(job.id, None)
        self._clerk.ask(lambda: self._store.remove(job.id))
        self.jobs_changed.emit()

    @Slot(object)
    def _refuse(self, error: WurstError) -> None:
        self.noticed.emit(explain(error))
