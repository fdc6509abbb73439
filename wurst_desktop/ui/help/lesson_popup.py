"""A lesson that stays until it is read: it opens from a small question mark."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wurst_desktop.ui.help.lessons import Lesson, plain_text, rich_text
from wurst_desktop.ui.speaking import say


class LessonPopup(QFrame):
    """Goes with Esc, Enter or a click beside it."""

    def __init__(self, lesson: Lesson, folder: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("lessonPopup")
        self.setProperty("role", "card")
        self.setAccessibleName(plain_text(lesson))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(rich_text(lesson, folder))
        label.setObjectName("lessonText")
        label.setAccessibleName(plain_text(lesson))
        label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(label)
        self._lesson = lesson

    def show_beside(self, asked: QWidget) -> None:
        """Open right of the question mark, and have it read."""
        self.adjustSize()
        place = asked.mapToGlobal(QPoint(asked.width() + 4, 0))
        room = asked.screen().availableGeometry()
        self.move(
            max(room.left(), min(place.x(), room.right() - self.width())),
            max(room.top(), min(place.y(), room.bottom() - self.height())),
        )
        self.show()
        self.setFocus()
        say(self, plain_text(self._lesson))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.close()
        else:
            super().keyPressEvent(event)
