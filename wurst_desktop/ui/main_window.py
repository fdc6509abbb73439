"""The window: the picture in the middle, and panes around it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QVBoxLayout, QWidget

from wurst_desktop.core.identity import TITLE
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.language import tr

if TYPE_CHECKING:
    # The empty window is on the screen before these are imported.
    from wurst_desktop.ui.actions import Actions
    from wurst_desktop.ui.panels import Panels
    from wurst_desktop.ui.panes.arrangement import Arrangement

_FIRST_SIZE = (1280, 800)
_TITLE_BAR = 40
_PLACE, _PANES, _SIZES = "window", "panes", "pane_sizes"
_BEGINS_FRAME = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest})


class MainWindow(QMainWindow):
    """Create on the left, the picture in the middle, details and queue on the right, the gallery beneath.

    It is empty, and has neither panels nor commands, until it is furnished.
    """

    closing = Signal()
    painted = Signal()
    """For the first time: it is on the screen."""
    arranged = Signal()
    """It, or a pane of it, has another place or size than before."""

    panels: "Panels"
    commands: "Actions"
    arrangement: "Arrangement"

    def __init__(self, remembered: Mapping[str, object]) -> None:
        """Take the place and size that were `remembered`, if they are."""
        super().__init__()
        self.frames = Frames(self)
        self.setObjectName("mainWindow")
        self.setWindowTitle(TITLE)
        self.setBackgroundRole(QPalette.ColorRole.Dark)
        self._remembered = remembered
        self._is_busy = False
        self._is_painted = False
        self._make_status_bar()
        self._restore_size(remembered.get(_PLACE))

    def furnish(self, panels: "Panels", commands: "Actions") -> None:
        """Put the panels in their places."""
        self.panels = panels
        self.commands = commands
        # All labels would else be written in the colour that suits a dark role: it is that of what they stand on.
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.device_label.say(tr("Getting ready…"))
        self._lay_out()
        panels.create.fields.prompt.setFocus()

    def remembered(self) -> Mapping[str, object]:
        """What the next start should restore."""
        return {
            _PLACE: self.saveGeometry().toBase64().toStdString(),
            _PANES: self.arrangement.state(),
            _SIZES: self.arrangement.sizes.remembered(),
        }

    def come_to_front(self) -> None:
        """Show it above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_busy(self, busy: bool) -> None:
        """Remember whether closing has to ask, and offer what can be done to running work."""
        self._is_busy = busy
        self.commands.queue_pause.setText(tr("&Pause after this job") if busy else tr("&Pause the queue"))
        self.commands.cancel.setEnabled(busy)
        self.commands.stop_all.setEnabled(busy)

    def event(self, event: QEvent) -> bool:
        if event.type() in _BEGINS_FRAME:
            self.frames.begin()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arranged.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.arranged.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _may_close(self) -> bool:
        from wurst_desktop.ui.question import Question

        box = Question(
            self,
            "closeQuestion",
            TITLE,
            tr("A picture is being made. Stop it and close?"),
            tr("What is finished is kept. The rest goes on at the next start, with all of the queue."),
        )
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(tr("Keep working"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is stop

    def _lay_out(self) -> None:
        from wurst_desktop.ui.panes.arrangement import Arrangement

        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panels.preview, 1)
        column.addWidget(self.panels.notices)
        column.addWidget(self.panels.strip)
        self.setCentralWidget(picture)
        panels = self.panels
        self.arrangement = Arrangement(
            self, create=panels.create, gallery=panels.gallery, details=panels.details, queue=panels.queue
        )
        self.arrangement.restore(self._remembered.get(_PANES), self._remembered.get(_SIZES))
        self.arrangement.changed.connect(self.arranged)

    def _make_status_bar(self) -> None:
        self.device_label = ElidedLabel()
        self.device_label.setObjectName("deviceLabel")
        self.queue_label = QLabel()
        self.queue_label.setObjectName("queueLabel")
        self.statusBar().addWidget(self.device_label, 1)
        self.statusBar().addPermanentWidget(self.queue_label)
        self.statusBar().setSizeGripEnabled(False)

    def _restore_size(self, geometry: object) -> None:
        if not (isinstance(geometry, str) and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            # The frame isn't known before the window is shown; without room for it the status bar is off the screen.
            width, height = _FIRST_SIZE
            self.resize(width, min(height, self.screen().availableGeometry().height() - _TITLE_BAR))
