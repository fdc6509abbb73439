"""A seed with its lock and its dice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wurst_desktop.core.seeds import LARGEST_SEED, random_seed
from wurst_desktop.ui.create.seed_words import SeedWords
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.spin_boxes import decimal_spin


class SeedField(QWidget):
    """Shows a seed; typing one locks it, the lock keeps it, the dice draw another, the dropper takes a picture's.

    A spin box of doubles without decimals, since Qt's whole-number one ends at 2**31.
    """

    changed = Signal()

    def __init__(self, prefix: str, words: SeedWords, hint: str = "", *, dice_lock: bool) -> None:
        """`dice_lock` says whether a thrown seed is kept, or is only the next one of many."""
        super().__init__()
        self.setObjectName(f"{prefix}Field")
        self._dice_lock = dice_lock
        self.spin = decimal_spin(0)
        self.spin.setObjectName(f"{prefix}Spin")
        self.spin.setAccessibleName(words.name)
        self.spin.setToolTip(hint)
        self.spin.setRange(0, LARGEST_SEED)
        self.lock = IconButton("lock-open-variant-outline", words.keep)
        self.lock.setObjectName(f"{prefix}Lock")
        self.lock.show_when_checked("lock")
        self.dice = IconButton("dice-5-outline", words.throw)
        self.dice.setObjectName(f"{prefix}Dice")
        self.from_picture = IconButton("eyedropper", words.take)
        self.from_picture.setObjectName(f"{prefix}FromPicture")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.spin, 1)
        row.addWidget(self.lock)
        row.addWidget(self.dice)
        row.addWidget(self.from_picture)
        self.spin.valueChanged.connect(self._typed)
        self.lock.toggled.connect(self.changed)
        self.dice.clicked.connect(self._throw)

    @property
    def seed(self) -> int:
        """The seed that is shown."""
        return int(self.spin.value())

    @property
    def is_locked(self) -> bool:
        """Whether the shown seed is to be used as it is."""
        return self.lock.isChecked()

    def show_seed(self, seed: int) -> None:
        """Show a seed without locking it."""
        self.spin.blockSignals(True)
        self.spin.setValue(seed)
        self.spin.blockSignals(False)

    def keep(self, seed: int) -> None:
        """Show a seed and lock it."""
        self.show_seed(seed)
        self.lock.setChecked(True)
        self.changed.emit()

    def release(self) -> None:
        """Unlock."""
        self.lock.setChecked(False)

    def _typed(self) -> None:
        self.lock.setChecked(True)
        self.changed.emit()

    def _throw(self) -> None:
        self.show_seed(random_seed())
        self.lock.setChecked(self._dice_lock)
        self.changed.emit()
