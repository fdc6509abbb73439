"""Makes the grid of a sweep as soon as none of its jobs is open any more."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.queue import JobStore
from wurst_desktop.core.record import Record
from wurst_desktop.core.sweep import Sweep
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.sweep.sweep_words import grid_text


class Grids(QObject):
    """Watches the sweeps in the queue. A grid takes seconds where its pictures are large, so it has its own clerk."""

    kept = Signal(object)
    """The `Record` of a grid."""
    refused = Signal(object)
    """A `WurstError` that kept a grid from being made."""

    def __init__(self, store: JobStore, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._history = history
        self._clerk = Clerk("wurst-grids")
        self._clerk.refused.connect(self.refused)
        self._open: dict[str, Sweep] = {}

    def catch_up(self) -> None:
        """Make the grids that an earlier run of the program didn't get to."""

        def ended() -> Sequence[Sweep]:
            jobs = self._store.jobs()
            still_open = _open_sweeps(jobs)
            return [sweep for name, sweep in _sweeps(jobs).items() if name not in still_open]

        self._clerk.ask(ended, self._make)

    def look(self, jobs: Sequence[Job]) -> None:
        """Take note of the jobs as they are now."""
        before, self._open = self._open, _open_sweeps(jobs)
        self._make([sweep for name, sweep in before.items() if name not in self._open])

    def close(self) -> None:
        """Finish what was begun, and end the thread."""
        self._clerk.close()

    def _make(self, sweeps: Iterable[Sweep]) -> None:
        for sweep in sweeps:
            self._clerk.ask(partial(self._kept, sweep), self._tell)

    def _kept(self, sweep: Sweep) -> Record | None:
        record = self._history.keep_grid(sweep, grid_text(sweep))
        own = [job for job in self._store.jobs() if job.cell is not None and job.cell.sweep.id == sweep.id]
        if all(job.state is JobState.DONE for job in own):
            # Nothing is left to be done: a grid that is thrown away isn't made again at each start.
            self._store.remove(*(job.id for job in own))
        return record

    def _tell(self, record: Record | None) -> None:
        if record is not None:
            self.kept.emit(record)


def _open_sweeps(jobs: Iterable[Job]) -> dict[str, Sweep]:
    return _sweeps(job for job in jobs if job.is_open)


def _sweeps(jobs: Iterable[Job]) -> dict[str, Sweep]:
    return {job.cell.sweep.id: job.cell.sweep for job in jobs if job.cell is not None}
