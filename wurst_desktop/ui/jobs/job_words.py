"""The words for jobs: a line in the queue, and what is said when one ends."""

from collections.abc import Sequence

from wurst_desktop.core.jobs import Job, JobState
from wurst_desktop.core.sweep import Sweep
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.number_words import duration
from wurst_desktop.ui.phrases import excerpt

_LONGEST = 60
_STATES = {
    JobState.QUEUED: tr("Waits", "a job in the queue"),
    JobState.RUNNING: tr("Running", "a job in the queue"),
    JobState.DONE: tr("Done", "a job in the queue"),
    JobState.STOPPED: tr("Stopped", "a job in the queue"),
    JobState.FAILED: tr("Ended early", "a job in the queue"),
    JobState.INTERRUPTED: tr("Broken off", "a job in the queue"),
}
_STATES_OF_SEVERAL = {
    JobState.QUEUED: tr("Waits, {saved} of {count} kept"),
    JobState.RUNNING: tr("Running, {saved} of {count} kept"),
    JobState.STOPPED: tr("Stopped, {saved} of {count} kept"),
    JobState.FAILED: tr("Ended early, {saved} of {count} kept"),
    JobState.INTERRUPTED: tr("Broken off, {saved} of {count} kept"),
}
"""Of those that make more than one picture."""


def job_line(job: Job) -> str:
    """One job in a line: its state, how many pictures, its words."""
    return f"{_state(job)}: {excerpt(job.request.prompt, _LONGEST)}"


def sweep_line(jobs: Sequence[Job], sweep: Sweep) -> str:
    """Those jobs of one sweep that aren't done, in a line."""
    left = sum(job.state is not JobState.DONE for job in jobs)
    states = {job.state for job in jobs}
    words = excerpt(sweep.request.typed[0], _LONGEST)
    if JobState.RUNNING in states:
        return tr("Running sweep, {left} of {count} left: {words}").format(left=left, count=sweep.count, words=words)
    if JobState.QUEUED in states:
        return tr("Waits, sweep, {left} of {count}: {words}").format(left=left, count=sweep.count, words=words)
    return tr("Sweep ended early, {left} of {count} missing: {words}").format(left=left, count=sweep.count, words=words)


def job_ended(job: Job) -> str:
    """What became of a job, for the strip beside the picture."""
    match job.state:
        case JobState.DONE:
            if job.only_composes:
                return tr_n("%n compositions kept", "%n composition kept", job.saved)
            return tr_n("%n pictures kept", "%n picture kept", job.saved)
        case JobState.STOPPED if not job.saved:
            return tr("stopped", "what became of a job")
        case JobState.STOPPED if job.only_composes:
            return tr_n("stopped, %n compositions kept", "stopped, %n composition kept", job.saved)
        case JobState.STOPPED:
            return tr_n("stopped, %n pictures kept", "stopped, %n picture kept", job.saved)
        case JobState.FAILED:
            return tr("ended early", "what became of a job")
        case JobState.QUEUED | JobState.RUNNING | JobState.INTERRUPTED:
            return ""


def queue_line(jobs: Sequence[Job], seconds: float | None = None, *, is_paused: bool = False) -> str:
    """How many jobs wait behind the running one and how long they take, if that is known; or ""."""
    waiting = sum(job.state is JobState.QUEUED for job in jobs)
    time = "" if seconds is None else duration(max(seconds, 1.0))
    if is_paused:
        return _paused_line(waiting, time)
    if not waiting:
        return ""
    if not time:
        return tr_n("%n jobs in the queue", "%n job in the queue", waiting)
    return tr_n("%n jobs in the queue, about {time}", "%n job in the queue, about {time}", waiting).format(time=time)


def _paused_line(waiting: int, time: str) -> str:
    if not waiting:
        return tr("The queue is paused")
    if not time:
        return tr_n("The queue is paused: %n jobs wait", "The queue is paused: %n job waits", waiting)
    text = tr_n("The queue is paused: %n jobs wait ({time})", "The queue is paused: %n job waits ({time})", waiting)
    return text.format(time=time)


def pause_line(reason: str | None) -> str:
    """Why the queue stands still, or "" if it doesn't."""
    if reason is None:
        return ""
    return reason or tr("The queue is paused: what runs is finished, and nothing else is begun.")


def hopeless(failures: int, note: str) -> str:
    """Why the queue paused by itself."""
    return tr_n(
        "The queue is paused, since %n jobs in a row ended the same way. {note}",
        "The queue is paused, since %n job in a row ended the same way. {note}",
        failures,
    ).format(note=note)


def begun_meanwhile() -> str:
    """That a job was edited too late."""
    return tr("That job had begun already, so it stays as it was. What you changed waits as a job of its own.")


def no_room(reason: str) -> str:
    """Why the queue waits for room on a disk."""
    return tr("The queue is paused. {reason} It goes on by itself when there is room.").format(reason=reason)


def no_room_to_open(reason: str) -> str:
    """Why the queue isn't there yet."""
    return tr("The queue can't be shown yet. {reason} It comes by itself when there is room.").format(reason=reason)


def device_gone(reason: str) -> str:
    """Why the queue waits for a device that stopped answering."""
    return tr("The queue is paused. {reason}").format(reason=reason)


def room_again() -> str:
    """That the queue goes on after it waited for room."""
    return tr("There is room again, so the queue goes on.")


def work_title(failed: int, pause_reason: str | None) -> str:
    """What is said first when nothing runs any more and the window is in the back."""
    if pause_reason:
        return tr("The queue stands still")
    return tr("The queue ended, with mishaps") if failed else tr("The queue ended")


def work_ended(kept: int, failed: int, pause_reason: str | None) -> str:
    """What came of the work."""
    pictures = tr_n("%n pictures kept", "%n picture kept", kept)
    counts = (
        tr_n("{pictures}, %n jobs ended early.", "{pictures}, %n job ended early.", failed).format(pictures=pictures)
        if failed
        else tr_n("%n pictures kept.", "%n picture kept.", kept)
    )
    return f"{counts} {pause_reason}" if pause_reason else counts


def jobs_removed(jobs: Sequence[Job]) -> str:
    """That jobs were taken out of the queue."""
    return tr_n(
        "%n jobs taken out of the queue. Kept pictures stay in the history.",
        "%n job taken out of the queue. Kept pictures stay in the history.",
        len(jobs),
    )


def jobs_back(jobs: Sequence[Job]) -> str:
    """That removed jobs are in the queue again."""
    return tr_n("%n jobs back in the queue.", "%n job back in the queue.", len(jobs))


def left_unfinished(jobs: Sequence[Job]) -> str:
    """What an earlier run of the program didn't finish."""
    return tr_n(
        "%n jobs were broken off when the program last ended. All that was finished is kept, "
        "and they can go on from there.",
        "A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.",
        len(jobs),
    )


def _state(job: Job) -> str:
    several = job.request.count > 1
    if not several:
        return _STATES[job.state]
    if job.state is JobState.DONE or (job.state is JobState.QUEUED and not job.saved):
        return _amount(job)
    return _STATES_OF_SEVERAL[job.state].format(saved=job.saved, count=job.request.count)


def _amount(job: Job) -> str:
    """Of a job that has all or nothing of several pictures behind it."""
    count = job.request.count
    if job.state is JobState.DONE:
        if job.only_composes:
            return tr_n("Done, %n compositions", "Done, %n composition", count)
        return tr_n("Done, %n pictures", "Done, %n picture", count)
    if job.only_composes:
        return tr_n("Waits, %n compositions", "Waits, %n composition", count)
    return tr_n("Waits, %n pictures", "Waits, %n picture", count)
