"""Has a screen reader say what it couldn't find out by itself, since the focus is elsewhere."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Say = Callable[[QWidget, str], None]
"""Says a sentence on behalf of a part of the window."""

_AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive


def say(speaker: QWidget, sentence: str) -> None:
    """Have a sentence said when the screen reader has finished what it says."""
    if QAccessible.isActive() and sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, sentence))


def say_at_once(speaker: QWidget, sentence: str) -> None:
    """Have a sentence said in the middle of another one, since what was asked for won't come about."""
    if QAccessible.isActive() and sentence:
        event = QAccessibleAnnouncementEvent(speaker, sentence)
        event.setPoliteness(_AT_ONCE)
        QAccessible.updateAccessibility(event)
