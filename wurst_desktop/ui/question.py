"""Asks before something that can't be taken back by Undo."""

from typing import cast

from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QSpacerItem, QWidget

_MARGINS = (16, 16, 16, 12)
_NARROWEST, _WIDEST = 328, 488


class Question(QMessageBox):
    """A question, and beneath it what follows from a yes; whoever asks adds the answers."""

    def __init__(self, parent: QWidget, name: str, title: str, question: str, consequence: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setText(question)
        self.setInformativeText(consequence)
        self._stand_like_other_dialogs()

    def _stand_like_other_dialogs(self) -> None:
        """Qt leaves a column for an icon, and other margins than the program's dialogs have."""
        layout = cast("QGridLayout", self.layout())
        layout.setContentsMargins(*_MARGINS)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(8)
        for item in map(layout.itemAt, range(layout.count())):
            if isinstance(item, QSpacerItem):
                item.changeSize(0, 0)
        for label in self.findChildren(QLabel):
            label.setContentsMargins(0, 0, 0, 0)
            label.ensurePolished()
            label.setMinimumWidth(max(_NARROWEST, min(label.sizeHint().width(), _WIDEST)) if label.text() else 0)
