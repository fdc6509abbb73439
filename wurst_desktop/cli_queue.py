"""Leaves a job to the window: into the queue on disk first, then a word to the window if one is open."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wurst_desktop.cli_program import Program
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.file_lock import FileLock
from wurst_desktop.printing import say, show, show_json


@dataclass(frozen=True)
class Queued:
    """Jobs in the queue; `is_window_open` says whether somebody is there to work on them now."""

    jobs: Sequence[Job]
    is_window_open: bool


def jobs_of(requests: Sequence[GenerationRequest], *, only_composes: bool = False) -> Sequence[Job]:
    """A job for each request."""
    return [Job(uuid.uuid4().hex, request, datetime.now(UTC), only_composes=only_composes) for request in requests]


def put_in_queue(program: Program, jobs: Sequence[Job]) -> Queued:
    """Queue jobs. Raises `DiskFull` or `FolderRefused`, and `CompositionMissing` where the window couldn't begin."""
    starts = [job.request.start for job in jobs if job.request.start is not None]
    with program.history() as history:
        if starts:
            history.adopt()
        for parent in {parent for start in starts for parent in start.parents}:
            history.start(parent)
        history.jobs.put(*jobs)
    return Queued(jobs, _tell_window(program))


def show_queued(queued: Queued, *, as_json: bool) -> None:
    """Give the jobs' names, and say when they will be worked on."""
    if as_json:
        jobs = [{"job": job.id, "request": job.request} for job in queued.jobs]
        show_json({"jobs": jobs, "is_window_open": queued.is_window_open})
    else:
        for job in queued.jobs:
            show(job.id)
    if not queued.is_window_open:
        say("It waits in the queue. The window works on it when it is opened next.")


def _tell_window(program: Program) -> bool:
    lock = FileLock(program.paths.window_lock)
    if lock.acquire():
        lock.release()
        return False
    from wurst_desktop.ui.doorbell import doorbell_name, ring
    from wurst_desktop.ui.handover import Handover

    return ring(doorbell_name(program.paths.data), Handover(is_quiet=True))
