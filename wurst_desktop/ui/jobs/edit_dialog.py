"""Changes what a waiting job asks for."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.errors import BadInput, WurstError
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.create.drawing import Drawing
from wurst_desktop.ui.create.panel import CreatePanel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.speaking import say_at_once
from wurst_desktop.ui.wording import explain

_SIZE = (380, 720)
_FRAME = 64
"""What title bar and task bar may take of a small screen's height."""


class EditDialog(QDialog):
    """The fields of the create panel once more, filled with a job's request; the queue goes on behind them."""

    decided = Signal(object, object)
    """The job, and the final requests that it comes to now: more than one if something was left to chance."""

    def __init__(
        self, job: Job, cards: Sequence[CheckpointCard], drawing: Drawing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("jobEditDialog")
        self.setWindowTitle(tr("Edit a waiting job"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._job = job
        self._drawing = drawing
        self._is_over = False
        self.panel = CreatePanel(cards)
        self.panel.taking.request(job.request)
        self.panel.offer_change()
        self._shown = self.panel.request() or job.request
        self.panel.create_requested.connect(self._decide)
        self.panel.cancel_requested.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.panel.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        width, height = _SIZE
        self.resize(width, min(height, self.screen().availableGeometry().height() - _FRAME))
        self.panel.fields.prompt.setFocus()

    def done(self, result: int) -> None:
        self._is_over = True
        super().done(result)

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
            self._refuse(error)
            return
        if changes:
            # It stays open until all is drawn, so that nobody has to type again what can't be understood.
            self._drawing.draw_all(edited, self._take, self._refuse)
        else:
            self.accept()

    def _take(self, finals: Sequence[GenerationRequest]) -> None:
        if not self._is_over:
            self.decided.emit(self._job, finals)
            self.accept()

    def _refuse(self, error: WurstError) -> None:
        if not self._is_over:
            self.panel.fields.notice.warn(explain(error))
            say_at_once(self, explain(error))
