"""The queue outlives the program."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.library.homes import Home, request
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.library.job_store import JobStoreOnDisk

JOB = Job("a", request(), datetime(2026, 3, 14, 12, 0, 0, 5, tzinfo=UTC))


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
