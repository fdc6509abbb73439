"""How many calls to the network this run of the program has made, in sight all the time."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QPushButton

from wurst_desktop.core.network import NetworkLog
from wurst_desktop.ui.language import tr, tr_n


class NetworkLabel(QPushButton):
    """For the window's lower border: how many calls this run has made, and on a click which."""

    _saw = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.setObjectName("networkLabel")
        self.setProperty("role", "link")
        self.setToolTip(tr("Nothing goes out to the network unless you download a model. Click for the list."))
        self._window = window
        self.log = NetworkLog(self._saw.emit)
        self._saw.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.clicked.connect(self._list)
        self._show()
        window.statusBar().insertPermanentWidget(1, self)

    @Slot()
    def _show(self) -> None:
        calls = len(self.log.calls)
        self.setText(tr_n("%n network calls", "%n network call", calls))
        self.setAccessibleName(tr_n("%n network calls in this run", "%n network call in this run", calls))

    @Slot()
    def _list(self) -> None:
        from wurst_desktop.ui.checkpoints.network_dialog import NetworkDialog

        dialog = NetworkDialog(self.log.calls, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
