"""Asks what is to change from picture to picture, and says how many pictures that are and how long they take."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.jobs import Job
from wurst_desktop.core.request import CheckpointRef, GenerationRequest
from wurst_desktop.core.sweep import Sweep, SweepField
from wurst_desktop.core.sweep_cells import cell_requests
from wurst_desktop.core.sweep_jobs import sweep_jobs
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import excerpt
from wurst_desktop.ui.sweep.axis_row import AxisRow
from wurst_desktop.ui.sweep.scheme import Scheme
from wurst_desktop.ui.sweep.suggested import suggested_values
from wurst_desktop.ui.sweep.sweep_words import DIRECTIONS, foreseen
from wurst_desktop.ui.wording import explain

Foresee = Callable[[Sequence[Job]], float | None]
_HINT = tr(
    "A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, "
    "and a grid of them too."
)
_NOTHING = tr("Choose what changes from picture to picture.")
_NO_VALUES = tr("Type the values, with commas between them.")
_WIDTH = 640
_LONGEST = 60


class SweepDialog(QDialog):
    """Up to three directions over one request; counts and times follow what is typed."""

    decided = Signal(object)
    """The `Sweep` that is wanted."""

    def __init__(
        self,
        request: GenerationRequest,
        models: Mapping[str, CheckpointRef],
        styles: Sequence[str],
        foresee: Foresee,
        parent: QWidget | None = None,
    ) -> None:
        """`foresee` tells how many seconds jobs take, or None while it doesn't know."""
        super().__init__(parent)
        self.setObjectName("sweepDialog")
        self.setWindowTitle(tr("Sweep"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._request = request
        self._models = models
        self._foresee = foresee
        self.sweep: Sweep | None = None
        """What the fields say, or None where they can't be understood."""
        suggested = partial(suggested_values, request=request, models=tuple(models), styles=styles)
        fields = _offered(request, models, styles)
        self.rows = [AxisRow(number, title, fields, suggested) for number, title in enumerate(DIRECTIONS)]
        self.scheme = Scheme(request.width / request.height)
        self.summary = QLabel()
        self.summary.setObjectName("sweepSummary")
        self.summary.setWordWrap(True)
        self.summary.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._buttons = DecisionButtons(self, "sweep", tr("Make them"))
        self.make = self._buttons.accept
        self._lay_out()
        for row in self.rows:
            row.changed.connect(self._read)
        self.begin_with(SweepField.SEED)
        self._read()

    def begin_with(self, field: SweepField) -> None:
        """Ask first for other values of this field."""
        self.rows[0].show_field(field)

    def show_sweep(self, sweep: Sweep) -> None:
        """Begin with the directions of an earlier one."""
        for row, axis in zip(self.rows, sweep.axes, strict=False):
            row.show_axis(axis)

    def foresee_again(self) -> None:
        """Say anew how long it takes: more may be known of that by now."""
        self._read()

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted and self.sweep is not None:
            self.decided.emit(self.sweep)
        super().done(result)

    def _read(self) -> None:
        try:
            self.sweep = self._understood()
        except WurstError as error:
            self.sweep = None
            self._tell(explain(error), wrong=True)
        self.make.setEnabled(self.sweep is not None)
        self.scheme.show_shape(*((0, 0, 0) if self.sweep is None else self.sweep.shape))

    def _understood(self) -> Sweep | None:
        axes = []
        if any(row.waits for row in self.rows):
            # Nothing is wrong yet.
            for row in self.rows:
                row.mark(wrong=False)
            self._tell(_NO_VALUES, wrong=False)
            return None
        for row in self.rows:
            row.mark(wrong=True)
            axis = row.axis()
            row.mark(wrong=False)
            if axis is not None:
                axes.append(axis)
        if not axes:
            self._tell(_NOTHING, wrong=False)
            return None
        sweep = Sweep(self._request, tuple(axes))
        cells = cell_requests(sweep, self._models)
        self._tell(foreseen(sweep.count, self._foresee(sweep_jobs(sweep, cells))), wrong=False)
        return sweep

    def _tell(self, sentence: str, *, wrong: bool) -> None:
        self.summary.setText(sentence)
        self.summary.setProperty("role", "warning" if wrong else "")
        self.summary.style().polish(self.summary)

    def _lay_out(self) -> None:
        hint = QLabel(_HINT.format(prompt=excerpt(self._request.typed[0], _LONGEST)))
        hint.setProperty("role", "quiet")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(hint)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.scheme)
        column.addWidget(self.summary)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)


def _offered(
    request: GenerationRequest, models: Mapping[str, CheckpointRef], styles: Sequence[str]
) -> Sequence[SweepField]:
    """The fields in which something can change here."""
    absent = {
        SweepField.STRENGTH: request.start is None,
        SweepField.SHARE: request.start is None or len(request.start.parents) < 2,
        SweepField.LORA: not request.loras,
        SweepField.MODEL: len(models) < 2,
        SweepField.STYLE: not styles,
    }
    return [field for field in SweepField if not absent.get(field, False)]
