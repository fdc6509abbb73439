"""Asks for one direction of a sweep: which field, and which values."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from wurst_desktop.core.sweep import Axis, SweepField
from wurst_desktop.core.sweep_values import ValueKind, kind_of, read_axis, written_values
from wurst_desktop.ui.sweep.sweep_words import sweep_field_name

_NOTHING = "Nothing"
_PLACEHOLDERS = {
    ValueKind.TEXT: "one, another, “with, a comma” in quotes",
    ValueKind.WHOLE: "1, 2, 3 or 1..3",
    ValueKind.DECIMAL: "2, 4, 6 or 2..6+2",
    ValueKind.LORA: "0..1+0.25, of several: ink=0..1+0.25",
    ValueKind.SIZE: "128x128, 256x128",
}
_WORDS = "red, blue: the first stands in the prompt"


class AxisRow(QWidget):
    """A title, a list of fields, and a line for the values; values are suggested when a field is chosen."""

    changed = Signal()

    def __init__(
        self, number: int, title: str, fields: Sequence[SweepField], suggested: Callable[[SweepField], str]
    ) -> None:
        super().__init__()
        self._suggested = suggested
        label = QLabel(title)
        label.setMinimumWidth(self.fontMetrics().horizontalAdvance("Sheets") + 12)
        self.fields = QComboBox()
        self.fields.setObjectName(f"sweepField{number}")
        self.fields.setAccessibleName(f"{title}: what changes")
        self.fields.setMaxVisibleItems(len(SweepField) + 1)
        self.fields.addItem(_NOTHING)
        for field in fields:
            self.fields.addItem(sweep_field_name(field), field.value)
        self.values = QLineEdit()
        self.values.setObjectName(f"sweepValues{number}")
        self.values.setAccessibleName(f"{title}: its values")
        label.setBuddy(self.fields)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.fields)
        row.addWidget(self.values, 1)
        self.fields.activated.connect(self._suggest)
        self.fields.currentIndexChanged.connect(self._field_changed)
        self.values.textChanged.connect(self.changed)
        self._field_changed()

    @property
    def field(self) -> SweepField | None:
        """What is swept in this direction, or None for nothing."""
        found = self.fields.currentData()
        return None if found is None else SweepField(found)

    def show_field(self, field: SweepField) -> None:
        """Choose a field, with the values that are suggested for it."""
        self.fields.setCurrentIndex(self.fields.findData(field.value))
        self._suggest()

    def show_axis(self, axis: Axis) -> None:
        """Show a direction as it was before."""
        self.fields.setCurrentIndex(self.fields.findData(axis.field.value))
        self.values.setText(written_values(axis))

    def axis(self) -> Axis | None:
        """The direction, or None for nothing. Raises `NotOffered` and `OutOfRange`."""
        return None if self.field is None else read_axis(self.field, self.values.text())

    def mark(self, *, wrong: bool) -> None:
        """Show that the values can't be, or can."""
        if bool(self.values.property("wrong")) != wrong:
            self.values.setProperty("wrong", wrong)
            self.values.style().polish(self.values)

    def _suggest(self) -> None:
        self.values.setText("" if self.field is None else self._suggested(self.field))
        self.values.setFocus()

    def _field_changed(self) -> None:
        field = self.field
        self.values.setEnabled(field is not None)
        kind = None if field is None else kind_of(field)
        hint = _WORDS if field is SweepField.WORDS else _PLACEHOLDERS.get(kind, "") if kind is not None else ""
        self.values.setPlaceholderText(hint)
        if field is None:
            self.values.clear()
        self.changed.emit()
