"""What an earlier run of the program left in the queue, and how much of it is done; asked on the clerk's thread."""

from collections.abc import Sequence
from dataclasses import replace

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.ports.queue import JobStore


def left_over(store: JobStore, history: History) -> Sequence[Job]:
    """The jobs that weren't finished; one that was broken off says how much it really made."""
    unfinished = [job for job in store.jobs() if job.state is not JobState.DONE]
    counted = [_counted(job, store, history) if job.state is JobState.INTERRUPTED else job for job in unfinished]
    return [job for job in counted if job.state is not JobState.DONE]


def count_made(job: Job, history: History) -> int:
    """How many pictures of a job there are (compositions, of a contact sheet)."""
    return sum(map(job.has_made, history.found(job).values()))


def _counted(job: Job, store: JobStore, history: History) -> Job:
    done = count_made(job, history)
    counted = replace(job, saved=done, state=JobState.DONE if done == job.request.count else job.state)
    if counted != job:
        store.put(counted)
    return counted
