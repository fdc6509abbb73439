"""What the window shows again at its next start, and whether the last run was closed or cut off."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.main_window import MainWindow
from wurst_desktop.ui.viewer.framing_memory import recalled_framing, remembered_framing

_IS_OPEN, _FRAMING, _GALLERY = "is_open", "framing", "gallery"
_CUT_OFF = tr(
    "The program ended without being closed the last time. Your words, your pictures and the queue are all here."
)


class ComingBack(QObject):
    """Collects what each part wants to find again; `changed` whenever it is other than before."""

    changed = Signal()

    def __init__(self, window: MainWindow, found: Mapping[str, object]) -> None:
        """`found` is what the last run left."""
        super().__init__(window)
        self._window = window
        self._panels = window.panels
        self._is_open = True
        self.last_words = _CUT_OFF if found.get(_IS_OPEN) is True else ""
        """What is to be said of the last run, if it was cut off."""
        framing = recalled_framing(found.get(_FRAMING))
        if framing is not None:
            self._panels.preview.see_part(framing)
        self._panels.gallery.recall(found.get(_GALLERY))
        panels = self._panels
        parts = (window.arranged, panels.create.edited, panels.preview.canvas.framed, panels.gallery.moved)
        for changed in (*parts, panels.gallery.chosen):
            changed.connect(lambda *_: self.changed.emit())

    def remembered(self) -> Mapping[str, object]:
        """All of it, as plain JSON values."""
        return {
            _IS_OPEN: self._is_open,
            _FRAMING: remembered_framing(self._panels.preview.canvas.framing),
            _GALLERY: self._panels.gallery.remembered(),
            **self._window.remembered(),
            **self._panels.create.remembered(),
        }

    def end(self) -> None:
        """The program is being closed as it should be."""
        self._is_open = False
