"""The prompt as chips: each phrase with a slider for its weight, two-way with the text."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from wurst_desktop.core.prompt_chips import Chip, read_chips
from wurst_desktop.core.prompt_weight import LARGEST_STEPPED
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.wheel import leave_wheel

_NOTCHES = 20
"""The slider's steps in a weight of 1: each is 0.05, as with the keys."""

_EMPTY = tr("Type a prompt, and each of its phrases gets a slider here.")
_PLAIN = tr("Plain text has no weights. Choose another way of writing them under More.")


class _Row:
    """One chip: its words, its slider, its weight as a number."""

    def __init__(self, number: int) -> None:
        self.words = ElidedLabel()
        self.words.setObjectName(f"chipWords{number}")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        leave_wheel(self.slider)
        self.slider.setObjectName(f"chipSlider{number}")
        self.slider.setRange(0, round(LARGEST_STEPPED * _NOTCHES))
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(104)
        self.number = QLabel()
        self.number.setProperty("role", "small")
        self.number.setFixedWidth(30)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show(self, chip: Chip) -> None:
        words = " ".join(chip.text.split())
        self.words.say(words)
        self.slider.setAccessibleName(tr("Weight of {words}").format(words=words))
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(chip.weight * _NOTCHES))
        self.number.setText(f"{chip.weight:.2f}".rstrip("0").rstrip("."))


class PromptChips(QWidget):
    """One line a chip. Moving a slider rewrites the weight in the text; changing the text moves the sliders."""

    def __init__(self, edit: PromptEdit) -> None:
        super().__init__()
        self.setObjectName("promptChips")
        self.setAccessibleName(tr("Weights of the phrases"))
        self._edit = edit
        self._chips: tuple[Chip, ...] = ()
        self._rows: list[_Row] = []
        self._note = QLabel(_EMPTY)
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._note, 0, 0, 1, 3)
        edit.reworded.connect(self.read)
        edit.syntax_changed.connect(self.read)
        self.read()

    @property
    def chips(self) -> Sequence[Chip]:
        """What is shown."""
        return self._chips

    def read(self) -> None:
        """Show the chips of the text as it stands."""
        is_plain = self._edit.syntax is PromptSyntax.PLAIN
        self._chips = () if is_plain else read_chips(self._edit.toPlainText(), self._edit.syntax)
        while len(self._rows) < len(self._chips):
            self._add_row()
        for number, row in enumerate(self._rows):
            is_used = number < len(self._chips)
            for part in (row.words, row.slider, row.number):
                part.setVisible(is_used)
            if is_used:
                row.show(self._chips[number])
        self._note.setText(_PLAIN if is_plain else _EMPTY)
        self._note.setVisible(not self._chips)

    def _add_row(self) -> None:
        number = len(self._rows)
        row = _Row(number)
        for column, part in enumerate((row.words, row.slider, row.number)):
            self._grid.addWidget(part, number + 1, column)
        row.slider.valueChanged.connect(lambda value: self._weigh(number, value / _NOTCHES))
        self._rows.append(row)

    def _weigh(self, number: int, weight: float) -> None:
        chip = self._chips[number]
        if not self._edit.weigh(chip.start, chip.end, weight):
            self.read()
