"""Says to a screen reader how the work goes on, as the stage strip shows it to the eye."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.record_text import spoken
from wurst_desktop.ui.jobs.job_words import job_ended
from wurst_desktop.ui.plan_words import stage_name
from wurst_desktop.ui.progress.stage_bar import LONG_STAGES
from wurst_desktop.ui.speaking import Say


class SpokenProgress(QObject):
    """Says when a long stage begins, what was kept, and what became of a job."""

    def __init__(self, window: QWidget, say: Say) -> None:
        super().__init__(window)
        self._window = window
        self._say = say
        self._at: tuple[Stage, int] | None = None

    @Slot(object)
    def hear_progress(self, progress: Progressed) -> None:
        """A step is over; only the first one of a stage is worth a word."""
        at = progress.stage, progress.image
        if at != self._at and progress.stage in LONG_STAGES:
            picture = f", picture {progress.image + 1} of {progress.images}" if progress.images > 1 else ""
            self._say(self._window, f"{stage_name(progress.stage).capitalize()}{picture}.")
        self._at = at

    @Slot(object)
    def hear_saved(self, record: Record) -> None:
        """A picture was kept."""
        self._say(self._window, f"Kept: {spoken(record)}.")

    @Slot(object)
    def hear_ended(self, job: Job) -> None:
        """A job ended, or waits for room."""
        self._at = None
        words = job_ended(job)
        if words:
            self._say(self._window, f"{words.capitalize()}.")
