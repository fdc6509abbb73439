"""The session: jobs are kept before they are shown, run one at a time, and end in a known state."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import (
    PLAN,
    HistoryInMemory,
    JobStoreInMemory,
    Mishap,
    Moment,
    Refuses,
    RunsOut,
    ScriptedEngine,
    Stumbles,
    Waits,
)
from wurst_desktop.core.errors import CheckpointMissing
from wurst_desktop.core.events import JobEvent, MadeRoom, Stage
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.plan import Residency
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.bridge import Bridge, Clerk
from wurst_desktop.ui.session import Session

REQUEST = GenerationRequest("a red circle", width=128, height=128, seed=7, prior_steps=4, decoder_steps=3)

Begin = Callable[..., Session]


class Desk:
    """Sessions on real threads, all closed at the end."""

    def __init__(self) -> None:
        self.history = HistoryInMemory()
        self.store = JobStoreInMemory()
        self.sessions: list[Session] = []
        self.engine = ScriptedEngine()

    def begin(self, *script: Mishap) -> Session:
        self.engine = ScriptedEngine(*script)
        bridge = Bridge()
        session = Session(Worker(lambda: self.engine, self.history, bridge.tell), self.history, self.store, Clerk())
        bridge.arrived.connect(session.on_event)
        bridge.setParent(session)
        self.sessions.append(session)
        session.begin("")
        return session


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    for session in made.sessions:
        session.close()
        session.deleteLater()


def states(session: Session) -> list[JobState]:
    return [job.state for job in session.jobs]


def test_a_request_becomes_a_kept_picture(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin()
    with qtbot.waitSignal(session.ended):
        session.create(REQUEST)
    assert states(session) == [JobState.DONE]
    assert session.jobs[0].saved == 1
    assert [record.is_decoded for record in desk.history.records(desk.history.ids())] == [True]
    assert not session.is_busy


def test_jobs_run_one_after_another_in_the_order_of_asking(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    for seed in (1, 2, 3):
        session.create(GenerationRequest("fox", width=128, height=128, seed=seed, prior_steps=2))
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED, JobState.QUEUED])
    assert [job.state for job in desk.store.jobs()].count(JobState.QUEUED) == 2
    gate.released.set()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 3)
    assert [request.seed for request in desk.engine.requests] == [1, 2, 3]


@pytest.mark.parametrize(("stage", "kept"), [(Stage.PRIOR, 0), (Stage.DECODER, 1)])
def test_cancel_stops_the_running_job_and_keeps_its_composition(
    qtbot: QtBot, desk: Desk, stage: Stage, kept: int
) -> None:
    gate = Waits(Moment(stage))
    session = desk.begin(gate)
    session.create(REQUEST)
    qtbot.waitUntil(gate.reached.is_set)
    with qtbot.waitSignals([session.cancelling, session.ended]):
        session.cancel()
    assert states(session) == [JobState.STOPPED]
    assert [record.is_decoded for record in desk.history.records(desk.history.ids())] == [False] * kept


def test_a_kept_composition_is_finished_under_its_own_id(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER))
    session = desk.begin(gate)
    session.create(REQUEST)
    qtbot.waitUntil(gate.reached.is_set)
    with qtbot.waitSignal(session.ended):
        session.cancel()
    gate.released.set()
    (undecoded,) = desk.history.records(desk.history.ids())
    with qtbot.waitSignal(session.ended):
        session.finish(undecoded)
    (finished,) = desk.history.records(desk.history.ids())
    assert (finished.id, finished.is_decoded) == (undecoded.id, True)


def test_one_failing_job_does_not_stop_the_others(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(RunsOut(Moment(Stage.DECODER)))
    with qtbot.waitSignal(session.noticed) as noticed:
        session.create(REQUEST)
        session.create(REQUEST)
    assert "memory" in noticed.args[0]
    qtbot.waitUntil(lambda: states(session) == [JobState.FAILED, JobState.DONE])
    assert "memory" in session.jobs[0].note


def test_memory_that_ran_out_is_told_of_while_the_job_goes_on(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER))
    session = desk.begin(gate)
    session.create(REQUEST)
    qtbot.waitUntil(gate.reached.is_set)
    lean = replace(PLAN, residency=Residency.LAYER)
    with qtbot.waitSignal(session.noticed) as noticed:
        session.on_event(JobEvent(session.jobs[0].id, MadeRoom(Stage.DECODER, PLAN, lean)))
    assert noticed.args == [
        "The machine ran out of memory in the texture stage. It goes on from there: layer by layer on the processor."
    ]
    assert states(session) == [JobState.RUNNING]
    with qtbot.waitSignal(session.ended):
        gate.released.set()
    assert states(session) == [JobState.DONE]


def test_a_bug_is_reported_and_the_worker_lives_on(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(Stumbles(Moment(Stage.PRIOR, 2), "made for this test"))
    with qtbot.waitSignal(session.bug_found) as found:
        session.create(REQUEST)
    assert "made for this test" in found.args[0]
    assert states(session) == [JobState.FAILED]


def test_a_missing_checkpoint_is_told_at_the_start(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(Refuses(Moment(Stage.LOAD, 0), CheckpointMissing("gone", ())))
    with qtbot.waitSignal(session.noticed):
        pass
    assert not session.is_busy


def test_what_an_earlier_run_left_queued_is_taken_up(qtbot: QtBot, desk: Desk) -> None:
    desk.store = JobStoreInMemory(
        Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC), JobState.INTERRUPTED),
        Job("b", REQUEST, datetime(2026, 1, 2, tzinfo=UTC)),
    )
    session = desk.begin()
    qtbot.waitUntil(lambda: states(session) == [JobState.INTERRUPTED, JobState.DONE])
    with qtbot.waitSignal(session.ended):
        session.retry(session.jobs[0])
    assert states(session) == [JobState.DONE, JobState.DONE]


def test_a_removed_job_is_forgotten_on_disk_too(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    session.remove(session.jobs[1])
    session.remove(session.jobs[0])
    assert states(session) == [JobState.RUNNING]
    qtbot.waitUntil(lambda: len(desk.store.jobs()) == 1)


def test_deleting_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin()
    with qtbot.waitSignal(session.ended):
        session.create(REQUEST)
    ids = list(desk.history.ids())
    with qtbot.waitSignal(session.edits.gone):
        session.edits.delete(ids)
    assert list(desk.history.ids()) == []
    with qtbot.waitSignal(session.edits.returned):
        session.edits.undo()
    assert list(desk.history.ids()) == ids
    assert not session.edits.can_undo


def test_closing_breaks_the_running_job_off_and_leaves_the_rest_queued(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    session.close()
    assert [job.state for job in desk.store.jobs()] == [JobState.INTERRUPTED, JobState.QUEUED]
