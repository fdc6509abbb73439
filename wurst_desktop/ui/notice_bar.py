"""One line that says what just happened, with a way to take it back or to learn more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wurst_desktop.core.errors import WurstError
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.speaking import Say, say, say_at_once
from wurst_desktop.ui.ways_out import way_out, way_out_title
from wurst_desktop.ui.wording import explain

_SHOWN_FOR_MS = 12_000


class NoticeBar(QWidget):
    """Keeps its place when it is empty, so that nothing jumps."""

    way_out_chosen = Signal(object)
    """The `WayOut` of an error that was shown."""

    def __init__(
        self, parent: QWidget | None = None, *, say_kindly: Say = say, say_what_failed: Say = say_at_once
    ) -> None:
        super().__init__(parent)
        self._say, self._say_what_failed = say_kindly, say_what_failed
        self.setObjectName("noticeBar")
        self.label = QLabel()
        self.label.setObjectName("noticeLabel")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setWordWrap(True)
        self.act = QPushButton()
        self.act.setObjectName("noticeButton")
        self.act.setProperty("role", "link")
        self.close_button = IconButton("close", tr("Close this notice"))
        self.close_button.setObjectName("noticeClose")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
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
        self._show(text, action, do)
        self._say(self, text)
        self._timer.start(_SHOWN_FOR_MS)

    def show_offer(self, text: str, action: str, do: Callable[[], None]) -> None:
        """As `show_notice`, but it stays until it is taken, closed or superseded, for whoever comes back later."""
        self._show(text, action, do)
        self._say(self, text)

    def show_error(self, *errors: WurstError, after: str = "") -> None:
        """Say what went wrong, with a button for what helps where there is one; it stays until it was seen to.

        `after` is a sentence that it is said after.
        """
        way, text = way_out(errors[0]), " ".join(filter(None, (after, *map(explain, errors))))
        if way is None:
            self._show(text)
        else:
            self._show(text, way_out_title(way), partial(self.way_out_chosen.emit, way))
        self._say_what_failed(self, text)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said now."""
        return not self.label.text()

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self.label.clear()
        self.act.hide()
        self.close_button.hide()
        self._action = None

    def _show(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        self._timer.stop()
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self._action = do
        self.act.setText(action)
        self.act.setVisible(do is not None)
        self.close_button.show()

    def _do(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()
