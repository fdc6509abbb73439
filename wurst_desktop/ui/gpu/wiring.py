"""Offers the GPU build where there is a card for it, once, and opens its dialog from the menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.gpu_adding import AddingNews, Asked, PartBegun
from wurst_desktop.core.gpu_build import Standing, Tried
from wurst_desktop.core.network import NetworkLog
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gpu.adder import Adder
from wurst_desktop.ui.gpu.desk import GpuDesk, Seen
from wurst_desktop.ui.gpu_words import gpu_added, gpu_offer, gpu_standing
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from wurst_desktop.ui.gpu.dialog import GpuDialog

_MORE = tr("Tell me more…")


class GpuWiring(QObject):
    """One dialog for as long as the window is open; adding goes on while it is closed, and ends with the window."""

    offered = Signal()
    """The card of this name was offered, and needn't be again."""

    def __init__(self, window: MainWindow, desk: GpuDesk, log: NetworkLog, restart: Callable[[], None]) -> None:
        """`log` counts what goes out to the network; `restart` starts the program anew."""
        super().__init__(window)
        self._window, self._desk, self._log, self._restart = window, desk, log, restart
        self._dialog: GpuDialog | None = None
        self.offered_card = ""
        """The name of the card for which it was offered before."""
        # Of its own: a driver that hangs may take its time to say nothing.
        self._clerk = Clerk("wurst-gpu")
        self.adder = Adder(self._clerk, desk.lock, self)
        self.adder.told.connect(self._count)
        self.adder.added.connect(self._tell)
        window.commands.gpu.triggered.connect(self.open)

    def begin(self) -> None:
        """Look whether there is something to offer."""
        self._clerk.ask(self._look, self._offer)

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        # Here, so that the window is on the screen sooner.
        from wurst_desktop.ui.gpu.dialog import GpuDialog

        if self._dialog is None:
            self._dialog = GpuDialog(self._desk, self.adder, self._clerk, self._window)
            self._dialog.restart_wanted.connect(self._restart)
        else:
            self._dialog.look()
        # Not open(): the window goes on while it is fetched.
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def shut_down(self) -> None:
        """Stop what is at work; it goes on from there next time."""
        self.adder.close()
        self._clerk.close()

    def _look(self) -> Seen:
        build = self._desk.builds.look()
        return Seen(self._desk.look_for_card() if build.standing is Standing.ABSENT else None, build)

    def _offer(self, seen: Seen) -> None:
        notices = self._window.panels.notices
        if seen.build.standing.is_unfit:
            notices.show_offer(gpu_standing(seen.build), _MORE, self.open)
        elif seen.card is not None and seen.card.name != self.offered_card and notices.is_empty:
            self.offered_card = seen.card.name
            self.offered.emit()
            notices.show_offer(gpu_offer(seen.card), _MORE, self.open)

    @Slot(object)
    def _count(self, news: AddingNews) -> None:
        if isinstance(news, Asked):
            self._log.saw(f"pip {news.address}")
        elif isinstance(news, PartBegun):
            self._log.saw(f"pip {news.name}")

    @Slot(object)
    def _tell(self, tried: Tried) -> None:
        self._window.panels.notices.show_offer(gpu_added(tried), tr("Restart", "the program"), self._restart)
