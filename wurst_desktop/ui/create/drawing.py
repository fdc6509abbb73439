"""Makes final requests of what was typed, away from the GUI thread, since it looks into files."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from wurst_desktop.core.drawing import final_requests, is_final
from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.ports.words import StyleBook, Wildcards
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.ui.bridge import Clerk


class Drawing(QObject):
    """Puts the style around the prompts and draws what they leave to chance, one request after another."""

    drawn = Signal(object)
    """A request whose prompts are final."""

    def __init__(self, book: StyleBook, wildcards: Wildcards, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._wildcards = wildcards
        self._clerk = clerk

    def draw(self, request: GenerationRequest, then: Callable[[GenerationRequest], None] | None = None) -> None:
        """Hand the request to `then` (else tell of it) at once if it is final, else as soon as it is."""
        self.draw_all(request, partial(_each, then or self.drawn.emit))

    def draw_all(
        self,
        request: GenerationRequest,
        then: Callable[[Sequence[GenerationRequest]], None],
        failed: Callable[[WurstError], None] | None = None,
    ) -> None:
        """Hand all requests that this one comes to to `then`, or why there are none to `failed`."""
        if is_final(request):
            then((request,))
        else:
            self._clerk.ask(lambda: self._final(request), then, failed)

    def draw_cells(
        self, requests: Sequence[GenerationRequest], then: Callable[[Sequence[GenerationRequest]], None]
    ) -> None:
        """Hand all these single pictures' requests to `then` at once, as soon as they are final."""
        self._clerk.ask(lambda: [final for request in requests for final in self._final(request)], then)

    def _final(self, request: GenerationRequest) -> Sequence[GenerationRequest]:
        styles = self._book.styles() if request.style else ()
        return final_requests(request, styles, self._wildcards)


def _each(take: Callable[[GenerationRequest], None], requests: Sequence[GenerationRequest]) -> None:
    for request in requests:
        take(request)
