"""Asks for one direction of a sweep: which field, and which values."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from wurst_desktop.core.sweep import Axis, SweepField
from wurst_desktop.core.sweep_values import ValueKind, kind_of, read_axis, written_values
from wurst_desktop.ui.language import decimal_sign, tr
from wurst_desktop.ui.sweep.decimals import with_points
from wurst_desktop.ui.sweep.sweep_words import DIRECTIONS, sweep_field_name

_NOTHING = tr("Nothing", "changes in this direction of a sweep")
_PLACEHOLDERS = {
    ValueKind.TEXT: tr(
        'one, another, "with, a comma" in quotes', "how several values are typed; the marks are typed too"
    ),
    ValueKind.WHOLE: tr("1, 2, 3 or 1..3", "how several values are typed"),
    ValueKind.DECIMAL: tr("2, 4, 6 or 2..6+2", "how several values are typed"),
    ValueKind.LORA: tr(
        "0..1+0.25, of several: ink=0..1+0.25", "how the strengths of one LoRA are typed, or of one of several"
    ),
    ValueKind.SIZE: "128x128, 256x128",
}
_WITH_DECIMALS = frozenset({ValueKind.DECIMAL, ValueKind.LORA})
_WORDS = tr("red, blue: the first stands in the prompt", "typed: a word of the prompt, and others for its place")


class AxisRow(QWidget):
    """A title, a list of fields, and a line for the values; values are suggested when a field is chosen."""

    changed = Signal()

    def __init__(
        self, number: int, title: str, fields: Sequence[SweepField], suggested: Callable[[SweepField], str]
    ) -> None:
        super().__init__()
        self._suggested = suggested
        label = QLabel(title)
        label.setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, DIRECTIONS)) + 12)
        self.fields = QComboBox()
        self.fields.setObjectName(f"sweepField{number}")
        self.fields.setAccessibleName(tr("{direction}: what changes").format(direction=title))
        self.fields.setMaxVisibleItems(len(SweepField) + 1)
        self.fields.addItem(_NOTHING)
        for field in fields:
            self.fields.addItem(sweep_field_name(field), field.value)
        self.values = QLineEdit()
        self.values.setObjectName(f"sweepValues{number}")
        self.values.setAccessibleName(tr("{direction}: its values").format(direction=title))
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
        field = self.field
        if field is None:
            return None
        text = self.values.text()
        return read_axis(field, with_points(text, decimal_sign()) if kind_of(field) in _WITH_DECIMALS else text)

    @property
    def waits(self) -> bool:
        """Whether a field is chosen, and no value typed yet."""
        return self.field is not None and not self.values.text().strip()

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
