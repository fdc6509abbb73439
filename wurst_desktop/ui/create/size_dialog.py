"""Asks for a size that isn't in the list."""

from collections.abc import Container

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSpinBox, QVBoxLayout, QWidget

from wurst_desktop.core.sizes import LARGEST_SIDE, SMALLEST_SIDE, Size, nearest_sizes
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.form import Form
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.named_widgets import named_text
from wurst_desktop.ui.spin_boxes import whole_number_spin

_WIDTH = 360


class SizeDialog(QDialog):
    """Takes any width and height, and says at once which size that comes to."""

    decided = Signal(object)
    """The `Size` that was chosen; one that can be drawn."""

    def __init__(self, size: Size, step: int, trained: Container[Size], parent: QWidget | None = None) -> None:
        """Begin with `size`; sides go in steps of `step` pixels, and the model was trained for the `trained` ones."""
        super().__init__(parent)
        self.setObjectName("sizeDialog")
        self.setWindowTitle(tr("Another size"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._step, self._trained = step, trained
        self.width_spin = self._side("sizeWidthSpin", tr("Width"), size.width)
        self.height_spin = self._side("sizeHeightSpin", tr("Height"), size.height)
        self.line = named_text("sizeLine", "quiet")
        form = Form()
        form.add(tr("Width"), self.width_spin)
        form.add(tr("Height"), self.height_spin)
        buttons = DecisionButtons(self, "size", tr("Use this size"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(buttons)
        self._say()
        self.resize(_WIDTH, self.sizeHint().height())

    @property
    def size_meant(self) -> Size:
        """The nearest size that can be drawn."""
        return Size(*nearest_sizes(self.width_spin.value(), self.height_spin.value(), self._step)[0])

    def accept(self) -> None:
        self.decided.emit(self.size_meant)
        super().accept()

    def _side(self, name: str, spoken: str, side: int) -> QSpinBox:
        spin = whole_number_spin()
        spin.setObjectName(name)
        spin.setAccessibleName(spoken)
        spin.setRange(SMALLEST_SIDE, LARGEST_SIDE)
        spin.setSingleStep(self._step)
        spin.setValue(side)
        spin.valueChanged.connect(self._say)
        return spin

    def _say(self) -> None:
        size = self.size_meant
        text = (
            tr("Draws {size} pixels, for which the model was trained.")
            if size in self._trained
            else tr("Draws {size} pixels. The model wasn't trained for that: a thing may come twice, or stretched.")
        )
        sentences = [text.format(size=size)]
        if size != Size(self.width_spin.value(), self.height_spin.value()):
            sentences.append(tr("Sides go in steps of {step}.").format(step=self._step))
        self.line.setText(" ".join(sentences))
