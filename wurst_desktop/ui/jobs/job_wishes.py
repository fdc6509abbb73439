"""What the artist does to the queue: jobs added, changed, moved, removed and brought back."""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.line import Ids, as_before, moved_before, moved_down, moved_first, moved_last, moved_up
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.jobs.duplicates import copies_with_new_seeds
from wurst_desktop.ui.jobs.job_list import JobList
from wurst_desktop.ui.jobs.job_words import begun_meanwhile, jobs_back, jobs_removed
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

Draw = Callable[[Sequence[GenerationRequest], Callable[[Sequence[GenerationRequest]], None]], None]

_DUPLICATING = tr("duplicating jobs", "what can be undone, as in: Undo duplicating jobs")
_REMOVING = tr("removing jobs", "what can be undone, as in: Undo removing jobs")
_MOVING = tr("moving jobs", "what can be undone, as in: Undo moving jobs")


class JobWishes(QObject):
    """Carries out each wish on disk, then in the list."""

    noticed = Signal(str)
    done = Signal(object, str)
    """A `Reversible`, and a sentence that says what was done ("" where everybody sees it)."""

    def __init__(self, jobs: JobList, store: JobStore, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list = jobs
        self._store = store
        self._clerk = clerk

    def add(self, request: GenerationRequest, resumes: int | None = None, *, only_composes: bool = False) -> None:
        """Queue a request."""
        job = Job(_new_id(), request, datetime.now(UTC), resumes=resumes, only_composes=only_composes)
        self._list.do(lambda: self._store.put(job), [job])

    def add_jobs(self, jobs: Sequence[Job]) -> None:
        """Queue jobs that belong together: on disk all of them or none."""
        self._list.do(lambda: self._store.put(*jobs), jobs)

    def duplicate(self, jobs: Sequence[Job], draw: Draw) -> None:
        """Queue the same wishes once more with other seeds, since the same seeds would give the same pictures.

        `draw` decides what their prompts leave to chance.
        """
        copies = copies_with_new_seeds(jobs)

        def add(finals: Sequence[GenerationRequest]) -> None:
            made = [replace(job, request=final) for job, final in zip(copies, finals, strict=True)]
            duplicates = Reversible(_DUPLICATING, self._taking_out(made), self._bringing_back(made))
            self._list.do(lambda: self._store.put(*made), made, lambda: self.done.emit(duplicates, ""))

        draw([job.request for job in copies], add)

    def edit(self, job: Job, requests: Sequence[GenerationRequest]) -> None:
        """Give a waiting job another request, with jobs for further ones right behind it.

        If it began meanwhile, the change waits as a job of its own.
        """
        # New names, since what was made under the old one belongs to the old request.
        waiting = replace(job, state=JobState.QUEUED, saved=0, cell=None)
        edited = [replace(waiting, id=_new_id(), request=request) for request in requests]

        def on_disk() -> tuple[bool, Ids]:
            return self._store.revise(job.id, *edited), self._store.order()

        self._clerk.ask(on_disk, partial(self._edited, edited))

    def retry(self, jobs: Sequence[Job]) -> None:
        """Queue jobs that ended early once more, at the end; what they have made already isn't made again."""
        self._begin_again(jobs, moved_last)

    def go_on(self, jobs: Sequence[Job]) -> None:
        """As `retry`, but before all others: they were under way when the program ended."""
        self._begin_again(jobs, moved_first)

    def _begin_again(self, jobs: Sequence[Job], change: Callable[[Ids, Collection[str]], Ids]) -> None:
        now = self._list.as_now(jobs)
        again = [replace(job, state=JobState.QUEUED, note="") for job in now if not job.is_open]

        def work() -> None:
            self._store.put(*again)
            self._store.arrange(lambda line: change(line, {job.id for job in again}))

        self._list.do(work, again)

    def move_first(self, jobs: Sequence[Job]) -> None:
        """Have jobs run next."""
        self._move({job.id for job in jobs}, moved_first)

    def move_up(self, jobs: Sequence[Job]) -> None:
        """Have jobs run one turn sooner."""
        self._move({job.id for job in jobs}, moved_up)

    def move_down(self, jobs: Sequence[Job]) -> None:
        """Have jobs run one turn later."""
        self._move({job.id for job in jobs}, moved_down)

    def move_before(self, job_ids: Collection[str], target: str | None) -> None:
        """Have jobs run right before another one, or last of all."""
        self._move(set(job_ids), lambda line, chosen: moved_before(line, chosen, target))

    def remove(self, jobs: Sequence[Job]) -> None:
        """Take jobs out of the queue, those that run excepted."""
        gone = [job for job in jobs if job.state is not JobState.RUNNING and job.id != self._list.running]
        if gone:
            out = self._taking_out(gone)
            removal = Reversible(_REMOVING, self._bringing_back(gone), out)
            out(lambda: self.done.emit(removal, jobs_removed(gone)), self._clerk.refused.emit)

    def clear_ended(self) -> None:
        """Take all jobs that ended early out of the list; their pictures stay where they are."""
        self.remove([job for job in self._list.jobs if job.ended_early])

    def clear_waiting(self) -> None:
        """Take all jobs that wait out of the queue."""
        self.remove([job for job in self._list.jobs if job.state is JobState.QUEUED])

    def _edited(self, edited: Sequence[Job], answer: tuple[bool, Ids]) -> None:
        still_waited, order = answer
        if still_waited:
            self._list.show(edited, order)
        else:
            self.noticed.emit(begun_meanwhile())
            self._list.do(lambda: self._store.put(*edited), edited)

    def _taking_out(self, jobs: Sequence[Job]) -> Turn:
        ids = [job.id for job in jobs]
        return lambda then, failed: self._list.do(lambda: self._store.remove(*ids), (), then, failed)

    def _bringing_back(self, jobs: Sequence[Job]) -> Turn:
        ids = [job.id for job in jobs]

        def turn(then: Then, failed: Failed) -> None:
            def told() -> None:
                self.noticed.emit(jobs_back(jobs))
                then()

            self._list.do(lambda: self._store.restore(*ids), jobs, told, failed)

        return turn

    def _move(self, chosen: Collection[str], change: Callable[[Ids, Collection[str]], Ids]) -> None:
        lines: list[Ids] = []

        def moved(line: Ids) -> Ids:
            lines[:] = [line, list(change(line, chosen))]
            return lines[1]

        def turn(arrange: Callable[[Ids], Ids]) -> Turn:
            return lambda then, failed: self._list.do(lambda: self._store.arrange(arrange), (), then, failed)

        def tell() -> None:
            before, after = lines
            if before != after:
                self.done.emit(Reversible(_MOVING, turn(lambda line: as_before(line, before)), turn(moved)), "")

        turn(moved)(tell, self._clerk.refused.emit)


def _new_id() -> str:
    return uuid.uuid4().hex
