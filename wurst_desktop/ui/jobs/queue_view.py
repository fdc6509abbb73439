"""The list of jobs: what runs, what waits, and what ended early."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListView, QMenu, QVBoxLayout, QWidget

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.ui.jobs.job_words import job_line

_Index = QModelIndex | QPersistentModelIndex


class JobsModel(QAbstractListModel):
    """The jobs that are worth showing, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: Sequence[Job] = ()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Take the current jobs; finished ones are in the gallery and aren't listed."""
        self.beginResetModel()
        self._jobs = [job for job in reversed(jobs) if job.state is not JobState.DONE]
        self.endResetModel()

    def job(self, index: _Index) -> Job | None:
        """The job of a line."""
        return self._jobs[index.row()] if index.isValid() and index.row() < len(self._jobs) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        job = self.job(index)
        if job is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return job_line(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return job.note or job.request.prompt
        return None


class QueuePanel(QWidget):
    """The queue with what can be done to its jobs."""

    remove_requested = Signal(object)
    retry_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.model = JobsModel(self)
        self.view = QListView()
        self.view.setObjectName("queueView")
        self.view.setAccessibleName("Queue")
        self.view.setModel(self.model)
        self.view.setWordWrap(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda place: self._menu(self.view.indexAt(place)))
        self.empty = QLabel("Nothing waits. What you ask for while a picture is being made is queued here.")
        self.empty.setProperty("role", "quiet")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.show_jobs(())

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show the current jobs."""
        self.model.show_jobs(jobs)
        is_empty = self.model.rowCount() == 0
        self.empty.setVisible(is_empty)
        self.view.setVisible(not is_empty)

    def actions_for(self, job: Job) -> list[QAction]:
        """What can be done to a job in its state."""
        again = QAction("Try again", self)
        again.triggered.connect(lambda: self.retry_requested.emit(job))
        away = QAction("Remove from the queue", self)
        away.triggered.connect(lambda: self.remove_requested.emit(job))
        match job.state:
            case JobState.RUNNING:
                return []
            case JobState.QUEUED:
                return [away]
            case JobState.DONE | JobState.STOPPED | JobState.FAILED | JobState.INTERRUPTED:
                return [again, away]

    def _menu(self, index: QModelIndex) -> None:
        job = self.model.job(index)
        actions = self.actions_for(job) if job is not None else []
        if actions:
            menu = QMenu(self)
            menu.addActions(actions)
            menu.exec(self.view.viewport().mapToGlobal(self.view.visualRect(index).center()))
