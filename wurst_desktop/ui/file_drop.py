"""Picture files that are dropped on a part of the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_COMING = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class FileDrop(QObject):
    """Takes files and folders for a widget, and tells where they lie."""

    dropped = Signal(list)
    """Paths, as a list of `Path`."""

    def __init__(self, target: QWidget, *, takes_own: bool) -> None:
        """Without `takes_own`, what is dragged inside the window isn't taken."""
        super().__init__(target)
        self._takes_own = takes_own
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (event.source() is None or self._takes_own):
            paths = files_in(event.mimeData())
            if paths and event.type() in _COMING and isinstance(event, QDragMoveEvent):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                return True
            if paths and event.type() == QEvent.Type.Drop:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.dropped.emit(list(paths))
                return True
        return super().eventFilter(watched, event)


def files_in(data: QMimeData) -> Sequence[Path]:
    """The files and folders of this machine that a drag carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
