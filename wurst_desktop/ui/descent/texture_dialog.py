"""Asks how compositions are to be painted again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from wurst_desktop.core.descent import TextureWish
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_STEPS
from wurst_desktop.ui.create.seed_field import SeedField
from wurst_desktop.ui.number_words import counted
from wurst_desktop.ui.spin_boxes import decimal_spin, whole_number_spin

_USUAL = 4
_MOST = 64
_HINT = "What is where stays as it is; the fine detail is painted anew. Nothing is composed."


class TextureDialog(QDialog):
    """How many of each, from which texture seed on, in how many steps, and how closely to the words."""

    decided = Signal(object)
    """A `TextureWish`."""

    def __init__(self, requests: Sequence[GenerationRequest], parent: QWidget) -> None:
        """`requests` made the pictures whose compositions are painted; what all share is shown."""
        super().__init__(parent)
        self.setObjectName("textureDialog")
        self.setWindowTitle("New textures")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = len(requests)
        self._requests = requests
        self.count = whole_number_spin()
        self.count.setObjectName("textureCount")
        self.count.setAccessibleName("How many of each")
        self.count.setRange(1, _MOST)
        self.seed = SeedField("texture", "Texture", dice_lock=False)
        self.seed.lock.hide()
        self.seed.from_picture.hide()
        self.steps = whole_number_spin()
        self.steps.setObjectName("textureSteps")
        self.steps.setAccessibleName("Texture steps")
        self.steps.setRange(1, LARGEST_STEPS)
        self.guidance = decimal_spin(1)
        self.guidance.setObjectName("textureGuidance")
        self.guidance.setAccessibleName("Texture guidance")
        self.guidance.setRange(0, LARGEST_GUIDANCE)
        self.guidance.setSingleStep(0.5)
        self.make = QDialogButtonBox()
        self._lay_out()
        self.count.setValue(_USUAL)
        self.seed.show_seed(random_seed())
        self.steps.setValue(requests[0].decoder_steps)
        self.guidance.setValue(requests[0].decoder_guidance)
        self._shown = (self.steps.value(), self.guidance.value())

    @property
    def wish(self) -> TextureWish:
        """What the fields say; steps and guidance that weren't touched stay those of each picture."""
        steps, guidance = self.steps.value(), self.guidance.value()
        return TextureWish(
            self.seed.seed,
            self.count.value(),
            None if steps == self._shown[0] else steps,
            None if guidance == self._shown[1] else guidance,
        )

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.decided.emit(self.wish)
        super().done(result)

    def _lay_out(self) -> None:
        hint = QLabel(_HINT)
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow("How many of each", self.count)
        form.addRow("Texture seed", self.seed)
        form.addRow("Texture steps", self.steps)
        form.addRow("Texture guidance", self.guidance)
        self.total = QLabel()
        self.total.setObjectName("textureTotal")
        self.count.valueChanged.connect(self._show_total)
        make = self.make.addButton("Paint them", QDialogButtonBox.ButtonRole.AcceptRole)
        make.setObjectName("textureAccept")
        make.setDefault(True)
        self.make.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole).setObjectName("textureCancel")
        self.make.accepted.connect(self.accept)
        self.make.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(form)
        column.addWidget(self.total)
        column.addWidget(self.make)
        self._show_total()

    def _show_total(self) -> None:
        self.total.setText(counted(self._pictures * self.count.value(), "picture"))
