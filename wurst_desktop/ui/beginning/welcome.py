"""What stands in the middle of the window while there is no picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wurst_desktop.ui.language import tr

_GREETING = tr("Type what you would like to see, then press Generate.")
_MOST = 4
_COLUMNS = 2
_MOST_OF_IT = 100


class Welcome(QScrollArea):
    """A sentence, and a few prompts to begin with; scrolled where it has no room, so that nothing gives way to it."""

    example_chosen = Signal(str)
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setObjectName("welcomeLabel")
        self.sentence.setProperty("role", "title")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lead = QLabel(tr("for example", "above a few prompts to begin with"))
        self.lead.setProperty("role", "quiet")
        self.lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._examples = QWidget()
        self._grid = QGridLayout(self._examples)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self.lead, 0, 0, 1, _COLUMNS)
        content = QWidget()
        self._whole = QVBoxLayout(content)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(8)
        self._whole.addStretch(1)
        self._whole.addWidget(self.sentence)
        self._whole.addWidget(self._examples, 0, Qt.AlignmentFlag.AlignHCenter)
        self.tour = QPushButton(tr("Take a tour of three minutes"))
        self.tour.setObjectName("welcomeTour")
        self.tour.setProperty("role", "link")
        self.tour.setCursor(Qt.CursorShape.PointingHandCursor)
        self.tour.clicked.connect(self.tour_wanted)
        self._whole.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignHCenter)
        self._whole.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.greet()
        self.offer(())

    def add_card(self, card: QWidget) -> None:
        """Show this beneath everything else."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, _MOST_OF_IT)
        row.addStretch(1)
        self._whole.addLayout(row)

    def greet(self) -> None:
        """Say how to begin."""
        self.say(_GREETING)
        self._examples.show()
        self.tour.show()

    def say(self, sentence: str) -> None:
        """Say something else instead."""
        self.sentence.setText(sentence)
        self._examples.hide()
        self.tour.hide()

    def offer(self, examples: Sequence[str]) -> None:
        """Show these prompts; a click takes one."""
        for old in self._examples.findChildren(QPushButton):
            self._grid.removeWidget(old)
            old.deleteLater()
        for number, example in enumerate(examples[:_MOST]):
            button = QPushButton(example)
            button.setObjectName(f"example{number}")
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.example_chosen.emit, example))
            place = (1 + number // _COLUMNS, number % _COLUMNS)
            self._grid.addWidget(button, *place, alignment=Qt.AlignmentFlag.AlignCenter)
        self.lead.setVisible(bool(examples))
