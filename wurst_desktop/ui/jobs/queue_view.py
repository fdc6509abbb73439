"""The list of jobs with what can be done to them."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.ui.action_button import ActionButton
from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.jobs.job_view import JobView
from wurst_desktop.ui.jobs.job_words import pause_line
from wurst_desktop.ui.jobs.jobs_model import JobsModel
from wurst_desktop.ui.language import tr


class QueuePanel(QWidget):
    """The queue: small buttons above, the jobs beneath, and why it stands still if it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = JobsModel(self)
        self.view = JobView(self.model)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.selectionModel().selectionChanged.connect(self._allow)
        self.empty = _quiet(tr("Nothing waits. What you ask for while a picture is being made is queued here."))
        self.pause_label = _quiet("")
        self.pause_label.setObjectName("pauseLabel")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self._commands: Actions | None = None
        self._jobs: Sequence[Job] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._buttons)
        column.addWidget(self.pause_label)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.show_jobs((), None)

    def take_commands(self, commands: Actions) -> None:
        """Show these actions as buttons and in the menu of a job."""
        self._commands = commands
        buttons = (
            ("pause", commands.queue_pause),
            ("arrow-collapse-up", commands.job_next),
            ("arrow-up", commands.job_up),
            ("arrow-down", commands.job_down),
            ("pencil-outline", commands.job_edit),
            ("plus-box-multiple-outline", commands.job_duplicate),
            ("refresh", commands.job_again),
            ("delete-outline", commands.job_remove),
            ("broom", commands.jobs_clear),
        )
        for icon, action in buttons:
            button = ActionButton(icon, action, self)
            if action is commands.queue_pause:
                button.show_when_checked("play")
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self.view.remove_wanted.connect(commands.job_remove.trigger)
        self.view.edit_wanted.connect(commands.job_edit.trigger)
        self._allow()

    def show_jobs(self, jobs: Sequence[Job], pause_reason: str | None) -> None:
        """Show the current jobs, and why the queue stands still ("" if it was asked to; None if it doesn't)."""
        chosen, place = {job.id for job in self.selected()}, self.view.currentIndex().row()
        at_place = {job.id for job in self.model.jobs_at([place])} if place >= 0 else set()
        self._jobs = jobs
        if self.model.show_jobs(jobs):
            self._choose(chosen)
            self.view.stay_at(next(iter(self.model.rows_of(at_place)), place))
        is_empty = self.model.rowCount() == 0
        self.empty.setVisible(is_empty and not pause_reason)
        self.view.setVisible(not is_empty)
        self.pause_label.setText(pause_line(pause_reason))
        self.pause_label.setVisible(pause_reason is not None)
        if self._commands is not None:
            self._commands.queue_pause.setChecked(pause_reason is not None)
        self._allow()

    def selected(self) -> list[Job]:
        """The chosen jobs, in the order of the list."""
        # By ranges: a thousand chosen jobs would else be a thousand indexes.
        ranges = cast("Iterable[QItemSelectionRange]", self.view.selectionModel().selection())
        rows = sorted(row for each in ranges for row in range(each.top(), each.bottom() + 1))
        return self.model.jobs_at(rows)

    def actions_for_selected(self) -> list[QAction]:
        """What can be done to the chosen jobs in their states."""
        if self._commands is None:
            return []
        commands = self._commands
        each = (
            commands.job_next,
            commands.job_up,
            commands.job_down,
            commands.job_edit,
            commands.job_again,
            commands.job_duplicate,
        )
        runs = any(job.state is JobState.RUNNING for job in self.selected())
        stops = (commands.end_after, commands.cancel) if runs else ()
        return [action for action in (*stops, *each, commands.job_log, commands.job_remove) if action.isEnabled()]

    def _choose(self, job_ids: set[str]) -> None:
        for row in self.model.rows_of(job_ids):
            self.view.selectionModel().select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _allow(self) -> None:
        if self._commands is None:
            return
        commands, chosen = self._commands, self.selected()
        waits = any(job.state is JobState.QUEUED for job in chosen)
        for action in (commands.job_next, commands.job_up, commands.job_down):
            action.setEnabled(waits)
        commands.job_edit.setEnabled(len(chosen) == 1 and chosen[0].can_be_edited)
        commands.job_duplicate.setEnabled(bool(chosen))
        commands.job_again.setEnabled(any(not job.is_open for job in chosen))
        commands.job_log.setEnabled(len(chosen) == 1 and chosen[0].log is not None)
        commands.job_remove.setEnabled(any(job.state is not JobState.RUNNING for job in chosen))
        commands.jobs_clear.setEnabled(any(job.ended_early for job in self._jobs))
        commands.jobs_empty.setEnabled(any(job.state is JobState.QUEUED for job in self._jobs))
        commands.end_after.setEnabled(any(job.state is JobState.RUNNING for job in self._jobs))

    def _menu(self, place: QPoint) -> None:
        actions = self.actions_for_selected()
        if actions:
            menu = QMenu(self)
            menu.addActions(actions)
            menu.exec(self.view.viewport().mapToGlobal(place))
            menu.deleteLater()


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
