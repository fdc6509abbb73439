"""The session: jobs are kept before they are shown, run one at a time, and end in a known state."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
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
    ShelfOf,
    Stumbles,
    Waits,
)
from wurst_desktop.core.errors import CheckpointMissing, DeviceLost, DiskFull, FolderRefused, OutOfMemory
from wurst_desktop.core.events import DrewPlain, JobEvent, MadeRoom, PlainReason, Stage
from wurst_desktop.core.jobs import Job, JobState, Pause
from wurst_desktop.core.plan import Residency
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.worker import Worker
from wurst_desktop.ui.actions import make_actions
from wurst_desktop.ui.bridge import Bridge, Clerk
from wurst_desktop.ui.jobs.job_words import room_again
from wurst_desktop.ui.jobs.queue_view import QueuePanel
from wurst_desktop.ui.jobs.room_watch import RoomWatch
from wurst_desktop.ui.plan_words import drew_plain
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
        worker = Worker(lambda: self.engine, self.history, bridge.tell)
        session = Session(worker, self.history, self.store, Clerk(), ShelfOf())
        bridge.arrived.connect(session.on_event)
        bridge.setParent(session)
        self.sessions.append(session)
        session.begin("")
        session.take_up()
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


def test_a_job_that_is_only_about_to_run_is_stopped_as_soon_as_it_does(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    qtbot.waitUntil(lambda: session.queue.is_loaded)
    with desk.store.slow:
        session.create(REQUEST)
        qtbot.waitUntil(lambda: session.is_busy)
        with qtbot.waitSignal(session.cancelling):
            session.cancel()
    qtbot.waitUntil(lambda: states(session) == [JobState.STOPPED])
    gate.released.set()
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.STOPPED, JobState.DONE])


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


def test_the_log_is_kept_with_the_job_and_with_its_picture(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(Stumbles(Moment(Stage.DECODER, image=1), "made for this test"))
    with qtbot.waitSignal(session.ended):
        session.create(replace(REQUEST, count=2))
    (job,) = session.jobs
    assert job.log is not None
    assert "made for this test" in job.log.failure
    assert [stage for stage, _ in job.log.seconds] == ["text", "prior", "decoder", "vqgan", "save"]
    (picture,) = [record for record in desk.history.records(desk.history.ids()) if record.is_decoded]
    kept = desk.history.log(picture.id)
    assert kept is not None
    assert (kept.failure, kept.plans) == ("", job.log.plans)
    qtbot.waitUntil(lambda: desk.store.jobs()[0].log == job.log)


def test_a_model_that_comes_next_is_loaded_while_nothing_runs(qtbot: QtBot, desk: Desk) -> None:
    desk.store = JobStoreInMemory(
        Job("a", replace(REQUEST, checkpoint=CheckpointRef("next")), datetime(2026, 1, 1, tzinfo=UTC))
    )
    desk.store.pause(Pause())
    session = desk.begin()
    qtbot.waitUntil(lambda: "next" in desk.engine.prepared)
    session.get_ready("another")
    qtbot.waitUntil(lambda: desk.engine.prepared[-1] == "another")


def test_the_words_of_the_job_that_comes_next_are_read_while_nothing_runs(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 2)
    other = replace(REQUEST, prompt="an owl")
    desk.store.put(replace(jobs[1], request=other))
    session = desk.begin()
    qtbot.waitUntil(lambda: desk.engine.read_ahead == [jobs[0].request])
    session.queue.wishes.move_first(jobs[1:])
    qtbot.waitUntil(lambda: desk.engine.read_ahead == [jobs[0].request, other])
    with qtbot.waitSignal(session.queue.changed):
        session.queue.wishes.add(replace(REQUEST, prompt="a third"))
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 3)
    assert desk.engine.read_ahead == [jobs[0].request, other]


def test_a_job_does_not_wait_for_a_model_that_it_does_not_need(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.LOAD, 2))
    session = desk.begin(gate)
    qtbot.waitUntil(gate.reached.is_set)
    gate.reached.clear()
    session.get_ready("large")
    qtbot.waitUntil(lambda: "large" in desk.engine.prepared and gate.reached.is_set())
    desk.engine.forget(gate)
    session.create(replace(REQUEST, checkpoint=CheckpointRef("small")))
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE])
    assert desk.engine.prepared == ["", "large", "small"]


def test_one_failing_job_does_not_stop_the_others(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(RunsOut(Moment(Stage.DECODER)))
    with qtbot.waitSignal(session.refused) as refused:
        session.create(REQUEST)
        session.create(REQUEST)
    assert isinstance(refused.args[0], OutOfMemory)
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


def test_a_picture_that_is_not_compiled_is_told_of_in_a_line(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin()
    with qtbot.waitSignal(session.noticed) as noticed:
        session.on_event(JobEvent("", DrewPlain(PlainReason.NO_GPU)))
    assert noticed.args == [drew_plain(PlainReason.NO_GPU)]


def test_a_bug_is_reported_and_the_worker_lives_on(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(Stumbles(Moment(Stage.PRIOR, 2), "made for this test"))
    with qtbot.waitSignal(session.bug_found) as found:
        session.create(REQUEST)
    assert "made for this test" in found.args[0]
    assert states(session) == [JobState.FAILED]


def test_a_missing_checkpoint_is_told_at_the_start(qtbot: QtBot, desk: Desk) -> None:
    session = desk.begin(Refuses(Moment(Stage.LOAD, 0), CheckpointMissing("gone", ())))
    with qtbot.waitSignal(session.refused) as refused:
        pass
    assert isinstance(refused.args[0], CheckpointMissing)
    assert not session.is_busy


def test_what_an_earlier_run_left_queued_is_taken_up(qtbot: QtBot, desk: Desk) -> None:
    desk.store = JobStoreInMemory(
        Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC), JobState.INTERRUPTED),
        Job("b", REQUEST, datetime(2026, 1, 2, tzinfo=UTC)),
    )
    session = desk.begin()
    qtbot.waitUntil(lambda: states(session) == [JobState.INTERRUPTED, JobState.DONE])
    with qtbot.waitSignal(session.ended):
        session.queue.wishes.retry(session.jobs[:1])
    assert states(session) == [JobState.DONE, JobState.DONE]


def test_a_removed_job_is_forgotten_on_disk_too(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    session.queue.wishes.remove(session.jobs)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING])
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
    assert session.edits.done == []


def test_closing_stops_the_running_job_and_leaves_all_queued(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    session.close()
    assert [job.state for job in desk.store.jobs()] == [JobState.QUEUED, JobState.QUEUED]


def queue_of(desk: Desk, count: int) -> list[Job]:
    """So many jobs that an earlier run left waiting, and the queue paused."""
    jobs = [
        Job(each, replace(REQUEST, seed=number), datetime(2026, 1, 1, tzinfo=UTC))
        for number, each in enumerate("abcdefgh"[:count])
    ]
    desk.store = JobStoreInMemory(*jobs)
    desk.store.pause(Pause())
    return jobs


def ids(session: Session) -> str:
    return "".join(job.id for job in session.jobs)


def test_a_paused_queue_begins_nothing_until_it_goes_on(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 2)
    session = desk.begin()
    qtbot.waitUntil(lambda: states(session) == [JobState.QUEUED] * 2)
    assert session.queue.pause_reason == ""
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)
    assert desk.store.pause_kept() is None


def test_the_switch_of_a_queue_that_can_not_go_on_stays_thrown(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    session = desk.begin()
    qtbot.waitUntil(lambda: states(session) == [JobState.QUEUED])
    window = QMainWindow()
    qtbot.addWidget(window)
    commands, panel, queue = make_actions(window), QueuePanel(window), session.queue
    panel.take_commands(commands)
    session.jobs_changed.connect(lambda: panel.show_jobs(session.jobs, queue.pause_reason))
    commands.queue_pause.triggered.connect(lambda paused: queue.pause() if paused else queue.resume())
    panel.show_jobs(session.jobs, queue.pause_reason)
    assert commands.queue_pause.isChecked()
    desk.store.refuses = FolderRefused(Path("queue"), "locked")
    with qtbot.waitSignal(session.refused):
        commands.queue_pause.trigger()
    assert commands.queue_pause.isChecked()
    desk.store.refuses = None
    commands.queue_pause.trigger()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE])
    assert not commands.queue_pause.isChecked()


def test_a_queue_that_is_paused_by_hand_does_not_go_on_because_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    session = desk.begin()
    qtbot.waitUntil(lambda: states(session) == [JobState.QUEUED])
    watch = session.queue.findChild(RoomWatch)
    assert watch is not None
    looks = watch.findChild(QTimer)
    assert looks is not None
    session.queue.pause(Pause("no room", waits_for_room=True))
    assert looks.isActive()
    session.queue.pause()
    # Answered after both.
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.QUEUED] * 2)
    assert not looks.isActive()


def test_pausing_lets_the_running_job_end(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    session.queue.pause()
    qtbot.waitUntil(lambda: session.queue.pause_reason == "")
    with qtbot.waitSignal(session.ended):
        gate.released.set()
    assert states(session) == [JobState.DONE, JobState.QUEUED]
    assert not session.is_busy


def test_waiting_jobs_are_moved_on_disk_and_in_sight(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 4)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "abcd")
    queue = session.queue
    moves: list[tuple[Callable[[], None], str]] = [
        (partial(queue.wishes.move_first, [jobs[3]]), "dabc"),
        (partial(queue.wishes.move_down, [jobs[3], jobs[0]]), "bdac"),
        (partial(queue.wishes.move_up, [jobs[2]]), "bdca"),
        (partial(queue.wishes.move_before, ["a"], "d"), "badc"),
        (partial(queue.wishes.move_before, ["b"], None), "adcb"),
    ]
    for move, order in moves:
        with qtbot.waitSignal(session.jobs_changed):
            move()
        assert ids(session) == "".join(desk.store.order()) == order
    for before in ("badc", "bdca", "bdac", "dabc", "abcd"):
        with qtbot.waitSignal(session.jobs_changed):
            session.edits.undo()
        assert ids(session) == "".join(desk.store.order()) == before
    assert session.edits.done == []
    with qtbot.waitSignal(session.jobs_changed):
        session.edits.redo()
    assert ids(session) == "dabc"


def test_a_move_that_moves_nothing_is_not_to_be_undone(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 2)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "ab")
    with qtbot.waitSignal(session.jobs_changed):
        session.queue.wishes.move_first(jobs[:1])
    assert session.edits.done == []


def test_what_was_removed_comes_back_to_its_place(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 3)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "abc")
    with qtbot.waitSignal(session.queue.wishes.done) as done:
        session.queue.wishes.remove(jobs[:2])
    assert done.args[1].startswith("2 jobs")
    assert "".join(desk.store.order()) == "c"
    session.edits.undo()
    qtbot.waitUntil(lambda: ids(session) == "abc")
    session.edits.redo()
    qtbot.waitUntil(lambda: ids(session) == "".join(desk.store.order()) == "c")


def test_what_ended_is_cleared_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    desk.store = JobStoreInMemory(
        Job("a", REQUEST, datetime(2026, 1, 1, tzinfo=UTC), JobState.FAILED),
        Job("b", REQUEST, datetime(2026, 1, 2, tzinfo=UTC)),
    )
    desk.store.pause(Pause())
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "ab")
    session.queue.wishes.clear_ended()
    qtbot.waitUntil(lambda: ids(session) == "b")
    session.edits.undo()
    qtbot.waitUntil(lambda: states(session) == [JobState.FAILED, JobState.QUEUED])


def test_all_that_waits_is_removed_and_comes_back(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 3)
    desk.store.put(replace(jobs[1], state=JobState.STOPPED))
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "abc")
    with qtbot.waitSignal(session.undo_offered) as offered:
        session.queue.wishes.clear_waiting()
    assert ids(session) == "b"
    session.edits.take_back(offered.args[1])
    qtbot.waitUntil(lambda: ids(session) == "abc")


def test_a_duplicate_has_seeds_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 1)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "a")
    session.queue.wishes.duplicate(jobs, lambda requests, then: then(requests))
    qtbot.waitUntil(lambda: len(desk.store.jobs()) == len(session.jobs) == 2)
    assert session.jobs[1].request == replace(REQUEST, seed=session.jobs[1].request.seed)
    assert session.jobs[1].request.seed != jobs[0].request.seed
    session.edits.undo()
    qtbot.waitUntil(lambda: ids(session) == "".join(desk.store.order()) == "a")
    session.edits.redo()
    qtbot.waitUntil(lambda: len(desk.store.jobs()) == len(session.jobs) == 2)


def test_a_waiting_job_is_edited_in_its_place(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 2)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "ab")
    with qtbot.waitSignal(session.jobs_changed):
        session.queue.wishes.edit(jobs[0], [replace(REQUEST, prompt="an owl")])
    assert [job.request.prompt for job in session.jobs] == ["an owl", "a red circle"]
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)
    assert [request.prompt for request in desk.engine.requests] == ["an owl", "a red circle"]


def test_a_job_that_began_while_it_was_edited_stays_and_the_change_waits(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.PRIOR))
    session = desk.begin(gate)
    session.create(REQUEST)
    qtbot.waitUntil(gate.reached.is_set)
    with qtbot.waitSignal(session.noticed) as noticed:
        session.queue.wishes.edit(session.jobs[0], [replace(REQUEST, prompt="an owl")])
    assert "begun" in noticed.args[0]
    qtbot.waitUntil(lambda: states(session) == [JobState.RUNNING, JobState.QUEUED])
    gate.released.set()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)
    assert [request.prompt for request in desk.engine.requests] == ["a red circle", "an owl"]


def test_what_another_process_queued_is_taken_up_when_told(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "a")
    desk.store.put(Job("z", replace(REQUEST, prompt="an owl"), datetime(2026, 1, 1, tzinfo=UTC)))
    session.queue.look_again()
    qtbot.waitUntil(lambda: ids(session) == "az")
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)


def test_three_same_failures_pause_the_queue_and_the_rest_waits(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 5)
    desk.store.pause(None)
    session = desk.begin(RunsOut(Moment(Stage.DECODER), again=True))
    qtbot.waitUntil(lambda: states(session) == [JobState.FAILED] * 3 + [JobState.QUEUED] * 2)
    qtbot.waitUntil(lambda: "memory" in (desk.store.pause_kept() or Pause()).reason)
    assert "3 jobs" in (session.queue.pause_reason or "")
    assert not session.is_busy


def test_a_good_end_between_failures_keeps_the_queue_going(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 4)
    desk.store.pause(None)
    session = desk.begin(RunsOut(Moment(Stage.DECODER)), RunsOut(Moment(Stage.PRIOR)))
    qtbot.waitUntil(lambda: states(session) == [JobState.FAILED] * 2 + [JobState.DONE] * 2)
    assert session.queue.pause_reason is None


def test_a_queue_that_cannot_be_written_stands_still_and_says_so(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "a")
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE])
    with qtbot.waitSignal(session.refused) as refused:
        desk.store.refuses = DiskFull(Path("queue.db"))
        session.create(REQUEST)
    assert isinstance(refused.args[0], DiskFull)
    assert len(session.jobs) == 1
    desk.store.refuses = None


def test_a_full_disk_pauses_at_once_and_the_job_waits_until_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 2)
    desk.store.pause(None)
    desk.history.is_full = True
    full = Refuses(Moment(Stage.DECODER), DiskFull(Path("a.png")))
    session = desk.begin(full)
    qtbot.waitUntil(lambda: session.queue.pause_reason is not None)
    assert states(session) == [JobState.QUEUED] * 2
    assert "by itself" in (session.queue.pause_reason or "")
    desk.engine.forget(full)
    desk.history.is_full = False
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2, timeout=20_000)
    assert session.queue.pause_reason is None
    assert [record.is_decoded for record in desk.history.records(desk.history.ids())] == [True, True]


def test_a_queue_that_a_full_disk_does_not_let_open_comes_when_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 2)
    desk.store.pause(None)
    desk.store.refuses = DiskFull(Path("queue.db"))
    desk.history.is_full = True
    session = desk.begin()
    qtbot.waitUntil(lambda: "can't be shown yet" in (session.queue.pause_reason or ""))
    session.queue.resume()
    desk.store.refuses = None
    desk.history.is_full = False
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2, timeout=20_000)
    assert session.queue.pause_reason is None


def find_room_of_no_use(qtbot: QtBot, desk: Desk) -> None:
    """Come back when room was found twice, and the queue is about to try again."""
    for _ in range(2):
        qtbot.waitUntil(desk.history.asked_for_room.is_set, timeout=20_000)
        desk.history.asked_for_room.clear()


def test_a_queue_that_a_quota_does_not_let_open_says_so_once(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    desk.store.pause(None)
    desk.store.refuses = DiskFull(Path("queue.db"))
    session = desk.begin()
    refused: list[object] = []
    noticed: list[str] = []
    session.queue.refused.connect(refused.append)
    session.queue.noticed.connect(noticed.append)
    find_room_of_no_use(qtbot, desk)
    assert (len(refused), noticed) == (1, [])
    desk.store.refuses = None
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE], timeout=20_000)
    assert (len(refused), noticed) == (1, [room_again()])


def test_a_queue_that_a_quota_does_not_let_go_on_says_nothing_until_it_does(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    desk.store.pause(Pause("The disk is full.", waits_for_room=True))
    session = desk.begin()
    refused: list[object] = []
    noticed: list[str] = []
    session.refused.connect(refused.append)
    session.queue.noticed.connect(noticed.append)
    qtbot.waitUntil(lambda: session.queue.pause_reason == "The disk is full.")
    desk.store.refuses = DiskFull(Path("queue.db"))
    find_room_of_no_use(qtbot, desk)
    assert (refused, noticed) == ([], [])
    desk.store.refuses = None
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE], timeout=20_000)
    assert (refused, noticed) == ([], [room_again()])


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_is_wished_for_before_the_queue_is_there_holds(qtbot: QtBot, desk: Desk, goes_on: bool) -> None:
    queue_of(desk, 1)
    desk.store.pause(None)
    session = desk.begin()
    seen: list[bool] = []
    session.busy_changed.connect(seen.append)
    session.queue.pause()
    if goes_on:
        session.queue.resume()
        qtbot.waitUntil(lambda: states(session) == [JobState.DONE])
        assert session.queue.pause_reason is None
        assert desk.store.pause_kept() is None
    else:
        qtbot.waitUntil(lambda: desk.store.pause_kept() is not None and session.queue.is_loaded)
        session.create(REQUEST)
        qtbot.waitUntil(lambda: states(session) == [JobState.QUEUED] * 2)
        assert seen == []


def test_a_lost_device_pauses_at_once_and_burns_no_job(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 4)
    desk.store.pause(None)
    session = desk.begin(Refuses(Moment(Stage.DECODER), DeviceLost("cuda:0")))
    qtbot.waitUntil(lambda: session.queue.pause_reason is not None)
    assert states(session) == [JobState.QUEUED] * 4
    assert "stopped answering" in (session.queue.pause_reason or "")
    assert not session.is_busy


@pytest.mark.parametrize("was_asked_to_pause", [False, True])
def test_a_new_start_goes_on_where_a_device_was_lost_unless_it_was_asked_to_pause(
    qtbot: QtBot, desk: Desk, was_asked_to_pause: bool
) -> None:
    queue_of(desk, 2)
    desk.store.pause(None)
    gate = Waits(Moment(Stage.PRIOR))
    first = desk.begin(gate, Refuses(Moment(Stage.DECODER), DeviceLost("cuda:0")))
    qtbot.waitUntil(gate.reached.is_set)
    if was_asked_to_pause:
        first.queue.pause()
    with qtbot.waitSignal(first.ended):
        gate.released.set()
    assert "stopped answering" in (first.queue.pause_reason or "")
    first.close()
    session = desk.begin()
    if was_asked_to_pause:
        qtbot.waitUntil(lambda: session.queue.pause_reason == "")
        assert states(session) == [JobState.QUEUED] * 2
    else:
        qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)


def test_a_queue_that_waited_for_room_goes_on_by_itself_after_a_new_start_too(qtbot: QtBot, desk: Desk) -> None:
    queue_of(desk, 1)
    desk.store.pause(Pause("The disk is full.", waits_for_room=True))
    desk.history.is_full = True
    session = desk.begin()
    qtbot.waitUntil(lambda: session.queue.pause_reason == "The disk is full.")
    desk.history.is_full = False
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE], timeout=20_000)
    assert session.queue.pause_reason is None


def test_what_a_full_disk_did_not_take_is_written_when_the_queue_goes_on(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER))
    session = desk.begin(gate)
    session.create(REQUEST)
    session.create(REQUEST)
    qtbot.waitUntil(gate.reached.is_set)
    desk.store.refuses = DiskFull(Path("queue.db"))
    with qtbot.waitSignal(session.ended):
        gate.released.set()
    qtbot.waitUntil(lambda: session.queue.pause_reason is not None)
    assert [job.state for job in desk.store.written()] == [JobState.RUNNING, JobState.QUEUED]
    desk.store.refuses = None
    session.queue.resume()
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE] * 2)
    qtbot.waitUntil(lambda: [job.state for job in desk.store.jobs()] == [JobState.DONE] * 2)


def test_stop_after_this_picture_keeps_it_and_the_job_goes_on_from_there(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER))
    session = desk.begin(gate)
    session.create(replace(REQUEST, count=3))
    qtbot.waitUntil(gate.reached.is_set)
    session.end_after_picture()
    with qtbot.waitSignal(session.ended):
        gate.released.set()
    assert [(job.state, job.saved) for job in session.jobs] == [(JobState.STOPPED, 1)]
    with qtbot.waitSignal(session.ended):
        session.queue.wishes.retry(session.jobs)
    assert [(job.state, job.saved) for job in session.jobs] == [(JobState.DONE, 3)]
    records = desk.history.records(desk.history.ids())
    assert sorted(record.request.seed for record in records if record.request) == [7, 8, 9]
    assert desk.engine.requests[1] == replace(REQUEST, count=2, seed=8)


def test_a_job_that_waits_already_is_not_tried_again(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 2)
    session = desk.begin()
    qtbot.waitUntil(lambda: ids(session) == "ab")
    with qtbot.waitSignal(session.jobs_changed):
        session.queue.wishes.retry([replace(jobs[0], state=JobState.INTERRUPTED)])
    assert ids(session) == "ab"


def test_what_was_broken_off_goes_on_before_what_waits(qtbot: QtBot, desk: Desk) -> None:
    jobs = queue_of(desk, 3)
    desk.store.put(replace(jobs[1], state=JobState.INTERRUPTED))
    session = desk.begin()
    with qtbot.waitSignal(session.queue.broken_off) as told:
        pass
    session.queue.wishes.go_on(told.args[0])
    qtbot.waitUntil(lambda: ids(session) == "bac")
    assert states(session) == [JobState.QUEUED] * 3


def test_a_job_that_was_closed_goes_on_by_itself_from_its_composition(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER, image=1))
    first = desk.begin(gate)
    first.create(replace(REQUEST, count=2))
    qtbot.waitUntil(gate.reached.is_set)
    first.close()
    session = desk.begin()
    composed: list[object] = []
    session.composed.connect(composed.append)
    qtbot.waitUntil(lambda: states(session) == [JobState.DONE])
    assert composed == []
    assert [record.is_decoded for record in desk.history.records(desk.history.ids())] == [True, True]


def test_a_broken_off_job_is_offered_and_goes_on_from_its_composition(qtbot: QtBot, desk: Desk) -> None:
    gate = Waits(Moment(Stage.DECODER, image=1))
    first = desk.begin(gate)
    first.create(replace(REQUEST, count=2))
    qtbot.waitUntil(gate.reached.is_set)
    first.close()
    # As the store finds it after the program was killed.
    desk.store.put(replace(desk.store.jobs()[0], state=JobState.INTERRUPTED))
    session = desk.begin()
    with qtbot.waitSignal(session.queue.broken_off) as told:
        pass
    (broken,) = told.args
    assert [(job.state, job.saved) for job in session.jobs] == [(JobState.INTERRUPTED, 1)]
    composed: list[object] = []
    session.composed.connect(composed.append)
    with qtbot.waitSignal(session.ended):
        session.queue.wishes.go_on(broken)
    assert states(session) == [JobState.DONE]
    assert composed == []
    assert [record.is_decoded for record in desk.history.records(desk.history.ids())] == [True, True]
