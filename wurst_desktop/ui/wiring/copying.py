"""Puts what made a picture on the clipboard, for terminals and scripts."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.sizes import Size
from wurst_desktop.core.snippet import snippet_of
from wurst_desktop.core.stock import KeptIn, NotStock, takes_kept, why_not_stock
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.copy_as import CopyAs, copied_as, not_stock
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.wording import model_not_here


class CopyWiring(QObject):
    """Hears in which form a request is wanted, and says that it was copied, or why it can't be."""

    def __init__(self, window: MainWindow, history: History, clerk: Clerk) -> None:
        super().__init__(window)
        self._history = history
        self._notices = window.panels.notices
        self._create = window.panels.create
        self._clerk = clerk
        for source in (window.panels.gallery.wants, window.panels.details):
            source.copy_as_requested.connect(self._copy)

    def _copy(self, form: CopyAs, record: Record) -> None:
        if record.request is None:
            return
        if form is CopyAs.COMMAND:
            self._give(form, command_of(record.request, record.path))
        else:
            self._copy_python(record, record.request)

    def _copy_python(self, record: Record, request: GenerationRequest) -> None:
        card = next((card for card in self._create.cards if card.ref.id == request.checkpoint.id), None)
        if card is None:
            self._notices.show_notice(model_not_here(request.checkpoint.id))
            return
        dtype = "float32" if record.environment is None else record.environment.dtype

        def work() -> str | NotStock:
            # It looks for the folders of the model, and for the composition in the picture's file.
            latent = self._history.latent(record.id) if takes_kept(request) else None
            kept = None if latent is None else KeptIn(record.path, Size(latent.width, latent.height))
            return why_not_stock(request, kept) or snippet_of(request, card, dtype, kept)

        self._clerk.ask(work, self._tell)

    def _tell(self, found: str | NotStock) -> None:
        if isinstance(found, NotStock):
            self._notices.show_notice(not_stock(found))
        else:
            self._give(CopyAs.PYTHON, found)

    def _give(self, form: CopyAs, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notices.show_notice(copied_as(form))
