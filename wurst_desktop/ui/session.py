"""The one object that knows what the program is doing: the queue and the running job."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.events import (
    Crashed,
    DrewPlain,
    EngineNews,
    Failed,
    Finished,
    JobEvent,
    LatentReady,
    MadeRoom,
    Planned,
    Previewed,
    Progressed,
    Saved,
    Sketched,
    Started,
    Stopped,
)
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.descent.descent import Descent
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.jobs.obstacles import Obstacle
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.plan_words import drew_plain, room_made
from wurst_desktop.ui.reversible import Reversible
from wurst_desktop.ui.sweep.grids import Grids
from wurst_desktop.ui.wording import explain


class Session(QObject):
    """Takes wishes from the window, gives jobs to the worker one at a time, and says what came of them."""

    jobs_changed = Signal()
    busy_changed = Signal(bool)
    cancelling = Signal()
    progressed = Signal(object)
    planned = Signal(object)
    settled = Signal(object, object)
    """The `ExecutionPlan`, and the `Environment` that pictures are made in under it."""
    previewed = Signal(object)
    composed = Signal(object)
    saved = Signal(object)
    ended = Signal(object)
    prepared = Signal()
    """Getting the engine ready came to its end, well or not."""
    noticed = Signal(str)
    refused = Signal(object)
    """A `WurstError` that the artist has to hear of."""
    undo_offered = Signal(str, object)
    """A sentence that says what was done, and the `Reversible` with which `edits` takes it back."""
    bug_found = Signal(str)

    def __init__(self, worker: Worker, history: History, store: JobStore, clerk: Clerk, shelf: Shelf) -> None:
        super().__init__()
        self._worker = worker
        self._clerk = clerk
        self._has_begun = False
        self._is_closing = False
        self._log = JobLog()
        self.edits = Edits(history, clerk, self)
        self.queue = JobQueue(store, history, clerk, worker.run, self)
        self.descent = Descent(history, clerk, self.queue.wishes.add, shelf, self)
        self.sketcher = Sketcher(worker.sketch, self)
        self.grids = Grids(store, history, self)
        self.queue.changed.connect(self.jobs_changed)
        self.queue.changed.connect(lambda: self.grids.look(self.queue.jobs))
        self.grids.kept.connect(self.saved)
        self.grids.refused.connect(self.refused)
        self.queue.busy_changed.connect(self.busy_changed)
        self.queue.noticed.connect(self.noticed)
        self.queue.refused.connect(self.refused)
        self.queue.wishes.done.connect(self.remember)
        self.queue.waiting.connect(self._get_ready_for)
        clerk.refused.connect(self.refused)

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs, in the order in which they run."""
        return self.queue.jobs

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return self.queue.is_busy

    def begin(self, checkpoint: str) -> None:
        """Wake the worker."""
        self._worker.start()
        self._has_begun = True
        self._worker.prepare(checkpoint)

    def get_ready(self, checkpoint: str) -> None:
        """Load a checkpoint that will be needed next, if nothing runs."""
        if self._has_begun and not self.is_busy and not self._is_closing:
            self._worker.prepare(checkpoint)

    def renew(self) -> None:
        """Let other settings of the machine hold for all that is made from now on."""
        self._worker.renew()
        for job in self.jobs:
            if job.state is JobState.QUEUED:
                return self._get_ready_for(job.request)
        return None

    @Slot(object)
    def _get_ready_for(self, following: GenerationRequest) -> None:
        """Load what a waiting job needs and read its words, if nothing runs."""
        if self._has_begun and not self.is_busy and not self._is_closing:
            self._worker.prepare(following.checkpoint.id, following)

    def take_up(self) -> None:
        """Go on with the jobs that an earlier run of the program left."""
        self.queue.load()
        self.grids.catch_up()

    def create(self, request: GenerationRequest) -> None:
        """Queue a request: on disk first, then in sight."""
        self.queue.wishes.add(request)

    def create_sheet(self, request: GenerationRequest) -> None:
        """Queue a contact sheet: compositions alone, each kept to be finished later."""
        self.queue.wishes.add(request, only_composes=True)

    def finish(self, record: Record) -> None:
        """Queue the finishing of a kept composition."""
        if record.request is not None:
            self.queue.wishes.add(record.request, resumes=record.id)

    def cancel(self) -> None:
        """Stop the running job inside its step; what it finished is kept."""
        if self.is_busy:
            self.queue.at_hand_over(self._worker.cancel)
            self.cancelling.emit()

    def stop_all(self) -> None:
        """Stop the running job inside its step, and begin no other one before the queue is let go on."""
        self.queue.pause()
        self.cancel()

    def end_after_picture(self) -> None:
        """Stop the running job once the picture in hand is kept."""
        if self.is_busy:
            self.queue.at_hand_over(self._worker.end_after_picture)
            self.noticed.emit(tr("The job stops when this picture is kept."))

    def close(self) -> None:
        """Cancel what runs and end both threads; what is unfinished stays on disk for the next start."""
        self._is_closing = True
        self.queue.stand_still()
        self._worker.stop()
        # What the worker told last still waits in Qt's queue, and has to be written before the clerk leaves.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self.queue.close()
        self.grids.close()
        self._clerk.close()

    @Slot(object, str)
    def remember(self, done: Reversible, told: str) -> None:
        """Something was done elsewhere: let it be taken back, and say so with a way back, unless `told` is ""."""
        self.edits.remember(done)
        if told:
            self.undo_offered.emit(told, done)

    @Slot(object)
    def on_event(self, told: JobEvent) -> None:
        """Take note of what the worker tells."""
        self._log = self._log.then(told.event)
        match told.event:
            case Started():
                self._log = JobLog()
            case Progressed():
                self.progressed.emit(told.event)
            case Planned() | MadeRoom() | DrewPlain() | Previewed():
                self._hear_engine(told.event)
            case Sketched():
                self.sketcher.hear(told.event)
            case LatentReady(_, record):
                self.queue.count_composed(told.job)
                self.composed.emit(record)
            case Saved(_, record):
                self.queue.count_saved(told.job)
                self.saved.emit(record)
            case Finished():
                self._end(told.job, JobState.DONE)
            case Stopped():
                # What the closing of the window stopped goes on at the next start, as it is said there.
                self._end(told.job, JobState.QUEUED if self._is_closing else JobState.STOPPED)
            case Failed(error):
                self._fail(told.job, error)
            case Crashed(report):
                note = tr("Something in the program itself went wrong.")
                self.noticed.emit(note)
                self._end(told.job, JobState.FAILED, note, "bug")
                self.bug_found.emit(report)
            case _:
                assert_never(told.event)

    def _hear_engine(self, news: EngineNews) -> None:
        match news:
            case Planned(plan, environment):
                self.planned.emit(plan)
                if environment is not None:
                    self.settled.emit(plan, environment)
            case MadeRoom():
                self.noticed.emit(room_made(news))
            case DrewPlain(reason):
                self.noticed.emit(drew_plain(reason))
            case Previewed():
                self.previewed.emit(news)
            case _:
                assert_never(news)

    def _fail(self, job_id: str, error: WurstError) -> None:
        self.refused.emit(error)
        if job_id and isinstance(error, Obstacle):
            self.ended.emit(self.queue.hold(job_id, error, self._log))
            self.queue.go_on()
        else:
            self._end(job_id, JobState.FAILED, explain(error), type(error).__name__)

    def _end(self, job_id: str, state: JobState, note: str = "", kind: str = "") -> None:
        if job_id:
            self.ended.emit(self.queue.end(job_id, state, note, kind, self._log))
            self.queue.go_on()
        else:
            self.prepared.emit()
