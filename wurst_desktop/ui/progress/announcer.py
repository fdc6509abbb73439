"""Says that the queue ended or stands still to whoever looks at another window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.record import Record
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.jobs.job_words import work_ended, work_title
from wurst_desktop.ui.progress.notification import Notify


class Announcer(QObject):
    """Counts what came of the work since it began, and tells it when nothing runs any more."""

    def __init__(self, window: QWidget, queue: JobQueue, notify: Notify) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._notify = notify
        self._kept = 0
        self._failed = 0
        self._ended = 0
        self._is_wanted = True
        self._has_sound = False

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """Take note of whether notifications are wanted."""
        self._is_wanted = wanted

    @Slot(bool)
    def want_sound(self, wanted: bool) -> None:
        """Take note of whether they shall be heard."""
        self._has_sound = wanted

    @Slot(object)
    def count_saved(self, _record: Record) -> None:
        """A picture was kept."""
        self._kept += 1

    @Slot(object)
    def count_ended(self, job: Job) -> None:
        """A job ended, or waits for room."""
        self._ended += 1
        self._failed += job.state is JobState.FAILED

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Tell what came of the work if it is over and the window is in the back."""
        if busy:
            return
        reason, kept, failed, ended = self._queue.pause_reason, self._kept, self._failed, self._ended
        self._kept = self._failed = self._ended = 0
        if ended and QApplication.activeWindow() is None:
            QApplication.alert(self._window)
            if self._is_wanted:
                self._notify(work_title(failed, reason), work_ended(kept, failed, reason), self._has_sound)
