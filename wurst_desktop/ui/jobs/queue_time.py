"""Knows how long the jobs that wait will take."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.forecast import Forecast
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.plan import ExecutionPlan
from wurst_desktop.core.ports.paces import Paces
from wurst_desktop.core.record import Environment
from wurst_desktop.ui.bridge import Clerk


class QueueTime(QObject):
    """Looks anew at what was learnt each time that a plan is told of: at the begin of each job."""

    changed = Signal()

    def __init__(self, paces: Paces, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paces = paces
        self._clerk = clerk
        self._forecast: Forecast | None = None

    def settle(self, plan: ExecutionPlan, environment: Environment) -> None:
        """Take note of where the work is done, and how many images at once."""

        def take(known: Mapping[str, float]) -> None:
            self._forecast = Forecast(plan, known, environment.batch)
            self.changed.emit()

        self._clerk.ask(self._paces.known, take)

    def seconds(self, jobs: Sequence[Job]) -> float | None:
        """How long those of these jobs take that wait, or None where that can't be told yet."""
        waiting = [job for job in jobs if job.state is JobState.QUEUED]
        return None if self._forecast is None else self._forecast.seconds(waiting)
