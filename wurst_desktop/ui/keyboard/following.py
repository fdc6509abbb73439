"""Brings into sight what the keyboard leads to."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget


class FollowFocus(QObject):
    """Qt scrolls from one control to the next within an area, but not to the one by which an area is entered.

    Nor does it bring a pane to the front that lies behind another one.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A click can only be on what is seen, and nothing may move under it.
        if now is None or not now.isVisible() or not now.visibleRegion().isEmpty():
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now)
            elif isinstance(around, QDockWidget):
                around.raise_()
            around = around.parentWidget()
