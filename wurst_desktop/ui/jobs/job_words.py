"""The words for jobs: a line in the queue, and what is said when one ends."""

from collections.abc import Sequence

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.sweep import Sweep
from wurst_desktop.ui.number_words import counted, duration

_LONGEST = 60


def job_line(job: Job) -> str:
    """One job in a line: its state, how many pictures, its words."""
    return f"{_state(job)}: {_shortened(job.request.prompt)}"


def sweep_line(jobs: Sequence[Job], sweep: Sweep) -> str:
    """Those jobs of one sweep that aren't done, in a line."""
    left = sum(job.state is not JobState.DONE for job in jobs)
    states = {job.state for job in jobs}
    words = _shortened(sweep.request.typed[0])
    if JobState.RUNNING in states:
        return f"Running sweep, {left} of {sweep.count} left: {words}"
    if JobState.QUEUED in states:
        return f"Waits, sweep, {left} of {sweep.count}: {words}"
    return f"Sweep ended early, {left} of {sweep.count} missing: {words}"


def job_ended(job: Job) -> str:
    """What became of a job, for the strip beside the picture."""
    match job.state:
        case JobState.DONE:
            return f"{counted(job.saved, _makes(job))} kept"
        case JobState.STOPPED:
            return f"stopped, {counted(job.saved, _makes(job))} kept" if job.saved else "stopped"
        case JobState.FAILED:
            return "ended early"
        case JobState.QUEUED | JobState.RUNNING | JobState.INTERRUPTED:
            return ""


def queue_line(jobs: Sequence[Job], seconds: float | None = None, *, is_paused: bool = False) -> str:
    """How many jobs wait behind the running one and how long they take, if that is known; or ""."""
    waiting = sum(job.state is JobState.QUEUED for job in jobs)
    if is_paused:
        time = "" if seconds is None or not waiting else f" ({duration(max(seconds, 1.0))})"
        wait = f": {counted(waiting, 'job')} {'waits' if waiting == 1 else 'wait'}{time}" if waiting else ""
        return f"The queue is paused{wait}"
    if not waiting:
        return ""
    time = "" if seconds is None else f", about {duration(max(seconds, 1.0))}"
    return f"{counted(waiting, 'job')} in the queue{time}"


def pause_line(reason: str | None) -> str:
    """Why the queue stands still, or "" if it doesn't."""
    if reason is None:
        return ""
    return reason or "The queue is paused: what runs is finished, and nothing else is begun."


def hopeless(failures: int, note: str) -> str:
    """Why the queue paused by itself."""
    return f"The queue is paused, since {failures} jobs in a row ended the same way. {note}"


def begun_meanwhile() -> str:
    """That a job was edited too late."""
    return "That job had begun already, so it stays as it was. What you changed waits as a job of its own."


def no_room(reason: str) -> str:
    """Why the queue waits for room on a disk."""
    return f"The queue is paused. {reason} It goes on by itself when there is room."


def room_again() -> str:
    """That the queue goes on after it waited for room."""
    return "There is room again, so the queue goes on."


def work_title(failed: int, pause_reason: str | None) -> str:
    """What is said first when nothing runs any more and the window is in the back."""
    if pause_reason:
        return "The queue stands still"
    return "The queue ended, with mishaps" if failed else "The queue ended"


def work_ended(kept: int, failed: int, pause_reason: str | None) -> str:
    """What came of the work."""
    jobs = f"{counted(failed, 'job')} ended early" if failed else ""
    counts = ", ".join(part for part in (f"{counted(kept, 'picture')} kept", jobs) if part)
    return f"{counts}. {pause_reason}" if pause_reason else f"{counts}."


def jobs_removed(jobs: Sequence[Job]) -> str:
    """That jobs were taken out of the queue."""
    return f"{counted(len(jobs), 'job')} taken out of the queue. Kept pictures stay in the history."


def jobs_back(jobs: Sequence[Job]) -> str:
    """That removed jobs are in the queue again."""
    return f"{counted(len(jobs), 'job')} back in the queue."


def left_unfinished(jobs: Sequence[Job]) -> str:
    """What an earlier run of the program didn't finish."""
    what, they = ("A job was", "it") if len(jobs) == 1 else (f"{len(jobs)} jobs were", "they")
    went = "broken off when the program last ended. All that was finished is kept"
    return f"{what} {went}, and {they} can go on from there."


def _shortened(prompt: str) -> str:
    words = " ".join(prompt.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _makes(job: Job) -> str:
    return "composition" if job.only_composes else "picture"


def _amount(job: Job) -> str:
    """How many pictures it makes, where that has to be said."""
    return f", {counted(job.request.count, _makes(job))}" if job.request.count > 1 else ""


def _progress(job: Job) -> str:
    """How many of its pictures are kept, where that isn't plain."""
    several = f", {job.saved} of {job.request.count} kept"
    return several if job.request.count > 1 else ""


def _state(job: Job) -> str:
    match job.state:
        case JobState.QUEUED:
            return f"Waits{_progress(job) if job.saved else _amount(job)}"
        case JobState.RUNNING:
            return f"Running{_progress(job)}"
        case JobState.DONE:
            return f"Done{_amount(job)}"
        case JobState.STOPPED:
            return f"Stopped{_progress(job)}"
        case JobState.FAILED:
            return f"Ended early{_progress(job)}"
        case JobState.INTERRUPTED:
            return f"Broken off{_progress(job)}"
