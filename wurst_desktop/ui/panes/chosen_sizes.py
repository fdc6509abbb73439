"""How large each pane was last wanted, so that it grows back when a window that was made smaller has the room again."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow

from wurst_desktop.ui.panes.pane import Pane


class ChosenSizes(QObject):
    """Qt takes room from the panes where a window gets small, and gives all that comes back to the middle."""

    def __init__(self, window: QMainWindow, panes: Sequence[Pane]) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._chosen: dict[Pane, QSize] = {}
        self._at_press: dict[Pane, QSize] = {}
        self._restoring = QTimer(self, singleShot=True, interval=0)
        self._restoring.timeout.connect(self._grow_back)
        self._noting = QTimer(self, singleShot=True, interval=0)
        self._noting.timeout.connect(self._note_new)
        self._dragging = QTimer(self, singleShot=True, interval=0)
        self._dragging.timeout.connect(self._take_dragged)
        for pane in panes:
            pane.rearranged.connect(self._noting.start)
        window.installEventFilter(self)

    def begin(self, found: object = None) -> None:
        """Take what was remembered, and each other pane for as large as it is wanted, once all have been laid out."""
        self._chosen.clear()
        self._recall(found)
        self._noting.start()
        self._restoring.start()

    def remembered(self) -> Mapping[str, list[int]]:
        """The width and the height of each, by its name."""
        return {pane.objectName(): [size.width(), size.height()] for pane, size in self._chosen.items()}

    def _recall(self, found: object) -> None:
        sizes = found if isinstance(found, dict) else {}
        for pane in self._panes:
            match sizes.get(pane.objectName()):
                case [int(width), int(height)]:
                    self._chosen[pane] = QSize(width, height)
                case _:
                    pass

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._restoring.start()
        # What lies between the panes belongs to the window itself.
        elif isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._at_press = self._sizes()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._dragging.start()
        return super().eventFilter(watched, event)

    def _note_new(self) -> None:
        # A pane that is taken out will have another place, and another shape there.
        self._chosen = {pane: size for pane, size in self._chosen.items() if not pane.isFloating()}
        for pane, size in self._sizes().items():
            self._chosen.setdefault(pane, size)

    def _take_dragged(self) -> None:
        for pane, size in self._sizes().items():
            before, chosen = self._at_press.get(pane, size), self._chosen.get(pane, size)
            self._chosen[pane] = QSize(
                chosen.width() if before.width() == size.width() else size.width(),
                chosen.height() if before.height() == size.height() else size.height(),
            )

    def _grow_back(self) -> None:
        now = self._sizes()
        panes = [pane for pane in now if pane in self._chosen and not pane.is_behind]
        chosen = [self._chosen[pane] for pane in panes]
        if any(now[pane] != size for pane, size in zip(panes, chosen, strict=True)):
            self._window.resizeDocks(panes, [size.width() for size in chosen], Qt.Orientation.Horizontal)
            self._window.resizeDocks(panes, [size.height() for size in chosen], Qt.Orientation.Vertical)

    def _sizes(self) -> dict[Pane, QSize]:
        """Of the panes in the window; those that share a place have one size."""
        sizes: dict[Pane, QSize] = {}
        for pane in self._panes:
            if pane.is_open and not pane.is_behind and not pane.isFloating():
                for each in (pane, *self._window.tabifiedDockWidgets(pane)):
                    if isinstance(each, Pane):
                        sizes[each] = pane.size()
        return sizes
