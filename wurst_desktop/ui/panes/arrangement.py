"""Where the panes lie around the picture: as usual, as they were left, or as the artist moves them."""

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget, QWidget

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.panes.chosen_sizes import ChosenSizes
from wurst_desktop.ui.panes.pane import Pane

_VERSION = 1
"""Of what is remembered: raised when there are other panes than before."""

_AREA = Qt.DockWidgetArea
_CREATE_WIDTH = 328
_ASIDE_WIDTHS = (292, 360)
_GALLERY_HEIGHTS = (224, 400)


class Arrangement(QObject):
    """The picture keeps the middle, and gets all the room that no pane takes."""

    changed = Signal()

    def __init__(
        self, window: QMainWindow, create: QWidget, gallery: QWidget, details: QWidget, queue: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self.create = Pane("create", tr("Create", "name of the pane in which pictures are asked for"), create, window)
        self.gallery = Pane("gallery", tr("Gallery"), gallery, window)
        self.details = Pane("details", tr("Details"), details, window)
        self.queue = Pane("queue", tr("Queue", "name of the pane with the jobs that wait"), queue, window)
        self.panes = (self.create, self.gallery, self.details, self.queue)
        window.setAnimated(False)
        window.setDockNestingEnabled(True)
        window.setDocumentMode(True)
        window.setTabPosition(_AREA.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        # The words on the left and the picture's recipe on the right go with the picture; all of the width below is for
        # the gallery, but not what the fields need.
        for corner, area in (
            (Qt.Corner.TopLeftCorner, _AREA.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, _AREA.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, _AREA.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, _AREA.BottomDockWidgetArea),
        ):
            window.setCorner(corner, area)
        self._restored = QByteArray()
        self._restored_sizes: object = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._sizing = QTimer(self, singleShot=True, interval=0)
        self._sizing.timeout.connect(self._size)
        for pane in self.panes:
            pane.rearranged.connect(self._soon.start)
        self.sizes = ChosenSizes(window, self.panes)

    def lay_out(self) -> None:
        """Put all panes where they usually are, as large as suits the window."""
        window = self._window
        self._restored = QByteArray()
        for pane in self.panes:
            pane.setFloating(False)
            window.removeDockWidget(pane)
        window.addDockWidget(_AREA.LeftDockWidgetArea, self.create)
        window.addDockWidget(_AREA.BottomDockWidgetArea, self.gallery)
        window.addDockWidget(_AREA.RightDockWidgetArea, self.details)
        window.tabifyDockWidget(self.details, self.queue)
        for pane in self.panes:
            pane.show()
        self.details.raise_()
        # Qt takes sizes for docks only once it has laid them out.
        self._sizing.start()
        self._settle()

    def state(self) -> str:
        """All of it, as text."""
        return self._window.saveState(_VERSION).toBase64().toStdString()

    def restore(self, state: object, sizes: object = None) -> None:
        """Put everything where `state` says; as usual if it says nothing that can be used.

        `sizes` are those that the panes had where there was room for them.
        """
        self._restored = QByteArray.fromBase64(state.encode() if isinstance(state, str) else b"")
        if self._window.restoreState(self._restored, _VERSION):
            self._restored_sizes = sizes
            self._sizing.start()
        else:
            self.lay_out()
        self._settle()

    def _size(self) -> None:
        window = self._window
        if not self._restored.isEmpty():
            window.restoreState(self._restored, _VERSION)
            self.sizes.begin(self._restored_sizes)
            return
        aside = _between(_ASIDE_WIDTHS, window.width() * 3 // 16)
        window.resizeDocks([self.create, self.details], [_CREATE_WIDTH, aside], Qt.Orientation.Horizontal)
        # How high a line of pictures is depends on how wide the gallery has become.
        below = max(_between(_GALLERY_HEIGHTS, window.height() * 3 // 10), self.gallery.sizeHint().height())
        window.resizeDocks([self.gallery], [below], Qt.Orientation.Vertical)
        self.sizes.begin()

    def _settle(self) -> None:
        for pane in self.panes:
            pane.name_by_tab(is_named=bool(self._window.tabifiedDockWidgets(pane)) and not pane.isFloating())
        # Qt makes these bars as they are needed, without names.
        for number, bar in enumerate(
            self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        ):
            bar.setObjectName(f"paneTabs{number}")
            bar.setAccessibleName(tr("Panes that share a place"))
            bar.setExpanding(False)
        self.changed.emit()


def _between(bounds: tuple[int, int], wish: int) -> int:
    low, high = bounds
    return min(max(wish, low), high)
