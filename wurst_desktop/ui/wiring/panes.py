"""Joins the View menu to the panes of the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.panes.pane import Pane


class PaneWiring(QObject):
    """Each entry shows whether its pane is open; a pane behind a tab is brought to the front instead of closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        commands, arrangement = window.commands, window.arrangement
        self._entries: tuple[tuple[QAction, Pane], ...] = (
            (commands.pane_create, arrangement.create),
            (commands.pane_gallery, arrangement.gallery),
            (commands.pane_details, arrangement.details),
            (commands.pane_queue, arrangement.queue),
        )
        for action, pane in self._entries:
            action.triggered.connect(lambda _checked=False, pane=pane: self._toggle(pane))
        commands.usual_layout.triggered.connect(arrangement.lay_out)
        arrangement.changed.connect(self._show)
        self._show()

    def _toggle(self, pane: Pane) -> None:
        if pane.is_open and not pane.is_behind:
            pane.close()
        else:
            pane.bring()
        self._show()

    def _show(self) -> None:
        for action, pane in self._entries:
            action.setChecked(pane.is_open)
