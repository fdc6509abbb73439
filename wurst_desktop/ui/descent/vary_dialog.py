"""Asks how much of a composition is to be drawn over."""

from PySide6.QtWidgets import QWidget

from wurst_desktop.core.record import Record
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.ui.descent.amount_dialog import AmountDialog
from wurst_desktop.ui.descent.descent import Descent
from wurst_desktop.ui.descent.sketcher import Sketcher
from wurst_desktop.ui.language import tr

_COUNT = 3
_USUAL = 0.5
_HINT = tr(
    "How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept."
)


class VaryDialog(AmountDialog):
    """Three variations of one picture; those that are sketched are those that are made."""

    def __init__(self, record: Record, descent: Descent, sketcher: Sketcher, parent: QWidget) -> None:
        super().__init__("vary", tr("Vary the composition"), _HINT, _COUNT, sketcher, parent)
        seed = random_seed()
        self.moved.connect(lambda strength: descent.vary(record, strength, seed, _COUNT, self.sketch, self.refuse))
        self.decided.connect(lambda strength: descent.vary(record, strength, seed, _COUNT))
        self.begin_at(_USUAL)
