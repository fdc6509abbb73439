"""The list in which jobs are chosen, dragged, and by keys removed and edited."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wurst_desktop.ui.jobs.jobs_model import JobsModel
from wurst_desktop.ui.language import tr

_EDITING_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class JobView(QListView):
    """Says what is wanted of the chosen jobs."""

    remove_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueView")
        self.setAccessibleName(tr("Queue", "name of the pane with the jobs that wait"))
        self.setModel(model)
        # Lines of one height: a thousand jobs are then laid out without measuring each. They touch each other, since a
        # job that was dropped between two would else go to the end.
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self.edit_wanted)

    def stay_at(self, row: int) -> None:
        """Have the keys go on from this line, or the last one, without a choice and without scrolling to it."""
        index = self.model().index(min(row, self.model().rowCount() - 1), 0)
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setAutoScroll(True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _removes(event):
            # The window's Del means the chosen picture.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _removes(event):
            self.remove_wanted.emit()
        elif event.key() in _EDITING_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)


def _removes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Delete)
