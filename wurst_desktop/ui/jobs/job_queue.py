"""The queue at work: which job runs, and whether another one is begun."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.errors import DiskFull, WurstError
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Job, JobState, Pause, Streak
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.jobs.job_list import JobList
from wurst_desktop.ui.jobs.job_wishes import JobWishes
from wurst_desktop.ui.jobs.job_words import hopeless, no_room_to_open, room_again
from wurst_desktop.ui.jobs.leftovers import count_made, left_over
from wurst_desktop.ui.jobs.obstacles import Obstacle, pause_for
from wurst_desktop.ui.jobs.room_watch import RoomWatch
from wurst_desktop.ui.reversible import Failed
from wurst_desktop.ui.wording import explain

_ASKED_FOR = Pause()


class JobQueue(QObject):
    """Hands the next job to `run` when nothing runs and nobody paused it."""

    changed = Signal()
    busy_changed = Signal(bool)
    noticed = Signal(str)
    refused = Signal(object)
    """A `WurstError` that the artist has to hear of."""
    waiting = Signal(object)
    """The request that comes next, while the queue stands still; told once."""
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
        self._list = JobList(store, clerk, self)
        self._list.changed.connect(self.changed)
        self._list.rearranged.connect(self._follow)
        self.wishes = JobWishes(self._list, store, clerk, self)
        self.wishes.noticed.connect(self.noticed)
        self._is_handed_over = False
        self._at_hand_over: Callable[[], None] | None = None
        self.is_loaded = False
        """Whether what an earlier run left is known."""
        self._early_pause: Pause | None = None
        self._wants_to_go_on = False
        """Both: what was wished for before that was known."""
        self._is_closing = False
        self._pause: Pause | None = None
        self._streak = Streak()
        self._told: GenerationRequest | None = None
        self._room = RoomWatch(history, clerk, self)
        self._room.found.connect(self._go_on_with_room)

    @property
    def jobs(self) -> Sequence[Job]:
        """All jobs, in the order in which they run."""
        return self._list.jobs

    @property
    def is_busy(self) -> bool:
        """Whether a job runs."""
        return bool(self._list.running)

    @property
    def pause_reason(self) -> str | None:
        """Why the queue stands still ("" if it was asked to), or None if it doesn't."""
        return None if self._pause is None else self._pause.reason

    def load(self) -> None:
        """Take up what an earlier run of the program left, and offer to go on with what was broken off."""
        self._load(self._not_loaded)

    def look_again(self) -> None:
        """Take up what another process has put into the queue."""
        if self.is_loaded:
            self._clerk.ask(self._store.jobs, self._join)

    def pause(self, pause: Pause = _ASKED_FOR) -> None:
        """Begin no further job from this moment on; the running one is finished."""
        if not self.is_loaded:
            self._early_pause, self._wants_to_go_on = pause, False
        self._set_pause(pause)
        self.changed.emit()
        if not pause.ends_with_program:
            self._list.do(lambda: self._store.pause(pause), then=partial(self._set_pause, pause))

    def resume(self) -> None:
        """Go on with the queue."""
        self._room.confirm()
        if self.is_loaded:
            self._resume(failed=self._stay_paused)
        else:
            self._early_pause, self._wants_to_go_on = None, True
            self.load()

    def _resume(self, told: str = "", *, failed: Failed) -> None:
        self._streak = Streak()
        unwritten, was_full = self._list.unwritten, self._waits_for_room

        def work() -> None:
            self._store.put(*unwritten)
            self._store.pause(None)
            if was_full:
                # A picture may have found room for its file, and none for its entry.
                self._history.adopt()

        def then() -> None:
            self._list.note_written(unwritten)
            self._set_pause(None)
            if told:
                self.noticed.emit(told)

        self._list.do(work, then=then, failed=failed)

    def count_saved(self, job_id: str) -> None:
        """A picture of the running job was kept."""
        self._room.confirm()
        self._list.change(job_id, saved=self._list.job(job_id).saved + 1)

    def count_composed(self, job_id: str) -> None:
        """A composition of the running job was kept: all that some make."""
        if self._list.job(job_id).only_composes:
            self.count_saved(job_id)

    def end(self, job_id: str, state: JobState, note: str = "", kind: str = "", log: JobLog | None = None) -> Job:
        """The running job ended; `kind` names its failure. Three of one kind in a row pause the queue."""
        ended = self._list.change(job_id, state=state, note=note, log=log)
        self._let_go()
        self._streak = self._streak.then(kind)
        if self._streak.is_hopeless:
            reason = hopeless(self._streak.length, note)
            self.pause(Pause(reason))
            self.noticed.emit(reason)
        return ended

    def hold(self, job_id: str, error: Obstacle, log: JobLog | None = None) -> Job:
        """The running job ended for what no other one would get past: it waits with them."""
        held = self._list.change(job_id, state=JobState.QUEUED, log=log)
        self._let_go()
        self.pause(pause_for(error))
        return held

    def at_hand_over(self, work: Callable[[], None]) -> None:
        """Do something to the running job: at once, or as soon as one that is about to run was given to `run`."""
        if self._is_handed_over:
            work()
        else:
            self._at_hand_over = work

    def go_on(self) -> None:
        """Begin the next job, or say that nothing runs."""
        self._run_next()
        if not self.is_busy:
            self.busy_changed.emit(False)
        self._tell_waiting()

    def stand_still(self) -> None:
        """Begin nothing any more."""
        self._is_closing = True

    def close(self) -> None:
        """Put a job that was claimed but not begun back for the next start."""
        if self.is_busy and not self._is_handed_over:
            waiting = replace(self._list.job(self._list.running), state=JobState.QUEUED)
            self._clerk.ask(lambda: self._store.put(waiting))

    @property
    def _waits_for_room(self) -> bool:
        return self._pause is not None and self._pause.waits_for_room

    def _load(self, failed: Failed) -> None:
        self._clerk.ask(
            lambda: (left_over(self._store, self._history), self._store.pause_kept()), self._take_over, failed
        )

    def _take_over(self, left: tuple[Sequence[Job], Pause | None]) -> None:
        if self.is_loaded:
            return
        jobs, kept = left
        had_no_room = self._waits_for_room
        self._set_pause(self._early_pause or kept)
        self.is_loaded = True
        self._list.take_over(jobs)
        broken = [job for job in self.jobs if job.state is JobState.INTERRUPTED]
        if broken:
            self.broken_off.emit(broken)
        if had_no_room and self._pause is None:
            self.noticed.emit(room_again())
        if self._wants_to_go_on:
            self._resume(failed=self._stay_paused)
        self._follow()

    def _not_loaded(self, error: WurstError) -> None:
        # Even to read it takes a little room.
        if isinstance(error, DiskFull):
            self._set_pause(Pause(no_room_to_open(explain(error)), waits_for_room=True))
            self.changed.emit()
        self.refused.emit(error)

    def _join(self, on_disk: Sequence[Job]) -> None:
        known = {job.id for job in self.jobs}
        new = [job for job in on_disk if job.state is JobState.QUEUED and job.id not in known]
        self._list.show(new, [job.id for job in on_disk])

    def _follow(self) -> None:
        self._run_next()
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        following = None if self.is_busy else self._list.following
        request = None if following is None else following.request
        if request != self._told:
            self._told = request
            if request is not None:
                self.waiting.emit(request)

    def _set_pause(self, pause: Pause | None) -> None:
        self._pause = pause
        if self._waits_for_room:
            self._room.begin()
        else:
            # Whoever pauses it by hand doesn't want it to go on by itself.
            self._room.end()

    def _run_next(self) -> None:
        if self.is_busy or self._is_closing or self._pause is not None:
            return
        following = self._list.following
        if following is not None:
            self._list.running = following.id
            self.busy_changed.emit(True)
            self._clerk.ask(partial(self._claim, following.id), self._claimed, self._not_claimed)

    def _let_go(self) -> None:
        self._list.running = ""
        self._is_handed_over = False
        self._at_hand_over = None

    def _claim(self, job_id: str) -> Job | None:
        # As it stands on disk: it may have been edited since it was seen here.
        job = self._store.claim(job_id)
        return None if job is None else replace(job, saved=count_made(job, self._history))

    def _claimed(self, job: Job | None) -> None:
        if self._is_closing:
            return
        if job is None:
            # Another program on this home took it, or it was removed meanwhile.
            self._list.drop(self._list.running)
            self._let_go()
            self.go_on()
        else:
            self._list.know(job)
            self._is_handed_over = True
            self._run(job)
            if self._at_hand_over is not None:
                self._at_hand_over()
        self.changed.emit()

    @Slot(object)
    def _not_claimed(self, error: WurstError) -> None:
        self._let_go()
        if isinstance(error, Obstacle):
            self.pause(pause_for(error))
        else:
            self._set_pause(Pause(explain(error)))
            self.changed.emit()
        self.refused.emit(error)
        self.busy_changed.emit(False)

    def _stay_paused(self, error: WurstError) -> None:
        # The switch of the window was thrown before it was known whether the queue goes on.
        self.changed.emit()
        self.refused.emit(error)

    def _go_on_with_room(self) -> None:
        if self.is_loaded:
            self._resume(room_again(), failed=self._look_on)
        else:
            self._load(self._look_on)

    def _look_on(self, error: WurstError) -> None:
        # That there is no room has been said.
        if not isinstance(error, DiskFull):
            self.refused.emit(error)
        elif self._waits_for_room:
            self._room.begin()
