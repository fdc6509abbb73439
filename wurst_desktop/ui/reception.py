"""Receives what a second start of the program hands over: words and pictures to begin with, news of the queue."""

from pathlib import Path

from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.handover import Handover
from wurst_desktop.ui.jobs.job_queue import JobQueue
from wurst_desktop.ui.wiring.restoring import Restoring


class Reception:
    """Puts what was handed over where the artist finds it."""

    def __init__(self, create: CreatePanel, queue: JobQueue, restoring: Restoring) -> None:
        self._create = create
        self._queue = queue
        self._restoring = restoring

    def receive(self, handover: Handover) -> None:
        """Take it in."""
        self._queue.look_again()
        if handover.prompt:
            self._create.taking.example(handover.prompt)
        if handover.files:
            self._restoring.restore([Path(file) for file in handover.files])
