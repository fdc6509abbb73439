"""Opens the page of the models, tells the rest of the window of new ones, and counts its calls to the network."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wurst_desktop.core.download import DownloadEvent, Requested
from wurst_desktop.core.network import NetworkLog
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.checkpoints.fetching import Fetching
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.tasks import Tasks


class ModelWiring(QObject):
    """One page at a time; its work goes on when it is closed, and ends with the window."""

    changed = Signal()
    """There are other models than before, or another default."""
    preferred = Signal(str)
    """The id of the model that is to draw by default."""

    def __init__(self, window: MainWindow, desk: ModelDesk, log: NetworkLog) -> None:
        super().__init__(window)
        self._window, self._desk, self._log = window, desk, log
        self.tasks = Tasks(self, "wurst-models")
        self.fetching = Fetching(desk.command, self)
        self.fetching.told.connect(self._count)
        window.commands.models.triggered.connect(self.open_page)

    @Slot()
    def open_page(self) -> None:
        """Show the page, or bring the open one to the front."""
        # Here, so that the window is on the screen sooner.
        from wurst_desktop.ui.checkpoints.page import ModelsPage

        open_one = self._window.findChild(ModelsPage)
        if open_one is not None:
            open_one.raise_()
            open_one.activateWindow()
            return
        page = ModelsPage(self._desk, self.tasks, self.fetching, self._window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.changed.connect(self.changed)
        page.preferred.connect(self.preferred)
        page.show()

    def shut_down(self) -> None:
        """Stop what is at work; a download goes on from there next time."""
        self.fetching.close()
        self.tasks.close()

    @Slot(object)
    def _count(self, event: DownloadEvent) -> None:
        if isinstance(event, Requested):
            self._log.saw(f"{event.method} {event.address}")
