"""Puts what made a picture on the clipboard, for terminals and scripts."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from wurst_desktop.core.command_line import command_of
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.snippet import is_stock, snippet_of
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.copy_as import NOT_STOCK, CopyAs, copied_as
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.wording import model_not_here


class CopyWiring(QObject):
    """Hears in which form a request is wanted, and says that it was copied, or why it can't be."""

    def __init__(self, window: MainWindow, clerk: Clerk) -> None:
        super().__init__(window)
        self._notices = window.panels.notices
        self._cards = window.panels.create.cards
        self._clerk = clerk
        for source in (window.panels.gallery, window.panels.details):
            source.copy_as_requested.connect(self._copy)

    def _copy(self, form: CopyAs, record: Record) -> None:
        if record.request is None:
            return
        if form is CopyAs.COMMAND:
            self._give(form, command_of(record.request, record.path))
        elif not is_stock(record.request):
            self._notices.show_notice(NOT_STOCK)
        else:
            dtype = "float32" if record.environment is None else record.environment.dtype
            self._copy_python(record.request, dtype)

    def _copy_python(self, request: GenerationRequest, dtype: str) -> None:
        card = next((card for card in self._cards if card.ref.id == request.checkpoint.id), None)
        if card is None:
            self._notices.show_notice(model_not_here(request.checkpoint.id))
            return
        # It looks for the folders of the model.
        self._clerk.ask(lambda: snippet_of(request, card, dtype), partial(self._give, CopyAs.PYTHON))

    def _give(self, form: CopyAs, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notices.show_notice(copied_as(form))
