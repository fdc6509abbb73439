"""The queue: what is listed, in which words, and what can be done to it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.core.sweep_values import read_axis
from wurst_desktop.ui.actions import make_actions
from wurst_desktop.ui.jobs.job_words import job_ended, job_line, queue_line
from wurst_desktop.ui.jobs.queue_view import QueuePanel

JOB = Job("a", GenerationRequest("a red fox\nin snow", count=4), datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("state", list(JobState))
def test_every_state_has_its_words(state: JobState) -> None:
    line = job_line(replace(JOB, state=state, saved=1))
    assert line.endswith("a red fox in snow")
    assert "4" in line


@pytest.mark.parametrize("state", list(JobState))
def test_of_a_single_picture_no_number_is_told(state: JobState) -> None:
    line = job_line(replace(JOB, request=replace(JOB.request, count=1), state=state))
    assert line.endswith(": a red fox in snow")
    assert not any(letter.isdigit() for letter in line)


def test_what_a_waiting_job_has_made_already_is_said() -> None:
    assert job_line(replace(JOB, saved=3)).startswith("Waits, 3 of 4 kept: ")


def test_how_long_the_queue_takes_is_said_once_it_is_known() -> None:
    assert queue_line([JOB, JOB], 380.0) == "2 jobs in the queue, about 6 min"
    assert queue_line([JOB], 0.2) == "1 job in the queue, about 1 s"
    assert queue_line([], 0.0) == ""


def test_a_pause_is_said_with_what_waits() -> None:
    assert queue_line([JOB], is_paused=True) == "The queue is paused: 1 job waits"
    assert queue_line([JOB, JOB], 380.0, is_paused=True) == "The queue is paused: 2 jobs wait (6 min)"
    assert queue_line([], 0.0, is_paused=True) == "The queue is paused"


def test_the_line_beside_the_picture() -> None:
    assert job_ended(replace(JOB, state=JobState.DONE, saved=1)) == "1 picture kept"
    assert job_ended(replace(JOB, state=JobState.STOPPED, saved=2)) == "stopped, 2 pictures kept"
    assert queue_line([JOB, replace(JOB, id="b")]) == "2 jobs in the queue"
    assert queue_line([replace(JOB, state=JobState.RUNNING)]) == ""


def jobs_of(*states: JobState) -> list[Job]:
    return [replace(JOB, id=str(number), state=state) for number, state in enumerate(states)]


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[QueuePanel]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = QueuePanel(window)
    made.take_commands(make_actions(window))
    window.setCentralWidget(made)
    yield made
    window.close()


def lines(panel: QueuePanel) -> list[str]:
    return [job.id for job in panel.model.jobs_at(range(panel.model.rowCount()))]


def choose(panel: QueuePanel, *rows: int) -> list[str]:
    panel.view.clearSelection()
    for row in rows:
        panel.view.selectionModel().select(panel.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    return [action.objectName() for action in panel.actions_for_selected()]


def test_what_runs_comes_first_and_what_ended_last(panel: QueuePanel) -> None:
    assert panel.empty.isVisibleTo(panel)
    states = (JobState.FAILED, JobState.DONE, JobState.RUNNING, JobState.QUEUED, JobState.STOPPED, JobState.QUEUED)
    panel.show_jobs(jobs_of(*states), None)
    assert lines(panel) == ["2", "3", "5", "4", "0"]
    assert panel.view.isVisibleTo(panel)


def test_what_can_be_done_depends_on_the_state(panel: QueuePanel) -> None:
    panel.show_jobs(jobs_of(JobState.RUNNING, JobState.QUEUED, JobState.FAILED), None)
    assert choose(panel, 0) == ["end_afterAction", "cancelAction", "job_duplicateAction"]
    moves = ["job_nextAction", "job_upAction", "job_downAction"]
    assert choose(panel, 1) == [*moves, "job_editAction", "job_duplicateAction", "job_removeAction"]
    assert choose(panel, 2) == ["job_againAction", "job_duplicateAction", "job_removeAction"]
    assert choose(panel) == []


def test_the_choice_follows_the_jobs_when_they_move(panel: QueuePanel) -> None:
    jobs = jobs_of(JobState.QUEUED, JobState.QUEUED, JobState.QUEUED)
    panel.show_jobs(jobs, None)
    choose(panel, 2)
    panel.show_jobs([jobs[2], jobs[0], jobs[1]], None)
    assert [job.id for job in panel.selected()] == ["2"]
    assert lines(panel) == ["2", "0", "1"]


def test_keys_go_on_from_the_same_job_and_nothing_scrolls_to_it(panel: QueuePanel) -> None:
    jobs = jobs_of(*[JobState.QUEUED] * 100)
    panel.show_jobs(jobs, None)
    panel.window().show()
    panel.view.setCurrentIndex(panel.model.index(2))
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    panel.show_jobs(jobs[1:], None)
    assert panel.view.currentIndex().row() == 1
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert [job.id for job in panel.selected()] == ["3"]
    panel.show_jobs(jobs[:3], None)
    assert panel.view.currentIndex().row() == 2


def test_only_what_waits_is_removed_at_once(panel: QueuePanel) -> None:
    remove = panel.window().findChild(QAction, "jobs_emptyAction")
    assert remove is not None
    panel.show_jobs(jobs_of(JobState.RUNNING, JobState.STOPPED), None)
    assert not remove.isEnabled()
    panel.show_jobs(jobs_of(JobState.RUNNING, JobState.QUEUED), None)
    assert remove.isEnabled()


def test_a_pause_is_seen_and_said(panel: QueuePanel) -> None:
    panel.show_jobs(jobs_of(JobState.QUEUED), "the disk is full")
    assert panel.pause_label.text() == "the disk is full"
    button = panel.findChild(QToolButton, "queue_pauseButton")
    assert button is not None
    assert button.isChecked()
    panel.show_jobs(jobs_of(JobState.QUEUED), None)
    assert not panel.pause_label.isVisibleTo(panel)
    assert not button.isChecked()


def test_only_one_waiting_job_is_edited_and_no_finishing_of_a_composition(panel: QueuePanel) -> None:
    jobs = jobs_of(JobState.QUEUED, JobState.QUEUED)
    panel.show_jobs([jobs[0], replace(jobs[1], resumes=5)], None)
    assert "job_editAction" in choose(panel, 0)
    assert "job_editAction" not in choose(panel, 1)
    assert "job_editAction" not in choose(panel, 0, 1)


def test_every_button_has_a_name_and_a_tooltip(panel: QueuePanel) -> None:
    buttons = panel.findChildren(QToolButton)
    assert len(buttons) == 9
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


@pytest.mark.parametrize(("row", "target"), [(0, "1"), (1, "1"), (3, "3"), (4, None), (-1, None)])
def test_waiting_jobs_are_dragged_among_each_other(
    qtbot: QtBot, panel: QueuePanel, row: int, target: str | None
) -> None:
    panel.show_jobs(jobs_of(JobState.RUNNING, *[JobState.QUEUED] * 3, JobState.FAILED), None)
    model = panel.model
    draggable = [bool(model.flags(model.index(each)) & Qt.ItemFlag.ItemIsDragEnabled) for each in range(5)]
    assert draggable == [False, True, True, True, False]
    data = model.mimeData([model.index(2)])
    with qtbot.waitSignal(model.dropped) as dropped:
        assert model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert dropped.args == [["2"], target]


def test_lines_touch_so_that_none_is_dropped_between_them(panel: QueuePanel) -> None:
    panel.show_jobs(jobs_of(*[JobState.QUEUED] * 3), None)
    panel.window().show()
    view = panel.view
    lines = [view.visualRect(panel.model.index(row)) for row in range(3)]
    for y in range(lines[0].top(), lines[-1].bottom()):
        assert view.indexAt(QPoint(20, y)).isValid()


def test_del_in_the_list_removes_jobs_and_not_pictures(qtbot: QtBot, panel: QueuePanel) -> None:
    window = panel.window()
    remove, delete = (window.findChild(QAction, f"{name}Action") for name in ("job_remove", "delete"))
    assert remove is not None
    assert delete is not None
    pictures: list[bool] = []
    delete.triggered.connect(pictures.append)
    panel.show_jobs(jobs_of(JobState.QUEUED), None)
    window.show()
    panel.view.setFocus()
    choose(panel, 0)
    with qtbot.waitSignal(remove.triggered, timeout=2000):
        QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert pictures == []


def test_only_what_ended_early_can_be_cleared(panel: QueuePanel) -> None:
    clear = panel.findChild(QToolButton, "jobs_clearButton")
    assert clear is not None
    panel.show_jobs(jobs_of(JobState.DONE, JobState.QUEUED), None)
    assert not clear.isEnabled()
    panel.show_jobs(jobs_of(JobState.DONE, JobState.STOPPED), None)
    assert clear.isEnabled()


def test_a_thousand_jobs_are_shown_and_moved_at_once(panel: QueuePanel) -> None:
    jobs = jobs_of(*[JobState.QUEUED] * 1000)
    panel.show_jobs(jobs, None)
    choose(panel, 999)
    panel.show_jobs([jobs[-1], *jobs[:-1]], None)
    assert lines(panel)[:2] == ["999", "0"]
    assert [job.id for job in panel.selected()] == ["999"]


def test_a_sweep_is_one_line_that_is_moved_and_removed_whole(qtbot: QtBot, panel: QueuePanel) -> None:
    sweep = Sweep(JOB.request, (read_axis(SweepField.SEED, "1..3"),))
    cells = list(sweep_jobs(sweep, cell_requests(sweep, {})))
    alone = replace(JOB, id="alone")
    panel.show_jobs([cells[0], alone, *cells[1:]], None)
    assert panel.model.rowCount() == 2
    assert "Waits, sweep, 3 of 3" in panel.model.index(0).data()
    assert panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Composition seed: 1, 2, 3"
    assert "job_editAction" not in choose(panel, 0)
    assert panel.selected() == cells
    with qtbot.waitSignal(panel.model.dropped) as dropped:
        data = panel.model.mimeData([panel.model.index(0)])
        panel.model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert dropped.args == [[cell.id for cell in cells], None]
    with qtbot.waitSignal(panel.model.dropped) as dropped:
        data = panel.model.mimeData([panel.model.index(1)])
        panel.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert dropped.args == [["alone"], cells[0].id]
    done = replace(cells[0], state=JobState.DONE)
    panel.show_jobs([done, alone, replace(cells[1], state=JobState.RUNNING), cells[2]], None)
    assert "Running sweep, 2 of 3 left" in panel.model.index(0).data()
    panel.show_jobs([done, replace(cells[1], state=JobState.FAILED, note="No room."), alone], None)
    assert "Sweep ended early, 1 of 3 missing" in panel.model.index(1).data()
    assert str(panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)).endswith("No room.")
