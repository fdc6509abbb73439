"""What differs between pictures, as a table in the artist's words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from wurst_desktop.core.comparison import Comparison, Difference
from wurst_desktop.ui.compare.value_words import value_text

_NAMES: Mapping[str, str] = {
    "negative_prompt": "Without",
    "seed": "Composition",
    "decoder_seed": "Texture",
    "prior_steps": "Composition steps",
    "prior_guidance": "Composition guidance",
    "decoder_steps": "Texture steps",
    "decoder_guidance": "Texture guidance",
    "syntax": "Weights written as",
    "noise": "Chance",
    "rolls": "Several pictures",
    "variation_strength": "Variation",
    "start": "Begun from",
    "raw_prompt": "Typed prompt",
    "raw_negative_prompt": "Typed under “without”",
    "sizing": "Sides",
    "checkpoint": "Model",
    "loras": "LoRAs",
    "fingerprint": "Model's fingerprint",
    "dtype": "Computed in",
    "batch": "Drawn at once",
}
_SAME = "The same request, made with the same: the pictures are equal."
_ELSEWHERE = "The same request. What may make them differ is what they were made with:"
_DIFFER = "What differs in their requests:"
_UNTOLD = "These pictures don't tell what made them."


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
        self.table.setAccessibleName("What differs")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setObjectName("compareTableHeader")
        self.table.horizontalHeader().setAccessibleName("Pictures")
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
    return _NAMES.get(field, field.replace("_", " ").capitalize())


def texts_of(difference: Difference, letters: Mapping[str, str]) -> Sequence[str]:
    """What stands in the table for its values; `letters` are those of the pictures, by their lasting names."""
    return [value_text(value, letters) for value in difference.values]


def _summary(comparison: Comparison) -> str:
    if comparison.requests:
        return _DIFFER
    return _ELSEWHERE if comparison.environments else _SAME
