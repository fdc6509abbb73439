"""Long wishes over the history: many copies, and the emptying of the bin."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wurst_desktop.core.description import TakenIn
from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.folder_news import FolderNews
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.file_drop import FileDrop
from wurst_desktop.ui.folder_watch import FolderWatch
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.library_words import taken_in_line, unreadable_line, verification_line
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.picture_kinds import PICTURE_KINDS
from wurst_desktop.ui.question import Question
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.task_bar import TaskBar
from wurst_desktop.ui.tasks import Tasks
from wurst_desktop.ui.wiring.exporting import ExportWiring

KEPT_IN_BIN = timedelta(days=30)
_EMPTYING = tr("Emptying the bin", "what is at work")


class LibraryWiring(QObject):
    """Asks what is wanted, has it done beside all else, and says what came of it."""

    bin_emptied = Signal()
    """What was deleted is gone for good."""
    files_changed = Signal(list)
    """Ids of entries whose files were added, moved, changed or removed by other programs."""

    def __init__(self, window: MainWindow, session: Session, history: History, clerk: Clerk) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._history = history
        self._clerk = clerk
        self._notices = window.panels.notices
        self.tasks = Tasks(self)
        self.exporting = ExportWiring(window, history, self.tasks)
        window.statusBar().addPermanentWidget(TaskBar(self.tasks))
        commands, gallery = window.commands, window.panels.gallery
        self._watch = FolderWatch(history, clerk, self)
        self._watch.heard.connect(self._show_news)
        session.saved.connect(self._watch_new_folder)
        commands.import_files.triggered.connect(self._choose_files)
        commands.import_folder.triggered.connect(self._choose_folder)
        self._drop = FileDrop(gallery, takes_own=False)
        self._drop.dropped.connect(self.take_in)
        commands.verify.triggered.connect(self._verify)
        gallery.wants.emptying_requested.connect(commands.empty_bin.trigger)
        commands.empty_bin.triggered.connect(lambda: self._clerk.ask(self._history.deleted_count, self._ask_emptying))

    def begin(self) -> None:
        """Watch the folders, and hand what has long been in the bin to the system's trash."""
        self._watch.begin()
        # Where that has none the pictures stay in the bin, and nobody has to hear of it at each start.
        self._empty_of(datetime.now(UTC) - KEPT_IN_BIN, lambda _: None, lambda _: None)

    def shut_down(self) -> None:
        """Stop what is at work."""
        self._watch.close()
        self.tasks.close()

    @Slot(list)
    def take_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if paths:
            self.tasks.start(
                tr("Importing", "what is at work"),
                lambda note, token: self._history.take_in(tuple(paths), note, token),
                self._show_taken_in,
                self._notices.show_error,
            )

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import pictures"), str(Path.home()), PICTURE_KINDS)
        self.take_in([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, tr("Import all pictures of a folder"), str(Path.home()))
        self.take_in([Path(name)] if name else [])

    def _show_taken_in(self, taken: TakenIn) -> None:
        self._watch.begin()
        self._window.panels.gallery.news.pictures_returned(taken.added)
        text = taken_in_line(taken)
        if taken.refused:
            text += f" {unreadable_line([each.path for each in taken.refused])}"
        search = self._window.panels.gallery.header.search
        if taken.added and search.text().strip():
            self._notices.show_notice(text, tr("Show everything"), search.clear)
        else:
            self._notices.show_notice(text)

    def _watch_new_folder(self) -> None:
        self._watch.begin()

    @Slot(object)
    def _show_news(self, news: FolderNews) -> None:
        self._window.panels.gallery.news.folder_changed(news)
        self.files_changed.emit([*news.changed, *news.touched])
        if news.unreadable:
            self._notices.show_notice(unreadable_line(news.unreadable))

    def _verify(self) -> None:
        self.tasks.start(
            tr("Checking files", "what is at work"),
            self._history.verify,
            lambda found: self._notices.show_notice(verification_line(found)),
            self._notices.show_error,
        )

    def _ask_emptying(self, count: int) -> None:
        if not count:
            self._notices.show_notice(tr("The bin is empty."))
            return
        box = Question(
            self._window,
            "emptyBinQuestion",
            tr("Empty the bin"),
            tr_n(
                "Hand %n deleted pictures to the system's trash?",
                "Hand %n deleted picture to the system's trash?",
                count,
            ),
            tr_n(
                "Undo won't bring them back after that; the system's trash will, until it is emptied.",
                "Undo won't bring it back after that; the system's trash will, until it is emptied.",
                count,
            ),
        )
        box.addButton(tr("Empty the bin"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(self._empty)
        box.setDefaultButton(box.addButton(tr_n("Keep them", "Keep it", count), QMessageBox.ButtonRole.RejectRole))
        box.open()

    def _empty(self) -> None:
        before = datetime.now(UTC)
        # Now and not at the end: what is deleted meanwhile stays in the bin, and can be brought back.
        self._session.edits.forget_deletions()
        self._empty_of(before, self._tell_emptied, self._notices.show_error)

    def _empty_of(self, before: datetime, then: Callable[[int], None], failed: Callable[[WurstError], None]) -> None:
        """Hand what was deleted before that moment to the system's trash."""

        def done(count: int) -> None:
            if count:
                self._show_emptied()
            then(count)

        def went_wrong(error: WurstError) -> None:
            # Some may be gone all the same.
            self._show_emptied()
            failed(error)

        self.tasks.start(_EMPTYING, lambda note, token: self._history.empty_bin(before, note, token), done, went_wrong)

    def _show_emptied(self) -> None:
        self._window.panels.gallery.news.bin_emptied()
        self.bin_emptied.emit()

    def _tell_emptied(self, count: int) -> None:
        text = tr_n("%n pictures handed to the system's trash.", "%n picture handed to the system's trash.", count)
        self._notices.show_notice(text)
