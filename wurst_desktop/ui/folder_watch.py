"""Hears of what other programs do in the pictures folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from wurst_desktop.core.folder_news import FolderNews
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk

PAUSE_MS = 400
"""How long a folder must rest before it is looked at: files come in pieces, and many at once."""


class FolderWatch(QObject):
    """Watches each folder that there is, and those that come."""

    heard = Signal(object)
    """`FolderNews` that hold something."""

    def __init__(self, history: History, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note)
        self._restless: set[Path] = set()
        self._is_closed = False
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._look)

    @property
    def folders(self) -> frozenset[Path]:
        """What is watched now."""
        return frozenset(map(Path, self._watcher.directories()))

    def begin(self) -> None:
        """Watch all folders that there are."""
        self._clerk.ask(self._history.folders, lambda folders: self._watch(frozenset(folders)))

    def close(self) -> None:
        """Hear nothing more."""
        self._is_closed = True
        self._rest.stop()

    def _watch(self, folders: frozenset[Path]) -> None:
        new = [str(folder) for folder in folders - self.folders]
        if new and not self._is_closed:
            # A system that has no more watches to give tells of the rest nothing: the next start finds it.
            self._watcher.addPaths(new)

    @Slot(str)
    def _note(self, folder: str) -> None:
        self._restless.add(Path(folder))
        self._rest.start()

    @Slot()
    def _look(self) -> None:
        folders, self._restless = sorted(self._restless), set()
        self._clerk.ask(partial(self._history.look_at, folders, self.folders), self._tell)

    def _tell(self, news: FolderNews) -> None:
        if self._is_closed:
            return
        self._watch(frozenset(news.folders))
        if news.changed or news.touched or news.unreadable or news.arrived:
            self.heard.emit(news)
