"""The chosen picture's file and log, and the folder that all are kept in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from wurst_desktop.core.copying import PictureKind
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.jobs.log_dialog import LogDialog
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.picture_kinds import PICTURE_KINDS
from wurst_desktop.ui.reveal import open_folder, reveal
from wurst_desktop.ui.wiring.showing import Showing


class FileWiring(QObject):
    """Copies the chosen picture, and shows where it lies and how it was made."""

    def __init__(
        self,
        window: MainWindow,
        history: History,
        clerk: Clerk,
        showing: Showing,
        pictures: Path,
        copy_kind: Callable[[], PictureKind],
    ) -> None:
        """`pictures` is the folder that the history writes into, `copy_kind` what a copy is offered to be."""
        super().__init__(window)
        self._window = window
        self._notices = window.panels.notices
        self._history = history
        self._clerk = clerk
        self._pictures = pictures
        self._copy_kind = copy_kind
        self._copies = Path.home()
        commands = window.commands
        commands.export.triggered.connect(lambda: showing.with_chosen(self._export))
        commands.show_in_folder.triggered.connect(lambda: showing.with_chosen(_show_in_folder))
        commands.picture_log.triggered.connect(lambda: showing.with_chosen(self._show_log))
        commands.pictures_folder.triggered.connect(self._open_pictures_folder)
        for source in (window.panels.gallery.wants, window.panels.details):
            source.folder_requested.connect(_show_in_folder)

    def _export(self, record: Record) -> None:
        suggested = self._copies / record.path.with_suffix(self._copy_kind()).name
        # It is asked for from the viewer, too.
        above = QApplication.activeWindow() or self._window
        name, _ = QFileDialog.getSaveFileName(above, tr("Save a copy"), str(suggested), PICTURE_KINDS)
        if name:
            self._clerk.ask(lambda: self._history.export(record.id, Path(name)), self._show_saved)

    def _show_saved(self, saved: Path) -> None:
        self._copies = saved.parent
        text = tr("Saved as {file}.").format(file=saved)
        self._notices.show_notice(text, tr("Open folder"), lambda: reveal(saved))

    def _show_log(self, record: Record) -> None:
        def show(log: JobLog | None) -> None:
            LogDialog(log, record.request, self._window).open()

        self._clerk.ask(lambda: self._history.log(record.id), show)

    def _open_pictures_folder(self) -> None:
        if self._pictures.is_dir():
            open_folder(self._pictures)
        else:
            text = tr("{folder} will be made with the first picture.").format(folder=self._pictures)
            self._notices.show_notice(text)


def _show_in_folder(record: Record) -> None:
    reveal(record.path)
