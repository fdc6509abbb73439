"""Says to assistive tools what the parts of the window are that paint themselves, as Qt can't know it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class PaintsItself(Protocol):
    """A widget whose class says what it is; its name is that which any widget has."""

    accessible_role: QAccessible.Role


def name_painted_roles() -> None:
    """Ask such widgets for their role from now on; Qt asks only while an assistive tool listens."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, PaintsItself):
        return QAccessibleWidget(thing, thing.accessible_role)
    return None
