"""Says to a screen reader how the work goes on, as the stage strip shows it to the eye."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from wurst_desktop.core.events import Progressed, Stage
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.record_text import spoken
from wurst_desktop.ui.jobs.job_words import job_ended
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.speaking import Say

_BEGINS = {
    Stage.PRIOR: tr("Composition.", "read aloud when this stage begins"),
    Stage.DECODER: tr("Texture.", "read aloud when this stage begins"),
}
"""What is said at the begin of the stages that last."""
_BEGINS_OF_SEVERAL = {
    Stage.PRIOR: tr("Composition, picture {number} of {count}.", "read aloud when this stage begins"),
    Stage.DECODER: tr("Texture, picture {number} of {count}.", "read aloud when this stage begins"),
}

_KEPT = tr("Kept: {picture}.", "read aloud when a picture was saved")


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
        if at != self._at and progress.stage in _BEGINS:
            text = (_BEGINS_OF_SEVERAL if progress.images > 1 else _BEGINS)[progress.stage]
            self._say(self._window, text.format(number=progress.image + 1, count=progress.images))
        self._at = at

    @Slot(object)
    def hear_saved(self, record: Record) -> None:
        """A picture was kept."""
        self._say(self._window, _KEPT.format(picture=spoken(record)))

    @Slot(object)
    def hear_ended(self, job: Job) -> None:
        """A job ended, or waits for room."""
        self._at = None
        words = job_ended(job)
        if words:
            self._say(self._window, f"{words[0].upper()}{words[1:]}.")
