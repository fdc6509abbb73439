"""The queue: what is listed, in which words, and what can be done to it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.jobs.job_words import job_ended, job_line, queue_line
from wurst_desktop.ui.jobs.queue_view import QueuePanel

JOB = Job("a", GenerationRequest("a red fox\nin snow", count=4), datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("state", list(JobState))
def test_every_state_has_its_words(state: JobState) -> None:
    line = job_line(replace(JOB, state=state, saved=1))
    assert line.endswith("a red fox in snow")
    assert "4 pictures" in line


def test_the_line_beside_the_picture() -> None:
    assert job_ended(replace(JOB, state=JobState.DONE, saved=1)) == "1 picture kept"
    assert job_ended(replace(JOB, state=JobState.STOPPED, saved=2)) == "stopped, 2 pictures kept"
    assert queue_line([JOB, replace(JOB, id="b")]) == "2 jobs in the queue"
    assert queue_line([replace(JOB, state=JobState.RUNNING)]) == ""


def test_finished_jobs_are_in_the_gallery_and_not_here(qtbot: QtBot) -> None:
    panel = QueuePanel()
    qtbot.addWidget(panel)
    assert panel.empty.isVisibleTo(panel)
    panel.show_jobs([replace(JOB, state=JobState.DONE), replace(JOB, id="b"), replace(JOB, id="c")])
    assert [panel.model.index(row).data().split(",")[0] for row in range(panel.model.rowCount())] == ["Waits"] * 2
    assert panel.view.isVisibleTo(panel)


def test_what_can_be_done_depends_on_the_state(qtbot: QtBot) -> None:
    panel = QueuePanel()
    qtbot.addWidget(panel)
    texts = {state: [a.text() for a in panel.actions_for(replace(JOB, state=state))] for state in JobState}
    assert texts[JobState.RUNNING] == []
    assert texts[JobState.QUEUED] == ["Remove from the queue"]
    assert texts[JobState.FAILED] == ["Try again", "Remove from the queue"]
    with qtbot.waitSignal(panel.retry_requested):
        panel.actions_for(replace(JOB, state=JobState.FAILED))[0].trigger()
