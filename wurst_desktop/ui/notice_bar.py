"""One line that says what just happened, with a way to take it back or to learn more."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wurst_desktop.ui.icon_button import IconButton

_SHOWN_FOR_MS = 12_000


class NoticeBar(QWidget):
    """Keeps its place when it is empty, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.label = QLabel()
        self.label.setObjectName("noticeLabel")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setWordWrap(True)
        self.act = QPushButton()
        self.act.setObjectName("noticeButton")
        self.act.setProperty("role", "link")
        self.close_button = IconButton("close", "Close this notice")
        self.close_button.setObjectName("noticeClose")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.act)
        row.addWidget(self.close_button)
        # Nearly all sentences have room in this; a longer one is never cut.
        self.setMinimumHeight(self.label.fontMetrics().lineSpacing() * 2 + 8)
        self._action: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.act.clicked.connect(self._do)
        self.close_button.clicked.connect(self.clear)
        self.clear()

    def show_notice(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a sentence, and a button for `do` where there is something to do about it; both go after a while."""
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self._action = do
        self.act.setText(action)
        self.act.setVisible(do is not None)
        self.close_button.show()
        self._timer.start(_SHOWN_FOR_MS)

    def show_offer(self, text: str, action: str, do: Callable[[], None]) -> None:
        """As `show_notice`, but it stays until it is taken, closed or superseded, for whoever comes back later."""
        self.show_notice(text, action, do)
        self._timer.stop()

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self.label.clear()
        self.act.hide()
        self.close_button.hide()
        self._action = None

    def _do(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()
