"""Joins the actions of the queue to the queue itself."""

from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.jobs.queue_view import QueuePanel


def connect_queue(commands: Actions, panel: QueuePanel, queue: JobQueue) -> None:
    """Have each action do its work on the jobs that are chosen in the panel."""
    panel.take_commands(commands)
    each = {
        commands.job_next: queue.move_first,
        commands.job_up: queue.move_up,
        commands.job_down: queue.move_down,
        commands.job_duplicate: queue.duplicate,
        commands.job_again: queue.retry,
        commands.job_remove: queue.remove,
    }
    for action, work in each.items():
        action.triggered.connect(lambda _checked=False, work=work: work(panel.selected()))
    commands.jobs_clear.triggered.connect(queue.clear_ended)
    commands.queue_pause.triggered.connect(lambda paused: queue.pause() if paused else queue.resume())
