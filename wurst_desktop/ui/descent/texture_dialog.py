"""Asks how compositions are to be painted again."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QVBoxLayout, QWidget

from wurst_desktop.core.descent import TextureWish
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.core.sizes import LARGEST_GUIDANCE, LARGEST_STEPS, Size, sizes_like
from wurst_desktop.ui.create.seed_field import SeedField
from wurst_desktop.ui.create.seed_words import TEXTURE_SEED
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.form import Form
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.spin_boxes import decimal_spin, whole_number_spin

_USUAL = 4
_MOST = 64
_HINT = tr("What is where stays as it is; the fine detail is painted anew. Nothing is composed.")
_SIZE_HINT = tr(
    "Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from "
    "it, the odder the detail."
)
_SIZES_DIFFER = tr("These pictures aren't of one size, so each keeps its own.")


class TextureDialog(QDialog):
    """How many of each, from which texture seed on, in how many steps, how closely to the words, and how large."""

    decided = Signal(object)
    """A `TextureWish`."""

    def __init__(self, requests: Sequence[GenerationRequest], parent: QWidget) -> None:
        """`requests` made the pictures whose compositions are painted; what all share is shown."""
        super().__init__(parent)
        self.setObjectName("textureDialog")
        self.setWindowTitle(tr("New textures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = len(requests)
        self.count = whole_number_spin()
        self.count.setObjectName("textureCount")
        self.count.setAccessibleName(tr("How many of each"))
        self.count.setRange(1, _MOST)
        self.seed = SeedField("texture", TEXTURE_SEED, dice_lock=False)
        self.seed.lock.hide()
        self.seed.from_picture.hide()
        self.steps = whole_number_spin()
        self.steps.setObjectName("textureSteps")
        self.steps.setAccessibleName(tr("Texture steps"))
        self.steps.setRange(1, LARGEST_STEPS)
        self.guidance = decimal_spin(1)
        self.guidance.setObjectName("textureGuidance")
        self.guidance.setAccessibleName(tr("Texture guidance"))
        self.guidance.setRange(0, LARGEST_GUIDANCE)
        self.guidance.setSingleStep(0.5)
        self.size_choice = QComboBox()
        self.size_choice.setObjectName("textureSize")
        self.size_choice.setAccessibleName(tr("Size"))
        self.make = DecisionButtons(self, "texture", tr("Paint them"))
        self._offer_sizes({Size(each.width, each.height) for each in requests})
        self._lay_out()
        self.count.setValue(_USUAL)
        # The field has the focus, and what is typed takes the place of what stands there.
        self.count.selectAll()
        self.seed.show_seed(random_seed())
        self.steps.setValue(requests[0].decoder_steps)
        self.guidance.setValue(requests[0].decoder_guidance)
        self._shown = (self.steps.value(), self.guidance.value())

    @property
    def wish(self) -> TextureWish:
        """What the fields say; what wasn't touched stays that of each picture."""
        steps, guidance = self.steps.value(), self.guidance.value()
        return TextureWish(
            self.seed.seed,
            self.count.value(),
            None if steps == self._shown[0] else steps,
            None if guidance == self._shown[1] else guidance,
            self.size_choice.currentData(),
        )

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.decided.emit(self.wish)
        super().done(result)

    def _offer_sizes(self, own: Collection[Size]) -> None:
        if len(own) > 1:
            self.size_choice.addItem(tr("Each as it is", "the sizes of pictures"), None)
            self.size_choice.setToolTip(_SIZES_DIFFER)
            self.size_choice.setEnabled(False)
            return
        (size,) = own
        self.size_choice.addItem(tr("As it is, {size}", "the size of a picture").format(size=size), None)
        for other in sizes_like(size):
            if other != size:
                self.size_choice.addItem(tr("{size}, true to size").format(size=other), other)
        self.size_choice.setToolTip(_SIZE_HINT)

    def _lay_out(self) -> None:
        hint = QLabel(_HINT)
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        form = Form()
        form.add(tr("How many of each"), self.count)
        form.add(tr("Texture seed"), self.seed)
        form.add(tr("Texture steps"), self.steps)
        form.add(tr("Texture guidance"), self.guidance)
        form.add(tr("Size"), self.size_choice)
        self.total = QLabel()
        self.total.setObjectName("textureTotal")
        self.count.valueChanged.connect(self._show_total)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(form)
        column.addWidget(self.total)
        column.addWidget(self.make)
        self._show_total()

    def _show_total(self) -> None:
        self.total.setText(tr_n("%n pictures", "%n picture", self._pictures * self.count.value()))
