"""Changes what a waiting job asks for."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import BadInput
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.wording import explain

_SIZE = (380, 720)


class EditDialog(QDialog):
    """The fields of the create panel once more, filled with a job's request; the queue goes on behind them."""

    decided = Signal(object, object)
    """The job, and its new request."""

    def __init__(self, job: Job, cards: Sequence[CheckpointCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobEditDialog")
        self.setWindowTitle("Edit a waiting job")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job = job
        self.panel = CreatePanel(cards)
        self.panel.use_everything(job.request)
        self.panel.offer_change()
        self._shown = self.panel.request() or job.request
        self.panel.create_requested.connect(self._decide)
        self.panel.cancel_requested.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.resize(*_SIZE)

    def _decide(self, request: GenerationRequest) -> None:
        # Only what was changed here: a job may ask for more than the fields can show.
        now, before = asdict(request), asdict(self._shown)
        changes = {name: getattr(request, name) for name in now if now[name] != before[name]}
        if changes.keys() & {"prompt", "negative_prompt"}:
            # What was typed before style and chance made these words of it is history now.
            changes |= {"style": "", "raw_prompt": "", "raw_negative_prompt": ""}
        try:
            edited = replace(self._job.request, **changes)
        except BadInput as error:
            self.panel.fields.notice.setText(explain(error))
            return
        if changes:
            self.decided.emit(self._job, edited)
        self.accept()
