"""The jobs as the window knows them; each change is on disk before it is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.reversible import Failed, Then


class JobList(QObject):
    """Keeps the jobs in the order in which they run: that of the disk."""

    changed = Signal()
    rearranged = Signal()
    """Another job may come next now."""

    def __init__(self, store: JobStore, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clerk = clerk
        self._jobs: dict[str, Job] = {}
        self._unwritten: set[str] = set()
        self.running = ""
        """The id of the job that runs or is about to, or ""."""

    @property
    def jobs(self) -> Sequence[Job]:
        """All of them, in the order in which they run."""
        return tuple(self._jobs.values())

    @property
    def following(self) -> Job | None:
        """The job that comes next, if one waits."""
        return next((job for job in self._jobs.values() if job.state is JobState.QUEUED), None)

    @property
    def unwritten(self) -> Sequence[Job]:
        """Those whose latest change found no place on the disk."""
        return [self._jobs[each] for each in self._unwritten if each in self._jobs]

    def job(self, job_id: str) -> Job:
        """The job as it stands now."""
        return self._jobs[job_id]

    def as_now(self, jobs: Sequence[Job]) -> Sequence[Job]:
        """These jobs as they stand now, those that are gone left out."""
        return [self._jobs[job.id] for job in jobs if job.id in self._jobs]

    def do(
        self,
        work: Callable[[], None],
        jobs: Sequence[Job] = (),
        then: Then | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do `work` on disk; afterwards show `jobs` in their new shape, in the order that the disk has."""

        def on_disk() -> Sequence[str]:
            work()
            return self._store.order()

        def done(order: Sequence[str]) -> None:
            self._take(jobs, order)
            if then is not None:
                then()
            self.changed.emit()
            self.rearranged.emit()

        self._clerk.ask(on_disk, done, failed)

    def show(self, jobs: Sequence[Job], order: Sequence[str]) -> None:
        """Show jobs in the shape and order that they have on disk by now."""
        self._take(jobs, order)
        self.changed.emit()
        self.rearranged.emit()

    def change(self, job_id: str, **changes: object) -> Job:
        """Show a change of the running job at once, and have it written down."""
        job = replace(self._jobs[job_id], **changes)  # type: ignore[arg-type]
        self._jobs[job_id] = job

        def failed(error: WurstError) -> None:
            self._unwritten.add(job_id)
            self._clerk.refused.emit(error)

        self._clerk.ask(lambda: self._store.put(job), failed=failed)
        self.changed.emit()
        return job

    def note_written(self, jobs: Sequence[Job]) -> None:
        """The latest changes of these jobs are on disk now."""
        self._unwritten.difference_update(job.id for job in jobs)

    def know(self, job: Job) -> None:
        """Take a job as the disk has it."""
        self._jobs[job.id] = job

    def drop(self, job_id: str) -> None:
        """Forget a job that is on disk no more, or somebody else's."""
        self._jobs.pop(job_id, None)

    def take_over(self, left: Sequence[Job]) -> None:
        """Put what an earlier run left before the jobs of this one."""
        self._jobs = {job.id: job for job in left} | self._jobs
        self.changed.emit()

    def _take(self, jobs: Sequence[Job], order: Sequence[str]) -> None:
        known = self._jobs | {job.id: job for job in jobs}
        self._jobs = {job_id: known[job_id] for job_id in order if job_id in known}
