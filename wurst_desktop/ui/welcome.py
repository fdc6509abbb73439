"""What stands in the middle of the window while there is no picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_GREETING = "Type what you would like to see, then press Generate."
_MOST = 4


class Welcome(QWidget):
    """A sentence, and a few prompts to begin with."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setObjectName("welcomeLabel")
        self.sentence.setProperty("role", "title")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lead = QLabel("for example")
        self.lead.setProperty("role", "quiet")
        self.lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._examples = QWidget()
        self._column = QVBoxLayout(self._examples)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.lead)
        whole = QVBoxLayout(self)
        whole.setSpacing(16)
        whole.addStretch(1)
        whole.addWidget(self.sentence)
        whole.addWidget(self._examples)
        whole.addStretch(1)
        self.greet()
        self.offer(())

    def greet(self) -> None:
        """Say how to begin."""
        self.say(_GREETING)
        self._examples.show()

    def say(self, sentence: str) -> None:
        """Say something else instead."""
        self.sentence.setText(sentence)
        self._examples.hide()

    def offer(self, examples: Sequence[str]) -> None:
        """Show these prompts; a click takes one."""
        for old in self._examples.findChildren(QPushButton):
            self._column.removeWidget(old)
            old.deleteLater()
        for number, example in enumerate(examples[:_MOST]):
            button = QPushButton(example)
            button.setObjectName(f"example{number}")
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.example_chosen.emit, example))
            self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        self.lead.setVisible(bool(examples))
