"""A request in the queue, with its state."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sweep import Cell

_HOPELESS = 3


class JobState(StrEnum):
    """Where a job stands; all but the first two are ends."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True)
class Found:
    """An entry of the history that a job has made: a picture, or a composition that is still to be finished."""

    record_id: int
    is_decoded: bool


@dataclass(frozen=True)
class Job:
    """One request and what became of it.

    `resumes` names the undecoded history entry that the job finishes, `saved` counts its kept pictures (or
    compositions, where it makes no more: `only_composes`), and `note` says in a sentence why it failed.
    `log` tells of the latest attempt, once it has ended; `cell` is its place in the sweep that it belongs to.
    """

    id: str
    request: GenerationRequest
    created: datetime
    state: JobState = JobState.QUEUED
    resumes: int | None = None
    saved: int = 0
    note: str = ""
    log: JobLog | None = None
    only_composes: bool = False
    cell: Cell | None = None

    @property
    def is_open(self) -> bool:
        """Whether the job still waits or runs."""
        return self.state in {JobState.QUEUED, JobState.RUNNING}

    @property
    def ended_early(self) -> bool:
        """Whether the job ended before all was made."""
        return not self.is_open and self.state is not JobState.DONE

    @property
    def can_be_edited(self) -> bool:
        """Whether its request may still become another; a kept composition can only be finished as it was begun."""
        return self.state is JobState.QUEUED and self.resumes is None

    def has_made(self, found: Found) -> bool:
        """Whether an entry that it made is all that it makes of an image."""
        return found.is_decoded or self.only_composes


@dataclass(frozen=True)
class Pause:
    """Why the queue stands still ("" if it was asked to), and whether it goes on by itself when a disk has room.

    One that ends with the program is a fact of this run alone: a new start finds the queue as it was before.
    """

    reason: str = ""
    waits_for_room: bool = False
    ends_with_program: bool = False


@dataclass(frozen=True)
class Streak:
    """How many jobs in a row ended the same way; `kind` names the failure, "" a good end."""

    kind: str = ""
    length: int = 0

    def then(self, kind: str) -> "Streak":
        """The streak with one more job."""
        return Streak(kind, self.length + 1 if kind == self.kind else 1)

    @property
    def is_hopeless(self) -> bool:
        """Whether the next job would very likely fail in the same way."""
        return bool(self.kind) and self.length >= _HOPELESS


def picture_name(job_id: str, image: int) -> str:
    """The lasting name of a job's picture: the same at each attempt, so that none is made twice."""
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{job_id} {image}").hex if job_id else uuid.uuid4().hex
