"""The queue: which job runs, which come next, and what the artist does to them. Each change is on disk first."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.errors import DiskFull, WurstError
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Job, JobState, Streak
from wurst_desktop.core.line import Ids, moved_before, moved_down, moved_first, moved_last, moved_up
from wurst_desktop.core.ports import History, JobStore
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.jobs.job_words import (
    begun_meanwhile,
    hopeless,
    jobs_removed,
    no_room,
    room_again,
)
from wurst_desktop.ui.jobs.room_watch import RoomWatch
from wurst_desktop.ui.wording import explain

Rearrange = Callable[[Ids], Ids]


class JobQueue(QObject):
    """Keeps the jobs in their order, and hands the next one to `run` when nothing runs and nobody paused it."""

    changed = Signal()
    busy_changed = Signal(bool)
    noticed = Signal(str)
    waiting = Signal(str)
    """The checkpoint of the job that comes next, while the queue stands still."""
    offered = Signal(str, str, object)
    """A sentence, the word on the button beside it, and what that button does."""
    broken_off = Signal(list)
    """Jobs that an earlier run of the program did not get to end."""

    def __init__(
        self, store: JobStore, history: History, clerk: Clerk, run: Callable[[Job], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._history = history
        self._clerk = clerk
        self._run = run
        self._jobs: dict[str, Job] = {}
        self._running = ""
        self._is_handed_over = False
        self.is_loaded = False
        """Whether what an earlier run left is known."""
        self._is_closing = False
        self._pause: str | None = None
        self._streak = Streak()
        self._unwritten: set[str] = set()
        self._is_full = False
        self._room = RoomWatch(history, clerk, self)
        self._room.found.connect(self._go_on_with_room)

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs, in the order in which they run."""
        return tuple(self._jobs.values())

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return bool(self._running)

    @property
    def pause_reason(self) -> str | None:
        """Why the queue stands still ("" if it was asked to), or None if it doesn't."""
        return self._pause

    def load(self) -> None:
        """Take up what an earlier run of the program left, and offer to go on with what was broken off."""
        self._clerk.ask(self._left, self._take_over)

    def look_again(self) -> None:
        """Take up what another process has put into the queue."""
        if self.is_loaded:
            self._clerk.ask(self._store.jobs, self._join)

    def add(self, request: GenerationRequest, resumes: int | None = None, *, only_composes: bool = False) -> None:
        """Queue a request."""
        job = Job(uuid.uuid4().hex, request, datetime.now(UTC), resumes=resumes, only_composes=only_composes)
        self._do(lambda: self._store.put(job), [job])

    def duplicate(self, jobs: Sequence[Job]) -> None:
        """Queue the same wishes once more with other seeds, since the same seeds would give the same pictures."""
        copies = [_with_other_seeds(job) for job in jobs]
        self._do(lambda: self._store.put(*copies), copies)

    def edit(self, job: Job, request: GenerationRequest) -> None:
        """Give a waiting job another request; if it began meanwhile, the change waits as a job of its own."""
        # A new name, since what was made under the old one belongs to the old request.
        edited = replace(job, id=uuid.uuid4().hex, request=request, saved=0)
        self._clerk.ask(lambda: self._store.revise(job.id, edited), partial(self._edited, job.id, edited))

    def retry(self, jobs: Sequence[Job]) -> None:
        """Queue jobs that ended early once more, at the end; what they have made already isn't made again."""
        now = [self._jobs[job.id] for job in jobs if job.id in self._jobs]
        again = [replace(job, state=JobState.QUEUED, note="") for job in now if not job.is_open]

        def work() -> None:
            self._store.put(*again)
            self._store.arrange(lambda line: moved_last(line, {job.id for job in again}))

        self._do(work, again)

    def move_first(self, jobs: Sequence[Job]) -> None:
        """Have jobs run next."""
        self._arrange(jobs, moved_first)

    def move_up(self, jobs: Sequence[Job]) -> None:
        """Have jobs run one turn sooner."""
        self._arrange(jobs, moved_up)

    def move_down(self, jobs: Sequence[Job]) -> None:
        """Have jobs run one turn later."""
        self._arrange(jobs, moved_down)

    def move_before(self, job_ids: Collection[str], target: str | None) -> None:
        """Have jobs run right before another one, or last of all."""
        self._do(lambda: self._store.arrange(lambda line: moved_before(line, job_ids, target)))

    def remove(self, jobs: Sequence[Job]) -> None:
        """Take jobs out of the queue, those that run excepted; the notice offers to bring them back."""
        gone = [job for job in jobs if job.state is not JobState.RUNNING and job.id != self._running]
        ids = [job.id for job in gone]

        def back() -> None:
            self._do(lambda: self._store.restore(*ids), gone)

        def tell() -> None:
            self.offered.emit(jobs_removed(gone), "Undo", back)

        if gone:
            self._do(lambda: self._store.remove(*ids), then=tell)

    def clear_ended(self) -> None:
        """Take all jobs that ended out of the list; their pictures stay where they are."""
        self.remove([job for job in self._jobs.values() if not job.is_open])

    def pause(self, reason: str = "") -> None:
        """Begin no further job; the running one is finished."""
        self._do(lambda: self._store.pause(reason), then=partial(self._set_pause, reason))

    def resume(self) -> None:
        """Go on with the queue."""
        self._streak = Streak()
        unwritten = [self._jobs[each] for each in self._unwritten if each in self._jobs]

        was_full = self._is_full

        def work() -> None:
            self._store.put(*unwritten)
            self._store.pause(None)
            if was_full:
                # A picture may have found room for its file, and none for its entry.
                self._history.adopt()

        def then() -> None:
            self._unwritten.difference_update(job.id for job in unwritten)
            self._is_full = False
            self._room.end()
            self._pause = None

        self._do(work, then=then)

    def count_saved(self, job_id: str) -> None:
        """A picture of the running job was kept."""
        self._change(job_id, saved=self._jobs[job_id].saved + 1)

    def count_composed(self, job_id: str) -> None:
        """A composition of the running job was kept: all that some make."""
        if self._jobs[job_id].only_composes:
            self.count_saved(job_id)

    def end(self, job_id: str, state: JobState, note: str = "", kind: str = "", log: JobLog | None = None) -> Job:
        """The running job ended; `kind` names its failure. Three of one kind in a row pause the queue."""
        self._change(job_id, state=state, note=note, log=log)
        self._running = ""
        self._is_handed_over = False
        self._streak = self._streak.then(kind)
        if self._streak.is_hopeless:
            self._pause = hopeless(self._streak.length, note)
            self.noticed.emit(self._pause)
            self.pause(self._pause)
        return self._jobs[job_id]

    def hold(self, job_id: str, reason: str, log: JobLog | None = None) -> Job:
        """The running job ended for want of room on a disk: it waits with the others until there is some."""
        self._change(job_id, state=JobState.QUEUED, log=log)
        self._running = ""
        self._is_handed_over = False
        self._pause_for_room(reason)
        return self._jobs[job_id]

    def go_on(self) -> None:
        """Begin the next job, or say that nothing runs."""
        self._run_next()
        if not self._running:
            self.busy_changed.emit(False)
            self._tell_waiting()

    def stand_still(self) -> None:
        """Begin nothing any more."""
        self._is_closing = True

    def close(self) -> None:
        """Put a job that was claimed but not begun back for the next start."""
        if self._running and not self._is_handed_over:
            waiting = replace(self._jobs[self._running], state=JobState.QUEUED)
            self._clerk.ask(lambda: self._store.put(waiting))

    def _left(self) -> tuple[Sequence[Job], str | None]:
        jobs = [job for job in self._store.jobs() if job.state is not JobState.DONE]
        return [self._counted(job) if job.state is JobState.INTERRUPTED else job for job in jobs], (
            self._store.pause_reason()
        )

    def _counted(self, job: Job) -> Job:
        """A job that was broken off, with the pictures that it really made."""
        done = self._count(job)
        counted = replace(job, saved=done, state=JobState.DONE if done == job.request.count else job.state)
        if counted != job:
            self._store.put(counted)
        return counted

    def _count(self, job: Job) -> int:
        """How many pictures of a job there are (compositions, of a contact sheet)."""
        return sum(map(job.has_made, self._history.found(job).values()))

    def _take_over(self, left: tuple[Sequence[Job], str | None]) -> None:
        jobs, self._pause = left
        self.is_loaded = True
        self._jobs = {job.id: job for job in jobs if job.state is not JobState.DONE} | self._jobs
        self.changed.emit()
        broken = [job for job in self._jobs.values() if job.state is JobState.INTERRUPTED]
        if broken:
            self.broken_off.emit(broken)
        self._run_next()
        if not self._running:
            self._tell_waiting()

    def _join(self, on_disk: Sequence[Job]) -> None:
        new = {job.id: job for job in on_disk if job.state is JobState.QUEUED}
        known = new | self._jobs
        self._jobs = {job.id: known[job.id] for job in on_disk if job.id in known}
        self.changed.emit()
        self._run_next()

    def _edited(self, job_id: str, edited: Job, still_waited: bool) -> None:
        if not still_waited:
            self.noticed.emit(begun_meanwhile())
            self.add(edited.request)
            return
        self._jobs = {each.id: each for each in (edited if job.id == job_id else job for job in self._jobs.values())}
        self.changed.emit()

    def _arrange(self, jobs: Sequence[Job], change: Callable[[Ids, Collection[str]], Ids]) -> None:
        chosen = {job.id for job in jobs}
        self._do(lambda: self._store.arrange(lambda line: change(line, chosen)))

    def _do(self, work: Callable[[], None], jobs: Sequence[Job] = (), then: Callable[[], None] | None = None) -> None:
        """Do `work` on disk; afterwards show `jobs` in their new shape, in the order that the disk has."""

        def on_disk() -> Sequence[str]:
            work()
            return self._store.order()

        def done(order: Sequence[str]) -> None:
            known = self._jobs | {job.id: job for job in jobs}
            self._jobs = {job_id: known[job_id] for job_id in order if job_id in known}
            if then is not None:
                then()
            self.changed.emit()
            self._run_next()

        self._clerk.ask(on_disk, done)

    def _tell_waiting(self) -> None:
        following = next((job for job in self._jobs.values() if job.state is JobState.QUEUED), None)
        if following is not None:
            self.waiting.emit(following.request.checkpoint.id)

    def _set_pause(self, reason: str | None) -> None:
        self._pause = reason

    def _run_next(self) -> None:
        if self._running or self._is_closing or self._pause is not None:
            return
        waiting = next((job for job in self._jobs.values() if job.state is JobState.QUEUED), None)
        if waiting is not None:
            self._running = waiting.id
            self.busy_changed.emit(True)
            self._clerk.ask(partial(self._claim, waiting.id), self._claimed, self._not_claimed)

    def _claim(self, job_id: str) -> Job | None:
        # As it stands on disk: it may have been edited since it was seen here.
        job = self._store.claim(job_id)
        return None if job is None else replace(job, saved=self._count(job))

    def _claimed(self, job: Job | None) -> None:
        if self._is_closing:
            return
        if job is None:
            # Another program on this home took it, or it was removed meanwhile.
            self._jobs.pop(self._running, None)
            self._running = ""
            self.go_on()
        else:
            self._jobs[job.id] = job
            self._is_handed_over = True
            self._run(job)
        self.changed.emit()

    @Slot(object)
    def _not_claimed(self, error: WurstError) -> None:
        self._running = ""
        if isinstance(error, DiskFull):
            self._pause_for_room(explain(error))
        else:
            self._pause = explain(error)
            self.changed.emit()
        self.noticed.emit(explain(error))
        self.busy_changed.emit(False)

    def _pause_for_room(self, reason: str) -> None:
        # In sight at once: the disk may have no room for the pause either.
        self._pause = no_room(reason)
        self.changed.emit()
        self.pause(self._pause)
        self._is_full = True
        self._room.begin()

    def _go_on_with_room(self) -> None:
        self.noticed.emit(room_again())
        self.resume()

    def _change(self, job_id: str, **changes: object) -> None:
        job = replace(self._jobs[job_id], **changes)  # type: ignore[arg-type]
        self._jobs[job_id] = job

        def failed(error: WurstError) -> None:
            self._unwritten.add(job_id)
            self._clerk.refused.emit(error)

        self._clerk.ask(lambda: self._store.put(job), failed=failed)
        self.changed.emit()


def _with_other_seeds(job: Job) -> Job:
    request = _with_new_seeds(job.request)
    return Job(uuid.uuid4().hex, request, datetime.now(UTC), only_composes=job.only_composes)


def _with_new_seeds(request: GenerationRequest) -> GenerationRequest:
    decoder_seed = None if request.decoder_seed is None else random_seed()
    return replace(request, seed=random_seed(), decoder_seed=decoder_seed)
