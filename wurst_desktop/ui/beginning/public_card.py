"""A quiet card that tells of the public model."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wurst_desktop.core.public_cost import PublicCost
from wurst_desktop.ui.beginning.public_words import NOT_KNOWN_YET, TITLE, what_it_is, what_it_takes
from wurst_desktop.ui.language import tr

_WIDEST = 560


class PublicCard(QWidget):
    """Says what it is, what it takes here, and leads to where it is got; can be sent away for good."""

    models_wanted = Signal()
    dismissed = Signal()

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        """`size` is what the model takes on the disk, in bytes."""
        super().__init__(parent)
        self.setObjectName("publicCard")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMaximumWidth(_WIDEST)
        title = QLabel(TITLE)
        title.setObjectName("publicCardTitle")
        self.cost = _paragraph("publicCardCost", NOT_KNOWN_YET)
        self.cost.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        more = _button("publicCardModels", tr("See the models"))
        more.setToolTip(tr("Opens the Models page; nothing is downloaded before you say so there"))
        more.clicked.connect(self.models_wanted)
        leave = _button("publicCardLeave", tr("Don't show this again"))
        leave.clicked.connect(self.dismissed)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(more)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for part in (title, _paragraph("publicCardText", what_it_is(size)), self.cost):
            column.addWidget(part)
        column.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        # What it says when it is known takes two lines, in the font that is known from now on; nothing moves then.
        self.cost.setMinimumHeight(2 * self.cost.fontMetrics().lineSpacing())
        super().showEvent(event)

    def show_cost(self, cost: PublicCost) -> None:
        """Say what it takes on this machine."""
        self.cost.setText(what_it_takes(cost))


def _paragraph(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
