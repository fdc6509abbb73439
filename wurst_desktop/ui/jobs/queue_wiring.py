"""Joins the actions of the queue to the queue itself."""

from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.jobs.edit_dialog import EditDialog
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.jobs.log_dialog import LogDialog
from wurst_desktop.ui.jobs.queue_view import QueuePanel


def connect_queue(commands: Actions, panel: QueuePanel, queue: JobQueue, create: CreatePanel) -> None:
    """Have each action do its work on the jobs that are chosen in the panel; `create` knows the models."""
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

    def edit() -> None:
        for job in panel.selected()[:1]:
            dialog = EditDialog(job, create.cards, panel)
            dialog.decided.connect(queue.edit)
            dialog.open()

    def show_log() -> None:
        for job in panel.selected()[:1]:
            LogDialog(job.log, job.request, panel).open()

    commands.job_edit.triggered.connect(edit)
    commands.job_log.triggered.connect(show_log)
    panel.view.doubleClicked.connect(commands.job_edit.trigger)
