"""Opens the page of the models, tells the rest of the window of new ones, and counts its calls to the network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.download import DownloadEvent, Requested
from wurst_desktop.core.network import NetworkLog
from wurst_desktop.ui.checkpoints.desk import ModelDesk
from wurst_desktop.ui.checkpoints.fetching import Fetching
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from wurst_desktop.ui.checkpoints.page import ModelsPage


class ModelWiring(QObject):
    """One page for as long as the window is open; its work goes on while it is closed, and ends with the window."""

    changed = Signal()
    """There are other models than before, or another default."""
    preferred = Signal(str)
    """The id of the model that is to draw by default."""

    def __init__(self, window: MainWindow, desk: ModelDesk, log: NetworkLog) -> None:
        super().__init__(window)
        self._window, self._desk, self._log = window, desk, log
        self._page: ModelsPage | None = None
        self.tasks = Tasks(self, "wurst-models")
        self.fetching = Fetching(desk.command, self)
        self.fetching.told.connect(self._count)
        window.commands.models.triggered.connect(self.open_page)

    @Slot()
    def open_page(self) -> None:
        """Show the page, or bring the open one to the front."""
        # Here, so that the window is on the screen sooner.
        from wurst_desktop.ui.checkpoints.page import ModelsPage

        if self._page is None:
            # Kept when it is closed: who asked for work may close it and is told all the same.
            self._page = ModelsPage(self._desk, self.tasks, self.fetching, self._window)
            self._page.changed.connect(self.changed)
            self._page.preferred.connect(self.preferred)
        elif not self._page.isVisible():
            self._page.look()
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    def shut_down(self) -> None:
        """Stop what is at work; a download goes on from there next time."""
        self.fetching.close()
        self.tasks.close()

    @Slot(object)
    def _count(self, event: DownloadEvent) -> None:
        if isinstance(event, Requested):
            self._log.saw(f"{event.method} {event.address}")
