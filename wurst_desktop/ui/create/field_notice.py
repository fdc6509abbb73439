"""The sentence beneath the fields: why something can't be done, or what was just done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class FieldNotice(QLabel):
    """In the colour of a warning only where something is amiss."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("createNotice")
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)

    def warn(self, sentence: str) -> None:
        """Say what is amiss; "" if nothing is."""
        self._say(sentence, "warning")

    def tell(self, sentence: str) -> None:
        """Say something that is as it should be."""
        self._say(sentence, "quiet")

    def _say(self, sentence: str, role: str) -> None:
        self.setText(sentence)
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)
