"""From the wish to stop to the buttons and lines that tell of it, in the real window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import Moment, ScriptedEngine, Waits
from tests.ui.named import cut
from tests.windows import OpenWindow
from wurst_desktop.app import Program
from wurst_desktop.core.events import Stage
from wurst_desktop.core.jobs import JobState, Pause


@pytest.fixture
def gate() -> Iterator[Waits]:
    made = Waits(Moment(Stage.DECODER))
    yield made
    made.released.set()


@pytest.fixture
def program(qtbot: QtBot, open_window: OpenWindow, gate: Waits) -> Program:
    """Two jobs, the first of them in the middle of its second stage."""
    made = open_window(lambda _shelf, _wish: ScriptedEngine(gate))
    made.begin()
    create = made.window.panels.create
    create.fields.prompt.setPlainText("a red circle")
    for _ in range(2):
        create.submit()
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: len(made.session.jobs) == 2)
    return made


def states(program: Program) -> list[JobState]:
    return [job.state for job in program.session.jobs]


def test_all_ways_to_stop_stand_beside_cancel(qtbot: QtBot, program: Program, gate: Waits) -> None:
    ways, commands = program.window.panels.create.fields.stop_ways, program.window.commands
    assert ways.isEnabled()
    assert ways.menu().actions() == [commands.cancel, commands.end_after, commands.queue_pause, commands.stop_all]
    assert all(action.isEnabled() for action in ways.menu().actions())
    assert commands.queue_pause.text().replace("&", "") == "Pause after this job"
    gate.released.set()
    qtbot.waitUntil(lambda: states(program) == [JobState.DONE] * 2)
    assert not ways.isEnabled()
    assert not commands.stop_all.isEnabled()
    assert commands.queue_pause.text().replace("&", "") == "Pause the queue"


def test_what_is_pressed_to_stop_gives_the_focus_to_the_words(program: Program, qtbot: QtBot) -> None:
    fields = program.window.panels.create.fields
    fields.cancel.setFocus()
    fields.cancel.click()
    assert fields.cancel.text() == "Stopping…"
    assert program.window.focusWidget() is fields.prompt
    qtbot.waitUntil(lambda: states(program) == [JobState.STOPPED, JobState.RUNNING])


def test_the_rest_can_be_paused_with_the_stop(qtbot: QtBot, program: Program) -> None:
    program.window.commands.stop_all.trigger()
    assert program.window.panels.create.fields.cancel.text() == "Stopping…"
    qtbot.waitUntil(lambda: states(program) == [JobState.STOPPED, JobState.QUEUED])
    qtbot.waitUntil(lambda: not program.session.is_busy)
    assert program.session.queue.pause_reason == ""
    qtbot.waitUntil(lambda: program.history.jobs.pause_kept() == Pause())
    (kept,) = program.history.records(program.history.ids())
    assert not kept.is_decoded


def test_how_long_the_rest_takes_is_said_once_a_picture_like_it_was_made(
    qtbot: QtBot, program: Program, gate: Waits
) -> None:
    program.session.queue.pause()
    label = program.window.queue_label
    assert label.text() == "The queue is paused: 1 job waits"
    gate.released.set()
    qtbot.waitUntil(lambda: label.text() == "The queue is paused: 1 job waits (1 s)")
    assert program.window.panels.create.fields.queue_line.text() == label.text()


def test_a_paused_queue_goes_on_from_beneath_generate(qtbot: QtBot, program: Program, gate: Waits) -> None:
    fields = program.window.panels.create.fields
    assert not fields.go_on.isVisible()
    place = fields.generate.pos()
    program.session.queue.pause()
    gate.released.set()
    qtbot.waitUntil(lambda: states(program) == [JobState.DONE, JobState.QUEUED] and not program.session.is_busy)
    assert fields.generate.text() == "Add to queue"
    qtbot.waitUntil(lambda: fields.go_on.height() >= fields.go_on.sizeHint().height())
    assert fields.generate.pos() == place
    assert fields.queue_line.text().startswith("The queue is paused: 1 job waits")
    assert fields.go_on.isVisible()
    assert [line for line in cut(fields) if "createGoOn" in line or "createQueue" in line] == []
    fields.go_on.click()
    qtbot.waitUntil(lambda: states(program) == [JobState.DONE] * 2)
    assert fields.queue_line.text() == ""
    assert not fields.go_on.isVisible()
    assert fields.generate.text() == "Generate"


def test_what_became_of_the_last_job_stays_in_sight(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.session.prepared):
        program.window.commands.stop_all.trigger()
    assert program.window.panels.strip.summary.whole == "stopped"
