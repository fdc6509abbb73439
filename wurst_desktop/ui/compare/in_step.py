"""Makes several views of pictures show the same part."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from wurst_desktop.ui.viewer.canvas import PictureCanvas
from wurst_desktop.ui.viewer.framing import Framing


class InStep(QObject):
    """What is zoomed and panned in one is so in all."""

    def __init__(self, canvases: Sequence[PictureCanvas], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvases = tuple(canvases)
        self._is_leading = False
        for canvas in self._canvases:
            canvas.framed.connect(partial(self._lead, canvas))

    def _lead(self, leader: PictureCanvas, framing: Framing) -> None:
        # A view that is laid out anew or that follows leads nobody.
        if self._is_leading or not (leader.underMouse() or leader.hasFocus()):
            return
        self._is_leading = True
        for canvas in self._canvases:
            if canvas is not leader:
                canvas.follow(framing)
        self._is_leading = False
