"""Number fields with room before their text."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from wurst_desktop.ui.wheel import leave_wheel

_ROOM = 9


def whole_number_spin() -> QSpinBox:
    """A field for a whole number up to 2**31."""
    spin = QSpinBox()
    leave_wheel(spin)
    spin.lineEdit().setTextMargins(_ROOM, 0, 0, 0)  # Qt's style sheets don't pad the text of a spin box.
    return spin


def decimal_spin(decimals: int) -> QDoubleSpinBox:
    """A field for a number with so many decimals; with none, for whole ones up to 2**53."""
    spin = QDoubleSpinBox()
    leave_wheel(spin)
    spin.setDecimals(decimals)
    spin.lineEdit().setTextMargins(_ROOM, 0, 0, 0)
    return spin
