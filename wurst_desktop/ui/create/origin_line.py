"""Says from which picture the fields go on, and leaves it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.phrases import excerpt

_LONGEST = 24
_LEAVE_HINT = tr("What is made next doesn't count as made from that picture")


class OriginLine(QWidget):
    """A quiet line with a small cross; not there where the fields begin anew."""

    left = Signal()
    """What is made next is to descend from nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setObjectName("originLabel")
        self.label.setProperty("role", "small")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.leave = IconButton("close", tr("Begin anew"), _LEAVE_HINT)
        self.leave.setObjectName("originLeave")
        self.leave.setIconSize(QSize(12, 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.leave)
        self.leave.clicked.connect(self.left)
        self.hide()

    def show_origin(self, words: str) -> None:
        """Say the words of the picture; "" for none."""
        self.label.setText(tr("Made like “{words}”").format(words=excerpt(words, _LONGEST)))
        self.label.setToolTip(" ".join(words.split()))
        self.setVisible(bool(words))
