"""The quiet line above a pane: its name, and the ways to float and to close it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

_ICON = QSize(14, 14)
_FLOAT = tr("Take {pane} out of the window, or put it back")
_CLOSE = tr("Close {pane}")
_CLOSE_HINT = tr("Close {pane} (the View menu brings it back)")


class PaneTitle(QWidget):
    """A pane is moved by it; it takes no room while a tab says the name already."""

    float_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}PaneTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_folded = False
        label = QLabel(title)
        label.setObjectName(f"{name}PaneName")
        label.setProperty("role", "small")
        self.floating = IconButton("dock-window", _FLOAT.format(pane=title))
        self.floating.setObjectName(f"{name}PaneFloat")
        self.floating.clicked.connect(self.float_wanted)
        self.closing = IconButton("close", _CLOSE.format(pane=title), _CLOSE_HINT.format(pane=title))
        self.closing.setObjectName(f"{name}PaneClose")
        self.closing.clicked.connect(self.close_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(0)
        row.addWidget(label, 1)
        for button in (self.floating, self.closing):
            button.setIconSize(_ICON)
            button.setProperty("role", "slim")
            row.addWidget(button)

    def fold(self, *, is_folded: bool) -> None:
        """Take no room, or the usual."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            for button in (self.floating, self.closing):
                button.setVisible(not is_folded)
            self.updateGeometry()

    # Qt asks these of the title of a dock, whether it is visible or not.

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._is_folded else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._is_folded else super().minimumSizeHint()
