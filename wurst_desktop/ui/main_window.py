"""The window: its panels side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QSplitter, QTabWidget, QVBoxLayout, QWidget

from wurst_desktop.ui.elided_label import ElidedLabel

if TYPE_CHECKING:
    # The empty window is on the screen before these are imported.
    from wurst_desktop.ui.actions import Actions
    from wurst_desktop.ui.panels import Panels

_FIRST_SIZE = (1280, 800)
_TITLE_BAR = 40
_FIRST_SPLITS = {"columns": (328, 952), "rows": (500, 272), "middle": (660, 292)}


class MainWindow(QMainWindow):
    """Create on the left, the picture in the middle, details and queue on the right, the gallery beneath.

    It is empty, and has neither panels nor commands, until it is furnished.
    """

    closing = Signal()
    painted = Signal()
    """For the first time: it is on the screen."""

    panels: "Panels"
    commands: "Actions"

    def __init__(self, remembered: QSettings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Wurst Desktop")
        self.setBackgroundRole(QPalette.ColorRole.Dark)
        self._remembered = remembered
        self._is_busy = False
        self._is_painted = False
        self._splits: dict[str, QSplitter] = {}
        self._make_status_bar()
        self._restore_size()

    def furnish(self, panels: "Panels", commands: "Actions") -> None:
        """Put the panels in their places."""
        self.panels = panels
        self.commands = commands
        # All labels would else be written in the colour that suits a dark role: it is that of what they stand on.
        self.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.device_label.say("Getting ready…")
        self._lay_out()
        self._restore_splits()
        panels.create.fields.prompt.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Remember whether closing has to ask, and offer what can be done to running work."""
        self._is_busy = busy
        self.commands.queue_pause.setText("&Pause after this job" if busy else "&Pause the queue")
        self.commands.cancel.setEnabled(busy)
        self.commands.stop_all.setEnabled(busy)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy and not self._may_close():
            event.ignore()
            return
        self._remember()
        self.closing.emit()
        event.accept()

    def _may_close(self) -> bool:
        box = QMessageBox(self)
        box.setObjectName("closeQuestion")
        box.setWindowTitle("Wurst Desktop")
        box.setText("A picture is being made. Stop it and close?")
        box.setInformativeText("A finished composition is kept, and what waits in the queue goes on at the next start.")
        stop = box.addButton("Stop and close", QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton("Keep working", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is stop

    def _lay_out(self) -> None:
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panels.preview, 1)
        column.addWidget(self.panels.notices)
        column.addWidget(self.panels.strip)
        aside = QTabWidget()
        aside.setObjectName("asideTabs")
        aside.setDocumentMode(True)
        aside.addTab(self.panels.details, "Details")
        aside.addTab(self.panels.queue, "Queue")
        aside.setMinimumWidth(240)
        middle = self._split("middle", Qt.Orientation.Horizontal, picture, aside)
        rows = self._split("rows", Qt.Orientation.Vertical, middle, self.panels.gallery)
        self.setCentralWidget(self._split("columns", Qt.Orientation.Horizontal, self.panels.create, rows))

    def _split(self, name: str, orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setObjectName(f"{name}Splitter")
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(4)
        grows = 1 if name == "columns" else 0
        splitter.setStretchFactor(grows, 1)
        splitter.setSizes(list(_FIRST_SPLITS[name]))
        self._splits[name] = splitter
        return splitter

    def _make_status_bar(self) -> None:
        self.device_label = ElidedLabel()
        self.device_label.setObjectName("deviceLabel")
        self.queue_label = QLabel()
        self.queue_label.setObjectName("queueLabel")
        self.statusBar().addWidget(self.device_label, 1)
        self.statusBar().addPermanentWidget(self.queue_label)
        self.statusBar().setSizeGripEnabled(False)

    def _remember(self) -> None:
        self._remembered.setValue("geometry", self.saveGeometry())
        for name, splitter in self._splits.items():
            self._remembered.setValue(f"split/{name}", splitter.saveState())
        self._remembered.sync()

    def _restore_size(self) -> None:
        geometry = self._remembered.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            # The frame isn't known before the window is shown; without room for it the status bar is off the screen.
            width, height = _FIRST_SIZE
            self.resize(width, min(height, self.screen().availableGeometry().height() - _TITLE_BAR))

    def _restore_splits(self) -> None:
        for name, splitter in self._splits.items():
            state = self._remembered.value(f"split/{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
