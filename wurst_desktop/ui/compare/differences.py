"""What differs between pictures, as a table in the artist's words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from wurst_desktop.core.comparison import Comparison, Difference
from wurst_desktop.ui.compare.value_words import value_text
from wurst_desktop.ui.language import tr

_NAMES: Mapping[str, str] = {
    "prompt": tr("Prompt"),
    "negative_prompt": tr("Without"),
    "width": tr("Width"),
    "height": tr("Height"),
    "seed": tr("Composition"),
    "decoder_seed": tr("Texture"),
    "prior_steps": tr("Composition steps"),
    "schedule": tr("Schedule"),
    "prior_guidance": tr("Composition guidance"),
    "decoder_steps": tr("Texture steps"),
    "decoder_guidance": tr("Texture guidance"),
    "syntax": tr("Weights written as"),
    "noise": tr("Chance"),
    "long_prompts": tr("Long prompts"),
    "rolls": tr("Several pictures"),
    "variation_seed": tr("Variation seed"),
    "variation_strength": tr("Variation"),
    "start": tr("Begun from"),
    "raw_prompt": tr("Typed prompt"),
    "raw_negative_prompt": tr("Typed under “without”"),
    "style": tr("Style"),
    "mode": tr("Mode"),
    "sizing": tr("Sides"),
    "checkpoint": tr("Model"),
    "loras": tr("LoRAs"),
    "fingerprint": tr("Model's fingerprint"),
    "program": tr("Program"),
    "device": tr("Device"),
    "dtype": tr("Computed in"),
    "batch": tr("Drawn at once"),
    "torch": tr("Torch"),
    "diffusers": tr("Diffusers"),
    "system": tr("System"),
    "pixels_aside": tr("Pixels on the processor"),
    "products_halved": tr("Long sums in parts"),
}
_SAME = tr("The same request, made with the same: the pictures are equal.")
_ELSEWHERE = tr("The same request. What may make them differ is what they were made with:")
_DIFFER = tr("What differs in their requests:")
_UNTOLD = tr("These pictures don't tell what made them.")


class DifferencesView(QWidget):
    """A sentence, and below it a line for each field that isn't the same everywhere; cells can be copied."""

    def __init__(self, letters: str, parent: QWidget | None = None) -> None:
        """`letters` name the pictures, one each."""
        super().__init__(parent)
        self._letters = letters
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.summary = QLabel()
        self.summary.setObjectName("compareSummary")
        self.summary.setProperty("role", "quiet")
        self.summary.setWordWrap(True)
        self.table = QTableWidget(0, 0)
        self.table.setObjectName("compareTable")
        self.table.setAccessibleName(tr("What differs"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setObjectName("compareTableHeader")
        self.table.horizontalHeader().setAccessibleName(tr("Pictures"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)

    def show_comparison(self, comparison: Comparison, pictures: Sequence[str], *, is_told: bool) -> None:
        """Show what differs among `pictures`, given by their lasting names ("" for none).

        `is_told` is False where none of them says what made it.
        """
        count = len(pictures)
        letters = {name: letter for name, letter in zip(pictures, self._letters, strict=False) if name}
        rows = [*comparison.requests, *comparison.environments]
        self.summary.setText(_summary(comparison) if is_told else _UNTOLD)
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(count + 1)
        self.table.setHorizontalHeaderLabels(["", *self._letters[:count]])
        for number, row in enumerate(rows):
            for column, text in enumerate([name_of(row.field), *texts_of(row, letters)]):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(number, column, item)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(rows))


def name_of(field: str) -> str:
    """What a field of a request or an environment is called."""
    return _NAMES[field]


def texts_of(difference: Difference, letters: Mapping[str, str]) -> Sequence[str]:
    """What stands in the table for its values; `letters` are those of the pictures, by their lasting names."""
    return [value_text(value, letters) for value in difference.values]


def _summary(comparison: Comparison) -> str:
    if comparison.requests:
        return _DIFFER
    return _ELSEWHERE if comparison.environments else _SAME
