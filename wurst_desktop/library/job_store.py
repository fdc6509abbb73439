"""The queue on disk, in a database of its own: the index of the history may be thrown away, the queue may not."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import BadInput
from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.library.database import Database, Migration

_MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE jobs (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            job TEXT NOT NULL
        )""",
    ),
)


class JobStoreOnDisk:
    """Keeps jobs in the order in which they came."""

    def __init__(self, path: Path) -> None:
        """Take the database file; it is made when first asked, and running jobs of an earlier run are then ended."""
        self._database = Database(path, _MIGRATIONS, prepare=_interrupt)

    def close(self) -> None:
        """Close the file; no other thread may be at work here."""
        self._database.close()

    def put(self, job: Job) -> None:
        text = msgspec.json.encode(job).decode()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO jobs (id, state, job) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET state = excluded.state, job = excluded.job",
                (job.id, job.state.value, text),
            )

    def jobs(self) -> Sequence[Job]:
        rows = self._database.rows("SELECT job, state FROM jobs ORDER BY turn")
        return [job for job in (_job(text, state) for text, state in rows) if job is not None]

    def remove(self, job_id: str) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))


def _interrupt(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE jobs SET state = ? WHERE state = ?", (JobState.INTERRUPTED.value, JobState.RUNNING.value)
    )


def _job(text: str, state: str) -> Job | None:
    try:
        job = msgspec.json.decode(text, type=Job)
        return replace(job, state=JobState(state))
    except (ValueError, BadInput):
        # A newer program's job stays in the file for that program.
        return None
