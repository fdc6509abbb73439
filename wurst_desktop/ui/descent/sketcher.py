"""Has compositions drawn that are only to be looked at."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.events import Sketched
from wurst_desktop.core.request import GenerationRequest

_SOON_MS = 250


class Sketcher(QObject):
    """Sketches one request at a time; a newer wish takes the older one back."""

    arrived = Signal(int, object)
    """The number of a composition in its request, and its `Pixels`."""

    def __init__(self, draw: Callable[[str, GenerationRequest], CancelToken], parent: QObject | None = None) -> None:
        """`draw` has it done elsewhere, under a name, and gives the means to take it back."""
        super().__init__(parent)
        self._draw = draw
        self._name = ""
        self._token: CancelToken | None = None
        self._request: GenerationRequest | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._begin)

    def want(self, request: GenerationRequest) -> None:
        """Sketch this one, unless another is wanted right after."""
        self.stop()
        self._request = request
        self._soon.start()

    def stop(self) -> None:
        """Nothing is to be looked at any more."""
        self._soon.stop()
        self._name = ""
        if self._token is not None:
            self._token.cancel()
            self._token = None

    def hear(self, sketched: Sketched) -> None:
        """Pass on what was drawn, if it is still wanted."""
        if sketched.name == self._name:
            self.arrived.emit(sketched.image, sketched.pixels)

    def _begin(self) -> None:
        if self._request is not None:
            self._name = uuid.uuid4().hex
            self._token = self._draw(self._name, self._request)
