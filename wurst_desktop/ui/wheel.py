"""Keeps the mouse wheel from changing a field that it only passes over."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget


def leave_wheel(field: QWidget) -> None:
    """Have the wheel scroll what `field` lies in.

    It changes `field` only where that has the focus and the pointer was moved onto it by hand: a field that scrolling
    brings under the pointer is passed over.
    """
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    filtered = _Unasked(field)
    # The text of a spin box is a widget of its own, which the pointer is over.
    for part in (field, *field.findChildren(QLineEdit)):
        part.setMouseTracking(True)
        part.installEventFilter(filtered)


class _Unasked(QObject):
    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._is_pointed_at = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove | QEvent.Type.MouseButtonPress:
                self._is_pointed_at = True
            case QEvent.Type.Leave | QEvent.Type.Enter:
                self._is_pointed_at = False
            case QEvent.Type.Wheel if watched is self._field and not (self._field.hasFocus() and self._is_pointed_at):
                event.ignore()
                return True
            case _:
                pass
        return super().eventFilter(watched, event)
