"""Asks how two compositions are to be mixed."""

from PySide6.QtWidgets import QWidget

from wurst_desktop.core.record import Record
from wurst_desktop.ui.descent.amount_dialog import AmountDialog
from wurst_desktop.ui.descent.descent import Descent
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.gallery.record_text import title

_USUAL = 0.5


class BlendDialog(AmountDialog):
    """One mixture of two pictures; closes with the reason where they can't be mixed."""

    def __init__(self, one: Record, other: Record, descent: Descent, sketcher: Sketcher, parent: QWidget) -> None:
        hint = f"From “{title(one)}” (0 %) to “{title(other)}” (100 %)."
        super().__init__("blend", "Blend two compositions", hint, 1, sketcher, parent)
        pair = (one, other)
        self.moved.connect(lambda share: descent.blend(pair, share, self.sketch, self.refuse))
        self.decided.connect(lambda share: descent.blend(pair, share))
        self.begin_at(_USUAL)
