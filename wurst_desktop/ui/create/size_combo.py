"""The choice of a picture's size, by its shape."""

from fractions import Fraction

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from wurst_desktop.core.checkpoint_card import CheckpointCard
from wurst_desktop.core.sizes import Size, Sizing, aspect_sizes, doubled_sizes
from wurst_desktop.ui.create.size_dialog import SizeDialog
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.wheel import leave_wheel


class SizeCombo(QComboBox):
    """Offers the sizes that the chosen model was trained for, each with a drawing of its shape.

    A model that knows one size alone is offered for a few others too, which say that it wasn't trained for them. The
    last entry asks for any other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sizeCombo")
        self.setAccessibleName(tr("Size"))
        self.setMaxVisibleItems(24)
        self._trained: tuple[Size, ...] = ()
        self._step = Sizing.CELLS.step
        self._chosen = -1
        self.currentIndexChanged.connect(self._note)
        self.activated.connect(self._ask_where_wanted)
        leave_wheel(self)

    @property
    def size_chosen(self) -> Size:
        """The size that is shown."""
        size: Size = self.itemData(self._chosen)
        return size

    def offer(self, card: CheckpointCard, sizing: Sizing) -> None:
        """Offer the sizes of a model and keep the choice where it is among them."""
        kept = self.itemData(self._chosen)
        self.clear()
        self._step = sizing.step
        self._trained = aspect_sizes(card.native, card.smallest_side, card.largest_side, sizing.step)
        for size in self._trained:
            self._add(size, is_trained=True)
        if len(self._trained) == 1:
            # Drawn by anybody who asks for them on the command line, so they are no secret here.
            for size in doubled_sizes(card.native):
                self._add(size, is_trained=False)
        self.addItem(_no_outline(), tr("Another size…"))
        if kept is not None:
            self.choose(kept, only_offered=True)

    def choose(self, size: Size, *, only_offered: bool = False) -> None:
        """Show a size; one outside the offered ones is added, and says that the model wasn't trained for it."""
        index = next((i for i in range(self.count()) if self.itemData(i) == size), -1)
        if index < 0 and not only_offered:
            index = max(self.count() - 1, 0)
            self._add(size, is_trained=False)
        if index >= 0:
            self.setCurrentIndex(index)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self.count() - 1):
                self.setItemIcon(row, self._outline(self.itemData(row)))
        super().changeEvent(event)

    def _note(self, index: int) -> None:
        if self.itemData(index) is not None:
            self._chosen = index

    def _ask_where_wanted(self, index: int) -> None:
        if self.itemData(index) is not None:
            return
        self.setCurrentIndex(self._chosen)
        dialog = SizeDialog(self.size_chosen, self._step, self._trained, self.window())
        dialog.decided.connect(self.choose)
        dialog.open()

    def _add(self, size: Size, *, is_trained: bool) -> None:
        """Before the entry that asks, once that is there."""
        asks = self.count() > 0 and self.itemData(self.count() - 1) is None
        row = self.count() - 1 if asks else self.count()
        self.insertItem(row, self._outline(size), _label(size, is_trained=is_trained), size)

    def _outline(self, size: Size) -> QIcon:
        return _outline(Fraction(size.width, size.height), self.palette().text().color())


def _label(size: Size, *, is_trained: bool) -> str:
    ratio = Fraction(size.width, size.height)
    if ratio == 1:
        text = tr("Square {ratio}, {size}") if is_trained else tr("Square {ratio}, {size}, untrained")
    elif ratio > 1:
        text = tr("Wide {ratio}, {size}") if is_trained else tr("Wide {ratio}, {size}, untrained")
    else:
        text = tr("Tall {ratio}, {size}") if is_trained else tr("Tall {ratio}, {size}, untrained")
    return text.format(ratio=f"{ratio.numerator}:{ratio.denominator}", size=size)


def _no_outline() -> QIcon:
    """Has a text begin where those beside an outline do."""
    return QIcon(_empty_pixmap())


def _empty_pixmap() -> QPixmap:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _outline(ratio: Fraction, colour: QColor) -> QIcon:
    pixmap = _empty_pixmap()
    width, height = (24.0, 24.0 / ratio) if ratio >= 1 else (24.0 * ratio, 24.0)
    with QPainter(pixmap) as painter:
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(
            QRectF(16 - float(width) / 2, 16 - float(height) / 2, float(width), float(height)), 3, 3
        )
    return QIcon(pixmap)
