"""Texts and buttons of dialogs, with the names that tests and assistive tools go by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton


def named_text(name: str, role: str = "") -> QLabel:
    """An empty text that wraps and can be selected; `role` is its look in the style sheet."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def named_button(text: str, name: str) -> QPushButton:
    """A button that Enter doesn't press from another part of the dialog."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
