"""The queue on disk, in a database of its own: the index of the history may be thrown away, the queue may not."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from wurst_desktop.core.errors import BadInput
from wurst_desktop.core.jobs import Job, JobState, Pause
from wurst_desktop.core.line import moved_behind
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.damage import rows_left
from wurst_desktop.library.database import Database, Migration
from wurst_desktop.library.owners import Owners

_OWNERS = "running"
_DONE_KEPT = 1000
"""Of jobs that are done; what they made is in the history, with how it was made."""
MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE jobs (
            turn INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            job TEXT NOT NULL
        )""",
    ),
    (
        "ALTER TABLE jobs ADD COLUMN owner TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE jobs ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0",
        "UPDATE jobs SET place = turn",
        "CREATE INDEX in_line ON jobs (place)",
        "CREATE TABLE pause (only INTEGER PRIMARY KEY CHECK (only = 1), reason TEXT NOT NULL)",
    ),
    ("ALTER TABLE pause ADD COLUMN waits_for_room INTEGER NOT NULL DEFAULT 0",),
)
_COLUMNS = ("turn", "id", "state", "job", "owner", "place", "is_removed")
_ORDER = "ORDER BY place, turn"
_WAITS = "WHERE id = ? AND state = ? AND NOT is_removed"


class JobStoreOnDisk:
    """Keeps jobs in the order in which they are to run."""

    def __init__(self, path: Path) -> None:
        """Take the database file; when first asked it is made, and the jobs of processes that died are ended."""
        self._owners = Owners(path.parent / _OWNERS)
        self._database = Database(path, MIGRATIONS, prepare=self._tidy, rescue=_rescue)

    def close(self) -> None:
        """Close the file; no other thread may be at work here, and no job may run."""
        self._database.close()
        self._owners.leave()

    def put(self, *jobs: Job) -> None:
        with self._database.transaction() as connection:
            for job in jobs:
                self._put(connection, job)

    def revise(self, job_id: str, *jobs: Job) -> bool:
        first, *others = jobs
        with self._database.transaction() as connection:
            done = connection.execute(
                f"UPDATE jobs SET id = ?, job = ? {_WAITS}", (first.id, _text(first), job_id, JobState.QUEUED.value)
            )
            if done.rowcount != 1:
                return False
            for job in others:
                self._put(connection, job)
            if others:
                self._arrange(connection, lambda line: moved_behind(line, {job.id for job in others}, first.id))
            return True

    def claim(self, job_id: str) -> Job | None:
        running = JobState.RUNNING.value
        with self._database.transaction() as connection:
            rows = connection.execute(
                f"UPDATE jobs SET state = ?, owner = ? {_WAITS} RETURNING job",
                (running, self._owners.me(), job_id, JobState.QUEUED.value),
            ).fetchall()
        return _job(rows[0][0], running) if rows else None

    def jobs(self) -> Sequence[Job]:
        rows = self._database.rows(f"SELECT job, state FROM jobs WHERE NOT is_removed {_ORDER}")
        return [job for job in (_job(text, state) for text, state in rows) if job is not None]

    def order(self) -> Sequence[str]:
        return [row[0] for row in self._database.rows(f"SELECT id FROM jobs WHERE NOT is_removed {_ORDER}")]

    def arrange(self, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        with self._database.transaction() as connection:
            self._arrange(connection, change)

    def remove(self, *job_ids: str) -> None:
        with self._database.transaction() as connection:
            # By whom, since nobody but this process can bring them back.
            connection.executemany(
                "UPDATE jobs SET is_removed = TRUE, owner = ? WHERE id = ? AND state != ?",
                [(self._owners.me(), job_id, JobState.RUNNING.value) for job_id in job_ids],
            )

    def restore(self, *job_ids: str) -> None:
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE jobs SET is_removed = FALSE, owner = '' WHERE id = ? AND is_removed",
                [(job_id,) for job_id in job_ids],
            )

    def pause(self, pause: Pause | None) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM pause")
            if pause is not None:
                connection.execute(
                    "INSERT INTO pause (only, reason, waits_for_room) VALUES (1, ?, ?)",
                    (pause.reason, pause.waits_for_room),
                )

    def pause_kept(self) -> Pause | None:
        rows = self._database.rows("SELECT reason, waits_for_room FROM pause")
        return Pause(str(rows[0][0]), bool(rows[0][1])) if rows else None

    def _arrange(self, connection: sqlite3.Connection, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        rows = connection.execute(
            f"SELECT id, place FROM jobs WHERE state = ? AND NOT is_removed {_ORDER}", (JobState.QUEUED.value,)
        ).fetchall()
        places = [place for _, place in rows]
        ids = change([job_id for job_id, _ in rows])
        connection.executemany("UPDATE jobs SET place = ? WHERE id = ?", zip(places, ids, strict=True))

    def _put(self, connection: sqlite3.Connection, job: Job) -> None:
        owner = self._owners.me() if job.state is JobState.RUNNING else ""
        connection.execute(
            "INSERT INTO jobs (id, state, job, owner, place)"
            " VALUES (?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM jobs))"
            " ON CONFLICT (id) DO UPDATE SET state = excluded.state, job = excluded.job, owner = excluded.owner",
            (job.id, job.state.value, _text(job), owner),
        )

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """End what nobody runs any more; forget what nobody can bring back any more, and what was done long ago."""
        running = (JobState.RUNNING.value,)
        names = connection.execute("SELECT DISTINCT owner FROM jobs WHERE state = ? OR is_removed", running).fetchall()
        for (owner,) in names:
            if not self._owners.is_alive(owner):
                connection.execute("DELETE FROM jobs WHERE is_removed AND owner = ?", (owner,))
                connection.execute(
                    "UPDATE jobs SET state = ?, owner = '' WHERE state = ? AND owner = ?",
                    (JobState.INTERRUPTED.value, *running, owner),
                )
        done = connection.execute(
            "SELECT id, job, state FROM jobs WHERE state = ? AND turn <= (SELECT max(turn) - ? FROM jobs)",
            (JobState.DONE.value, _DONE_KEPT),
        ).fetchall()
        # The cells of a sweep are needed until its grid is drawn, and are removed then.
        old = [(job_id,) for job_id, text, state in done if (job := _job(text, state)) is not None and job.cell is None]
        connection.executemany("DELETE FROM jobs WHERE id = ?", old)


def _rescue(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    marks = ", ".join("?" * len(_COLUMNS))
    rows = rows_left(old, "jobs", _COLUMNS)
    new.executemany(f"INSERT OR IGNORE INTO jobs ({', '.join(_COLUMNS)}) VALUES ({marks})", rows)


def _text(job: Job) -> str:
    return msgspec.json.encode(job).decode()


def _job(text: str, state: str) -> Job | None:
    try:
        job = decode_json(text, Job)
        return replace(job, state=JobState(state))
    except (ValueError, BadInput):
        # A newer program's job stays in the file for that program.
        return None
