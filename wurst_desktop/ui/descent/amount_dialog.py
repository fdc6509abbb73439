"""Asks how much, by a slider with sketches of what comes out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.picture import Pixels
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.descent.sketch_row import SketchRow
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.number_words import percent
from wurst_desktop.ui.wording import explain

_UNSEEN = tr("Sketches come once a few pictures of this model are finished: it learns from them how compositions look.")


class AmountDialog(QDialog):
    """A slider from 0 to 100 %, sketches beneath it, and a button that takes the amount."""

    moved = Signal(float)
    """The amount (0 .. 1) that is to be sketched; at once when the dialog opens, and at each move."""
    decided = Signal(float)
    refused = Signal(str)
    """Why there is nothing to decide; the dialog closes."""

    def __init__(self, name: str, title: str, hint: str, sketches: int, sketcher: Sketcher, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sketcher = sketcher
        self.is_over = False
        """Whether it was closed, so that answers come too late."""
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}Slider")
        self.slider.setAccessibleName(title)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.amount_label = QLabel()
        self.amount_label.setObjectName(f"{name}Amount")
        self.amount_label.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(1)) + 8)
        self.amount_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sketches = SketchRow(sketches)
        self.hint_label = QLabel()
        self._hint = hint
        self._lay_out(name, hint, sketches)
        sketcher.arrived.connect(self._show_sketch)

    @property
    def amount(self) -> float:
        """What the slider says, 0 .. 1."""
        return self.slider.value() / 100

    def begin_at(self, amount: float) -> None:
        """Put the slider there and have it sketched."""
        self.slider.setValue(round(amount * 100))
        self.slider.valueChanged.connect(self._show_amount)
        self._show_amount()

    def refuse(self, error: WurstError) -> None:
        """Close with the reason."""
        if not self.is_over:
            self.refused.emit(explain(error))
            self.reject()

    def sketch(self, request: GenerationRequest) -> None:
        """Have this looked at; an answer that comes after the end is passed over."""
        if not self.is_over:
            self._sketcher.want(request)

    def done(self, result: int) -> None:
        self.is_over = True
        self._sketcher.stop()
        if result == QDialog.DialogCode.Accepted:
            self.decided.emit(self.amount)
        super().done(result)

    def _show_sketch(self, number: int, pixels: Pixels | None) -> None:
        self.sketches.show_sketch(number, pixels)
        self.hint_label.setText(self._hint if pixels is not None else f"{self._hint} {_UNSEEN}")

    def _show_amount(self) -> None:
        self.amount_label.setText(percent(self.amount))
        self._sketcher.stop()
        self.sketches.clear()
        self.moved.emit(self.amount)

    def _lay_out(self, name: str, hint: str, sketches: int) -> None:
        self.hint_label.setText(hint)
        self.hint_label.setProperty("role", "quiet")
        self.hint_label.setWordWrap(True)
        make = tr("Make it", "one picture") if sketches == 1 else tr("Make them", "several pictures")
        buttons = DecisionButtons(self, name, make)
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.amount_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.sketches, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hint_label)
        column.addWidget(buttons)
