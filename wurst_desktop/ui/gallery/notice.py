"""What stands in the gallery's place when there is nothing to show."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wurst_desktop.ui.icons import icon

_ICON = 40


class Notice(QWidget):
    """A picture, a sentence, and a way out where one is needed."""

    acted = Signal()

    def __init__(self, name: str, icon_name: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon_name = icon_name
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "quiet")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(action)
        self.button.setObjectName(f"{name}Button")
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        self.button.setVisible(bool(action))
        self._paint_icon()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Show another sentence."""
        self._text.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()
        super().changeEvent(event)

    def _paint_icon(self) -> None:
        drawn = icon(self._icon_name, self.palette().placeholderText().color())
        self._icon.setPixmap(drawn.pixmap(_ICON, _ICON))
