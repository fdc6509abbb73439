"""One LoRA among the fields: its name, how strongly it is added, and a way to take it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wurst_desktop.core.lora import LARGEST_LORA_STRENGTH, LoraRef
from wurst_desktop.ui.elided_label import ElidedLabel
from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.spin_boxes import decimal_spin

_STRENGTH_HINT = tr("How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.")
_DECIMALS = 2


class LoraRow(QWidget):
    """A line for one LoRA; `number` counts from 1."""

    changed = Signal()
    removed = Signal()

    def __init__(self, lora: LoraRef, number: int) -> None:
        super().__init__()
        self._lora = lora
        self.name = ElidedLabel()
        self.name.setObjectName(f"lora{number}Name")
        self.strength = decimal_spin(_DECIMALS)
        self.strength.setObjectName(f"lora{number}StrengthSpin")
        self.strength.setAccessibleName(tr("Strength of {lora}").format(lora=lora.name))
        self.strength.setToolTip(_STRENGTH_HINT)
        self.strength.setRange(-LARGEST_LORA_STRENGTH, LARGEST_LORA_STRENGTH)
        self.strength.setSingleStep(0.1)
        self.strength.setValue(lora.strength)
        self.strength.valueChanged.connect(self.changed)
        self.remove = IconButton("close", tr("Take out {lora}").format(lora=lora.name))
        self.remove.setObjectName(f"lora{number}RemoveButton")
        self.remove.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.strength)
        line.addWidget(self.remove)

    @property
    def lora(self) -> LoraRef:
        """What the line says; a strength of more decimals than are shown stays until it is touched."""
        shown = self.strength.value()
        strength = self._lora.strength if shown == round(self._lora.strength, _DECIMALS) else shown
        return LoraRef(self._lora.name, self._lora.fingerprint, strength)

    def tell(self, hint: str, *, is_wrong: bool) -> None:
        """Say what it is good for, or why it can't be used."""
        self.name.say(self._lora.name)
        self.name.setToolTip(f"{self._lora.name}\n{hint}" if hint else self._lora.name)
        self.name.setProperty("role", "warning" if is_wrong else "")
        self.name.style().polish(self.name)
