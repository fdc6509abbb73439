"""Joins the actions of the queue to the queue itself."""

from wurst_desktop.ui.actions import Actions
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.jobs.edit_dialog import EditDialog
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.jobs.log_dialog import LogDialog
from wurst_desktop.ui.jobs.queue_view import QueuePanel


def connect_queue(commands: Actions, panel: QueuePanel, queue: JobQueue, create: CreatePanel, drawing: Drawing) -> None:
    """Have each action do its work on the jobs that are chosen in the panel; `create` knows the models."""
    panel.take_commands(commands)
    wishes = queue.wishes
    each = {
        commands.job_next: wishes.move_first,
        commands.job_up: wishes.move_up,
        commands.job_down: wishes.move_down,
        commands.job_duplicate: lambda jobs: wishes.duplicate(jobs, drawing.draw_cells),
        commands.job_again: wishes.retry,
        commands.job_remove: wishes.remove,
    }
    for action, work in each.items():
        action.triggered.connect(lambda _checked=False, work=work: work(panel.selected()))
    commands.jobs_clear.triggered.connect(wishes.clear_ended)
    commands.jobs_empty.triggered.connect(wishes.clear_waiting)
    commands.queue_pause.triggered.connect(lambda paused: queue.pause() if paused else queue.resume())

    def edit() -> None:
        for job in panel.selected()[:1]:
            dialog = EditDialog(job, create.cards, drawing, panel)
            dialog.decided.connect(wishes.edit)
            dialog.open()

    def show_log() -> None:
        for job in panel.selected()[:1]:
            LogDialog(job.log, job.request, panel).open()

    commands.job_edit.triggered.connect(edit)
    commands.job_log.triggered.connect(show_log)
