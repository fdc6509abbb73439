"""The files of a model that is being downloaded: how large each is, and how much of it has come."""

from typing import assert_never

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from wurst_desktop.core.download import (
    Checked,
    Coming,
    Downloaded,
    DownloadEvent,
    DownloadFailed,
    Fetched,
    Listed,
    Requested,
    Waited,
)
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import file_size

_TITLES = (tr("File"), tr("Size", "of a file"), tr("Here", "how much of a file has come"))
_HERE = tr("all of it", "of a file: it has come")


class ComingFiles(QTreeWidget):
    """A line for each file, filled as the download tells of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelFiles")
        self.setAccessibleName(tr("Files to download"))
        self.setRootIsDecorated(False)
        self.setHeaderLabels(list(_TITLES))
        self.header().setObjectName("modelFilesHeader")
        self.header().setAccessibleName(tr("Files, columns"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._checked = ""

    def hear(self, event: DownloadEvent) -> None:
        """Show what the download tells."""
        match event:
            case Listed(files):
                self._begin(files)
            case Fetched(file, done, size):
                self._end_check()
                self._say(file, _HERE if done == size else file_size(done))
            case Checked(file):
                self._end_check()
                self._checked = file
                self._say(file, tr("checking…", "a file that has come"))
            case Downloaded():
                self._end_check()
            case Requested() | Waited() | DownloadFailed():
                pass
            case _:
                assert_never(event)

    def _begin(self, files: tuple[Coming, ...]) -> None:
        self.clear()
        self._checked = ""
        self._lines = {each.file: QTreeWidgetItem([each.file, file_size(each.size)]) for each in files}
        self.addTopLevelItems(list(self._lines.values()))
        for each in files:
            here = file_size(each.there) if each.there else ""
            self._say(each.file, _HERE if each.there == each.size else here)

    def _end_check(self) -> None:
        """Something else is told of, so what was checked last was as it should be."""
        if self._checked:
            self._say(self._checked, _HERE)
            self._checked = ""

    def _say(self, file: str, here: str) -> None:
        if file in self._lines:
            self._lines[file].setText(2, here)
            self._lines[file].setToolTip(0, file)
