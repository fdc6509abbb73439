"""From the wish for a sweep to its jobs, and from their end to its grid."""

from functools import partial

from PySide6.QtCore import QObject

from wurst_desktop.core.record import Record
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.jobs.queue_time import QueueTime
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.session import Session
from wurst_desktop.ui.sweep.sweep_dialog import SweepDialog
from wurst_desktop.ui.wiring.showing import Showing


class SweepWiring(QObject):
    """Asks what changes, and queues a job for each picture."""

    def __init__(
        self, window: MainWindow, session: Session, drawing: Drawing, queue_time: QueueTime, showing: Showing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._create = window.panels.create
        self._session = session
        self._drawing = drawing
        self._queue_time = queue_time
        self._showing = showing
        window.commands.sweep.triggered.connect(self._ask_fields)

    @property
    def _models(self) -> dict[str, CheckpointRef]:
        return {card.ref.id: card.ref for card in self._create.cards}

    def ask_record(self, record: Record) -> None:
        """Sweep over what made a picture, or make a sweep once more."""
        if record.grid is not None:
            self._ask(record.grid.sweep.request).show_sweep(record.grid.sweep)
        elif record.request is not None:
            # What is where is why this picture was chosen.
            self._ask(record.request).begin_with(SweepField.WORDS)

    def make_again(self, sweep: Sweep) -> None:
        """Queue a sweep just as it was."""
        self._queue(sweep.anew(sweep.request))

    def _ask_fields(self) -> None:
        request = self._create.request()
        if request is not None:
            dialog = self._ask(request)
            if self._create.fields.seed.is_locked:
                dialog.begin_with(SweepField.WORDS)

    def _ask(self, request: GenerationRequest) -> SweepDialog:
        styles = [style.name for style in self._create.fields.style_picker.styles]
        dialog = SweepDialog(request, self._models, styles, self._queue_time.seconds, self._window)
        dialog.decided.connect(self._queue)
        self._queue_time.changed.connect(dialog.foresee_again)
        dialog.open()
        return dialog

    def _queue(self, sweep: Sweep) -> None:
        self._showing.follow()
        cells = cell_requests(sweep, self._models)
        self._drawing.draw_cells(cells, partial(self._queue_cells, sweep))

    def _queue_cells(self, sweep: Sweep, finals: tuple[GenerationRequest, ...]) -> None:
        self._session.queue.wishes.add_jobs(sweep_jobs(sweep, finals))
