"""How far long work is, with a way to stop it; takes no room while there is none."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import number, tr
from wurst_desktop.ui.tasks import TaskProgress, Tasks

_PATIENCE_MS = 300


class TaskBar(QWidget):
    """For the window's lower border."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskBar")
        self.label = QLabel()
        self.label.setObjectName("taskLabel")
        self.bar = QProgressBar()
        self.bar.setObjectName("taskProgress")
        self.bar.setAccessibleName(tr("Progress", "of long work, for assistive tools"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.stop = IconButton("close", tr("Stop this"))
        self.stop.setObjectName("taskStop")
        self.stop.clicked.connect(tasks.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.label, self.bar, self.stop):
            row.addWidget(widget)
        # What is done at once isn't worth a flicker.
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self.show)
        tasks.progressed.connect(self.show_progress)
        self.hide()

    @Slot(object)
    def show_progress(self, progress: TaskProgress | None) -> None:
        """Show how far it is, or nothing."""
        if progress is None:
            self._soon.stop()
            self.hide()
        else:
            if not self.isVisible() and not self._soon.isActive():
                self._soon.start()
            self.label.setText(_how_far(progress))
            self.bar.setMaximum(progress.total)
            self.bar.setValue(progress.done)


def _how_far(progress: TaskProgress) -> str:
    if not progress.total:
        return progress.title
    text = tr("{work}: {done} of {total}", "how far long work is")
    return text.format(work=progress.title, done=number(progress.done), total=number(progress.total))
