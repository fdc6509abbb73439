"""Copies of chosen pictures: asked for by a dialog that knows the last choices, and written beside all else."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.copy_all import Copied, copy_all
from wurst_desktop.core.copying import CopyOrder, PictureKind
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.gallery.copies_dialog import CopiesDialog
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.library_words import unreadable_line
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.reveal import open_folder
from wurst_desktop.ui.tasks import Tasks


class ExportWiring(QObject):
    """Asks, has the copies written, and says where they are."""

    chosen = Signal()
    """`last_order` is another one."""

    def __init__(self, window: MainWindow, history: History, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._history = history
        self._tasks = tasks
        self._notices = window.panels.notices
        self.last_order = CopyOrder(Path.home())
        """What was chosen the last time."""
        gallery = window.panels.gallery
        window.commands.export_many.triggered.connect(lambda: self._ask(gallery.selected_ids()))
        gallery.wants.copies_requested.connect(self._ask)

    def prefer_kind(self, kind: PictureKind) -> None:
        """Offer this kind of file first."""
        self.last_order = replace(self.last_order, kind=kind)

    @Slot(list)
    def _ask(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        dialog = CopiesDialog(len(ids), self.last_order, self._window)
        dialog.decided.connect(partial(self._copy, tuple(ids)))
        dialog.open()

    def _copy(self, ids: Sequence[int], order: CopyOrder) -> None:
        self.last_order = order
        self.chosen.emit()
        self._tasks.start(
            tr("Exporting", "what is at work"),
            lambda note, token: copy_all(self._history, ids, order, note, token),
            partial(self._show_copied, order.folder),
            self._notices.show_error,
        )

    def _show_copied(self, folder: Path, copied: Copied) -> None:
        parts = [] if copied.is_whole else [tr("Stopped.")]
        written = tr_n("%n pictures exported to {folder}.", "%n picture exported to {folder}.", copied.written)
        parts.append(written.format(folder=folder))
        if copied.unreadable:
            parts.append(unreadable_line(copied.unreadable))
        text = " ".join(parts)
        self._notices.show_notice(text, tr("Open folder"), lambda: open_folder(folder))
