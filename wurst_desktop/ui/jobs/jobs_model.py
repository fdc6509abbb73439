"""The jobs as a list: what runs, what waits in its order, what ended early; a sweep is one line.

What waits can be dragged.
"""

from collections.abc import Sequence
from itertools import dropwhile

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.ui.jobs.job_words import job_line, sweep_line
from wurst_desktop.ui.sweep.sweep_words import axis_line

_Line = tuple[Job, ...]
_Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-wurst-jobs"
_ROOT = QModelIndex()


class JobsModel(QAbstractListModel):
    """The jobs that are worth showing; finished ones are in the gallery."""

    dropped = Signal(list, object)
    """Ids of waiting jobs, and the id of the waiting job that they shall run before (None: last of all)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[_Line] = ()

    def show_jobs(self, jobs: Sequence[Job]) -> bool:
        """Take the current jobs; say whether the lines themselves changed, and not only what they tell."""
        shown = _lines(_in_sight(jobs))
        if list(map(_name, shown)) == list(map(_name, self._lines)):
            for row, (old, new) in enumerate(zip(self._lines, shown, strict=True)):
                if old != new:
                    self._lines = shown
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self._lines = shown
        self.endResetModel()
        return True

    def line(self, index: _Index) -> _Line:
        """The jobs of a line: those of a sweep, or one alone."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else ()

    def jobs_at(self, rows: Sequence[int]) -> list[Job]:
        """The jobs of these lines."""
        return [job for row in rows if row < len(self._lines) for job in self._lines[row]]

    def rows_of(self, job_ids: set[str]) -> list[int]:
        """The lines of these jobs."""
        return [row for row, line in enumerate(self._lines) if any(job.id in job_ids for job in line)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if not line:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _text(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(line)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self.line(index)
        if not line:
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if any(job.state is JobState.QUEUED for job in line) else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        jobs = [job for index in indexes for job in self.line(index) if job.state is JobState.QUEUED]
        data = QMimeData()
        data.setData(_MIME, "\n".join(job.id for job in jobs).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: _Index) -> bool:
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._lines)
        ids = bytes(data.data(_MIME).data()).decode().split("\n")
        behind = [job for line in self._lines[place:] for job in line]
        following = dropwhile(lambda job: job.state is JobState.RUNNING, behind)
        target = next(following, None)
        self.dropped.emit(ids, target.id if target is not None and target.state is JobState.QUEUED else None)
        return True


def _in_sight(jobs: Sequence[Job]) -> list[Job]:
    running = [job for job in jobs if job.state is JobState.RUNNING]
    waiting = [job for job in jobs if job.state is JobState.QUEUED]
    ended = [job for job in reversed(jobs) if job.ended_early]
    return running + waiting + ended


def _lines(jobs: Sequence[Job]) -> list[_Line]:
    """One line for all jobs of a sweep, where the first of them stands."""
    lines: dict[str, list[Job]] = {}
    for job in jobs:
        lines.setdefault(_name((job,)), []).append(job)
    return [tuple(line) for line in lines.values()]


def _name(line: _Line) -> str:
    cell = line[0].cell
    return line[0].id if cell is None else f"sweep:{cell.sweep.id}"


def _text(line: _Line) -> str:
    cell = line[0].cell
    return job_line(line[0]) if cell is None else sweep_line(line, cell.sweep)


def _hint(line: _Line) -> str:
    cell = line[0].cell
    notes = "\n".join(dict.fromkeys(job.note for job in line if job.note))
    if cell is None:
        return notes or line[0].request.prompt
    return "\n".join([*map(axis_line, cell.sweep.axes), *([notes] if notes else [])])
