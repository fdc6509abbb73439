"""A request in the queue, with its state."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wurst_desktop.core.request import GenerationRequest


class JobState(StrEnum):
    """Where a job stands; all but the first two are ends."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True)
class Job:
    """One request and what became of it.

    `resumes` names the undecoded history entry that the job finishes, `saved` counts its kept pictures, and `note`
    says in a sentence why it failed.
    """

    id: str
    request: GenerationRequest
    created: datetime
    state: JobState = JobState.QUEUED
    resumes: int | None = None
    saved: int = 0
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the job still waits or runs."""
        return self.state in {JobState.QUEUED, JobState.RUNNING}
