"""What the desktop around the window learns of the work: the title, docks, sleep, notifications, screen readers."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wurst_desktop.core.events import Progressed
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.progress.announcer import Announcer
from wurst_desktop.ui.progress.awake import Awake
from wurst_desktop.ui.progress.launcher import Launcher
from wurst_desktop.ui.progress.notification import Notify
from wurst_desktop.ui.progress.spoken_progress import SpokenProgress
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.speaking import say


class Surroundings(QObject):
    """Joins the session, and the switches for it, to the desktop."""

    def __init__(
        self, window: QWidget, commands: Actions, session: Session, awake: Awake, notify: Notify, app: QGuiApplication
    ) -> None:
        super().__init__(window)
        self._launcher = Launcher(window, window.windowTitle(), app)
        self._session = session
        self._awake = awake
        announcer = Announcer(window, session.queue, notify)
        session.progressed.connect(self._show_progress)
        session.busy_changed.connect(self._show_busy)
        session.jobs_changed.connect(self._show_jobs)
        session.busy_changed.connect(awake.show_busy)
        session.saved.connect(announcer.count_saved)
        session.ended.connect(announcer.count_ended)
        session.busy_changed.connect(announcer.show_busy)
        speech = SpokenProgress(window, say)
        session.progressed.connect(speech.hear_progress)
        session.saved.connect(speech.hear_saved)
        session.ended.connect(speech.hear_ended)
        commands.keep_awake.toggled.connect(awake.want)
        commands.tell_at_end.toggled.connect(announcer.want)
        commands.sound_at_end.toggled.connect(announcer.want_sound)

    def close(self) -> None:
        """Let the machine sleep again."""
        self._awake.close()

    def _show_progress(self, progress: Progressed) -> None:
        self._launcher.show_share(progress.share)

    def _show_jobs(self) -> None:
        self._launcher.show_open(sum(job.is_open for job in self._session.jobs))

    def _show_busy(self, busy: bool) -> None:
        if not busy:
            self._launcher.show_share(None)
