"""The queue outlives the program."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from tests.library.broken_pages import break_a_page
from tests.library.homes import Home, request
from wurst_desktop.core.jobs import Job, JobState, Pause
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.core.sweep_values import read_axis
from wurst_desktop.library.job_store import JobStoreOnDisk

JOB = Job("a", request(), datetime(2026, 3, 14, 12, 0, 0, 5, tzinfo=UTC))
ROOT = Path(__file__).parents[2]
VICTIM = """
import sys
from pathlib import Path
from tests.library.test_job_store import JOB
from wurst_desktop.library.job_store import JobStoreOnDisk
store = JobStoreOnDisk(Path(sys.argv[1]))
store.put(JOB)
if store.claim(JOB.id):
    print("claimed", flush=True)
sys.stdin.read()
"""


def reopened(store: JobStoreOnDisk, path: Path) -> JobStoreOnDisk:
    store.close()
    return JobStoreOnDisk(path)


def test_jobs_come_back_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    second = replace(JOB, id="b", resumes=5, state=JobState.FAILED, saved=2, note="no room", request=request("owl"))
    for job in (JOB, second, replace(JOB, saved=1, state=JobState.DONE)):
        store.put(job)
    store = reopened(store, path)

    assert store.jobs() == [replace(JOB, saved=1, state=JobState.DONE), second]
    store.remove("a")
    store.remove("gone")
    assert store.jobs() == [second]
    store.close()


def test_a_queue_with_a_broken_page_is_made_anew_with_what_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    jobs = [replace(JOB, id=f"{number:02}", request=request("x" * 800)) for number in range(20)]
    store.put(*jobs)
    store.close()
    break_a_page(path, "jobs")
    store = JobStoreOnDisk(path)
    found = store.jobs()
    assert [job for job in jobs if job in found] == found
    assert found[0] == jobs[0]
    assert found[-1] == jobs[-1]
    assert len(found) >= 15
    assert path.with_name("queue.db.damaged-1").exists()
    store.put(JOB)
    assert store.jobs()[-1] == JOB
    store.close()


@pytest.mark.parametrize("state", list(JobState))
def test_a_job_that_ran_when_the_program_died_was_interrupted(tmp_path: Path, state: JobState) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    store.put(replace(JOB, state=state))
    assert store.jobs()[0].state is state
    store = reopened(store, path)

    after = JobState.INTERRUPTED if state is JobState.RUNNING else state
    assert store.jobs() == [replace(JOB, state=after)]
    store.close()


def test_a_job_that_another_process_runs_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    running, beside = JobStoreOnDisk(path), JobStoreOnDisk(path)
    running.put(JOB)
    assert running.claim(JOB.id) == replace(JOB, state=JobState.RUNNING)
    assert beside.jobs() == [replace(JOB, state=JobState.RUNNING)]
    assert beside.claim(JOB.id) is None
    beside = reopened(beside, path)
    assert beside.jobs() == [replace(JOB, state=JobState.RUNNING)]
    running.close()
    beside = reopened(beside, path)
    assert beside.jobs() == [replace(JOB, state=JobState.INTERRUPTED)]
    beside.close()


def test_a_killed_process_leaves_its_job_interrupted(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    with subprocess.Popen(
        [sys.executable, "-c", VICTIM, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as victim:
        assert victim.stdout is not None
        assert victim.stdout.readline() == "claimed\n"
        store = JobStoreOnDisk(path)
        assert [job.state for job in store.jobs()] == [JobState.RUNNING]
        victim.kill()
        victim.wait()
        store = reopened(store, path)
    assert [job.state for job in store.jobs()] == [JobState.INTERRUPTED]
    assert not list((tmp_path / "running").iterdir())
    store.close()


def test_only_a_queued_job_can_be_claimed(tmp_path: Path) -> None:
    store = JobStoreOnDisk(tmp_path / "queue.db")
    store.put(JOB, replace(JOB, id="b"), replace(JOB, id="c", state=JobState.DONE))
    store.remove("b")
    assert [store.claim(each) is not None for each in "abcd"] == [True, False, False, False]
    assert store.claim(JOB.id) is None
    store.close()


def test_a_waiting_job_is_revised_in_its_place_and_a_running_one_is_left_alone(tmp_path: Path) -> None:
    store = JobStoreOnDisk(tmp_path / "queue.db")
    store.put(*(replace(JOB, id=each) for each in "abc"))
    revised = replace(JOB, id="d", request=request("an owl"))
    assert store.revise("b", revised)
    assert store.order() == ["a", "d", "c"]
    assert store.claim("d") == replace(revised, state=JobState.RUNNING)
    assert not store.revise("d", replace(revised, id="e"))
    assert not store.revise("b", replace(revised, id="e"))
    assert store.order() == ["a", "d", "c"]
    store.close()


def test_a_job_that_becomes_several_has_them_all_in_its_place(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    store.put(*(replace(JOB, id=each) for each in "abc"))
    assert store.revise("b", *(replace(JOB, id=each) for each in "xyz"))
    store = reopened(store, path)
    assert store.order() == ["a", "x", "y", "z", "c"]
    assert store.revise("c", *(replace(JOB, id=each) for each in "de"))
    assert store.order() == ["a", "x", "y", "z", "d", "e"]
    assert not store.revise("c", *(replace(JOB, id=each) for each in "fg"))
    assert len(store.order()) == 6
    store.close()


def test_queued_jobs_are_rearranged_among_their_own_places(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    store.put(*(replace(JOB, id=each, state=JobState.FAILED if each == "b" else JobState.QUEUED) for each in "abcd"))
    store.arrange(lambda ids: list(reversed(ids)))
    assert store.order() == ["d", "b", "c", "a"]
    store = reopened(store, path)
    store.put(replace(JOB, id="e"))
    assert [job.id for job in store.jobs()] == ["d", "b", "c", "a", "e"]
    store.close()


def test_what_was_removed_comes_back_to_its_place(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    store.put(*(replace(JOB, id=each) for each in "abc"))
    store.remove("a", "b")
    assert store.order() == ["c"]
    store.restore("b")
    assert store.order() == ["b", "c"]
    store = reopened(store, path)
    store.restore("a")
    assert store.order() == ["b", "c"]
    store.close()


def test_what_a_living_program_removed_is_kept_for_it(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    window = JobStoreOnDisk(path)
    window.put(JOB)
    window.remove("a")
    other = JobStoreOnDisk(path)
    assert other.jobs() == []
    other.close()
    window.restore("a")
    assert window.jobs() == [JOB]
    window.remove("a")
    window = reopened(window, path)
    assert window.jobs() == []
    window.restore("a")
    assert window.jobs() == []
    window.close()


def test_of_what_was_done_the_last_thousand_are_kept_and_all_of_an_open_sweep(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    sweep = Sweep(JOB.request, (read_axis(SweepField.SEED, "1..2"),))
    (cell, _) = (replace(each, state=JobState.DONE) for each in sweep_jobs(sweep, cell_requests(sweep, {})))
    store = JobStoreOnDisk(path)
    store.put(cell, replace(JOB, id="failed", state=JobState.FAILED))
    store.put(*(replace(JOB, id=f"{number}", state=JobState.DONE) for number in range(1001)))
    store = reopened(store, path)
    assert list(store.order()) == [cell.id, "failed", *map(str, range(1, 1001))]
    store.close()


def test_a_pause_outlives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    assert store.pause_kept() is None
    store.pause(Pause())
    store.pause(Pause("the disk is full", waits_for_room=True))
    store = reopened(store, path)
    assert store.pause_kept() == Pause("the disk is full", waits_for_room=True)
    store.pause(None)
    assert store.pause_kept() is None
    store.close()


def test_a_queue_of_the_first_shape_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "CREATE TABLE jobs (turn INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
            " state TEXT NOT NULL, job TEXT NOT NULL)"
        )
        for each, state in (("b", "queued"), ("a", "running")):
            text = msgspec.json.encode(replace(JOB, id=each)).decode()
            old.execute("INSERT INTO jobs (id, state, job) VALUES (?, ?, ?)", (each, state, text))
        old.execute("PRAGMA user_version=1")
        old.commit()
    store = JobStoreOnDisk(path)
    assert [(job.id, job.state) for job in store.jobs()] == [("b", JobState.QUEUED), ("a", JobState.INTERRUPTED)]
    store.close()


def test_a_job_of_a_newer_program_is_left_for_it(tmp_path: Path) -> None:
    path = tmp_path / "queue.db"
    store = JobStoreOnDisk(path)
    store.put(JOB)
    with store._database.transaction() as connection:  # noqa: SLF001 - writes what a newer program would
        connection.execute("INSERT INTO jobs (id, state, job) VALUES ('b', 'dreaming', '{}')")
    store = reopened(store, path)

    assert store.jobs() == [JOB]
    store.close()


def test_the_queue_is_no_part_of_the_index(home: Home) -> None:
    with home.open() as history:
        history.jobs.put(JOB)
    home.database.unlink(missing_ok=True)
    with home.open() as history:
        assert history.jobs.jobs() == [JOB]
