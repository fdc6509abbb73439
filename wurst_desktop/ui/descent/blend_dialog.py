"""Asks how two compositions are to be mixed."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from wurst_desktop.core.record import Record
from wurst_desktop.ui.descent.amount_dialog import AmountDialog
from wurst_desktop.ui.descent.descent import Descent
from wurst_desktop.ui.descent.sketch_row import show_image
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.gallery.record_text import title
from wurst_desktop.ui.language import tr

_USUAL = 0.5
_HINT = tr("From the left composition (0\u00a0%) to the right one (100\u00a0%).")


class BlendDialog(AmountDialog):
    """One mixture of two pictures; closes with the reason where they can't be mixed."""

    def __init__(self, one: Record, other: Record, descent: Descent, sketcher: Sketcher, parent: QWidget) -> None:
        super().__init__("blend", tr("Blend two compositions"), _HINT, 1, sketcher, parent)
        pair = (one, other)
        self._ends = self.sketches.add_ends(*map(title, pair))
        for end in self._ends:
            end.setToolTip(end.accessibleName())
        descent.thumbnails(pair, self._show_ends)
        self.moved.connect(lambda share: descent.blend(pair, share, self.sketch, self.refuse))
        self.decided.connect(lambda share: descent.blend(pair, share))
        self.begin_at(_USUAL)

    def _show_ends(self, thumbnails: Sequence[bytes | None]) -> None:
        if not self.is_over:
            for end, thumbnail in zip(self._ends, thumbnails, strict=True):
                show_image(end, QImage.fromData(thumbnail or b""))
