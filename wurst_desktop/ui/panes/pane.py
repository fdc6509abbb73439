"""A part of the window that can be moved, floated, closed and brought back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QStyle, QStyleOptionFrame, QStylePainter, QWidget

from wurst_desktop.ui.panes.pane_title import PaneTitle


class Pane(QDockWidget):
    """A dock with a quiet title of our own; it says when anything of its place has changed."""

    rearranged = Signal()

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"{name}Pane")
        self.setAccessibleName(title)
        self.setWidget(content)
        self._title = PaneTitle(name, title, self)
        # Both of one colour.
        self._title.setProperty("role", content.property("role"))
        self._title.float_wanted.connect(lambda: self.setFloating(not self.isFloating()))
        self._title.close_wanted.connect(self.close)
        self.setTitleBarWidget(self._title)
        self.visibilityChanged.connect(self.rearranged)
        self.topLevelChanged.connect(self.rearranged)
        self.dockLocationChanged.connect(self.rearranged)

    @property
    def is_open(self) -> bool:
        """Whether it is in the window or beside it, be it behind another tab."""
        return not self.isHidden()

    @property
    def is_behind(self) -> bool:
        """Whether it is open, and another tab lies over it."""
        return self.is_open and self.visibleRegion().isEmpty()

    def name_by_tab(self, *, is_named: bool) -> None:
        """A tab says the name, so that the title needn't."""
        self._title.fold(is_folded=is_named)

    def bring(self) -> None:
        """Open it, in front of all tabs."""
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():
            # Beside the window it has no frame of the system's, since the title is our own.
            option = QStyleOptionFrame()
            option.initFrom(self)
            painter = QStylePainter(self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameDockWidget, option)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearranged.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.rearranged.emit()
