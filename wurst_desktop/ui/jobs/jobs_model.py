"""The jobs as a list: what runs, what waits in its order, what ended early; those that wait can be dragged."""

from collections.abc import Sequence
from itertools import dropwhile

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.ui.jobs.job_words import job_line

_Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-wurst-jobs"
_ROOT = QModelIndex()


class JobsModel(QAbstractListModel):
    """The jobs that are worth showing; finished ones are in the gallery."""

    dropped = Signal(list, object)
    """Ids of waiting jobs, and the id of the waiting job that they shall run before (None: last of all)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Sequence[Job] = ()

    def show_jobs(self, jobs: Sequence[Job]) -> bool:
        """Take the current jobs; say whether the lines themselves changed, and not only what they tell."""
        shown = _in_sight(jobs)
        if [job.id for job in shown] == [job.id for job in self._jobs]:
            for row, (old, new) in enumerate(zip(self._jobs, shown, strict=True)):
                if old != new:
                    self._jobs = shown
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self._jobs = shown
        self.endResetModel()
        return True

    def job(self, index: _Index) -> Job | None:
        """The job of a line."""
        return self._jobs[index.row()] if index.isValid() and index.row() < len(self._jobs) else None

    def jobs_at(self, rows: Sequence[int]) -> list[Job]:
        """The jobs of these lines."""
        return [self._jobs[row] for row in rows if row < len(self._jobs)]

    def rows_of(self, job_ids: set[str]) -> list[int]:
        """The lines of these jobs."""
        return [row for row, job in enumerate(self._jobs) if job.id in job_ids]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        job = self.job(index)
        if job is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return job_line(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return job.note or job.request.prompt
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        job = self.job(index)
        if job is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if job.state is JobState.QUEUED else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        jobs = [self.job(index) for index in indexes]
        data = QMimeData()
        data.setData(_MIME, "\n".join(job.id for job in jobs if job is not None).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: _Index) -> bool:
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._jobs)
        ids = bytes(data.data(_MIME).data()).decode().split("\n")
        following = dropwhile(lambda job: job.state is JobState.RUNNING, self._jobs[place:])
        target = next(following, None)
        self.dropped.emit(ids, target.id if target is not None and target.state is JobState.QUEUED else None)
        return True


def _in_sight(jobs: Sequence[Job]) -> list[Job]:
    running = [job for job in jobs if job.state is JobState.RUNNING]
    waiting = [job for job in jobs if job.state is JobState.QUEUED]
    ended = [job for job in reversed(jobs) if not job.is_open and job.state is not JobState.DONE]
    return running + waiting + ended
