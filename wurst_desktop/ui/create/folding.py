"""A part of a panel that can be folded away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Folding(QWidget):
    """A title that shows or hides what stands beneath it; folded at first."""

    opened = Signal()

    def __init__(self, title: str, object_name: str, content: QWidget) -> None:
        super().__init__()
        self._title, self._content = title, content
        self.button = QToolButton()
        self.button.setObjectName(object_name)
        self.button.setAccessibleName(title)
        self.button.setText(title)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.button.toggled.connect(self._fold)
        self._fold()

    def note(self, inside: str, hint: str = "") -> None:
        """Say behind the title what there is `inside`, and more of it in the `hint`; nothing where that is empty."""
        text = f"{self._title} ({inside})" if inside else self._title
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setToolTip(hint)

    def restore(self, *, is_open: bool) -> None:
        """Be as it was left; nobody has opened it just now."""
        self.blockSignals(True)
        self.button.setChecked(is_open)
        self.blockSignals(False)

    def _fold(self) -> None:
        is_open = self.button.isChecked()
        self._content.setVisible(is_open)
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if is_open:
            self.opened.emit()
