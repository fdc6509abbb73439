"""Asks how copies of pictures are to be written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wurst_desktop.core.copying import COPY_NAME_FIELDS, Copying, CopyOrder, PictureKind
from wurst_desktop.core.errors import NotOffered
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.form import Form
from wurst_desktop.ui.language import tr, tr_n
from wurst_desktop.ui.spin_boxes import whole_number_spin

_KINDS: Sequence[tuple[str, PictureKind]] = (
    (tr("PNG, nothing lost"), PictureKind.PNG),
    ("JPEG", PictureKind.JPEG),
    ("WebP", PictureKind.WEBP),
)
_SIDES: Sequence[tuple[str, int | None]] = (
    (tr("As they are", "the size of exported pictures"), None),
    *(
        (tr_n("At most %n pixels a side", "At most %n pixel a side", side), side)
        for side in (2048, 1536, 1024, 512, 256)
    ),
)
_RECIPE = tr("Carry the recipe: prompt, seeds and settings")
_NAMES = tr("Names take {fields}; a slash makes folders. Nothing is overwritten.").format(
    fields=", ".join(f"{{{field}}}" for field in COPY_NAME_FIELDS)
)


class CopiesDialog(QDialog):
    """Shows what was chosen the last time; says what is wanted by `decided`."""

    decided = Signal(object)
    """A `CopyOrder`."""

    def __init__(self, count: int, last: CopyOrder, parent: QWidget | None = None) -> None:
        """Take how many pictures there are, and what to begin with."""
        super().__init__(parent)
        self.setObjectName("copiesDialog")
        self.setWindowTitle(tr_n("Export %n pictures", "Export %n picture", count))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.folder = _line("copiesFolder", tr("Folder"), str(last.folder))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setObjectName("copiesChoose")
        self.kind = _combo("copiesKind", tr("Kind", "of file: PNG, JPEG, WebP"), _KINDS, last.kind)
        self.quality = whole_number_spin()
        self.quality.setRange(1, 100)
        self.quality.setValue(last.copying.quality)
        self.quality.setObjectName("copiesQuality")
        self.quality.setAccessibleName(tr("Quality"))
        self.side = _combo("copiesSide", tr("Size"), _SIDES, last.copying.longest_side)
        self.recipe = QCheckBox(_RECIPE)
        self.recipe.setObjectName("copiesRecipe")
        self.recipe.setChecked(last.copying.keeps_recipe)
        self.pattern = _line("copiesPattern", tr("Names", "of the exported files"), last.pattern)
        self.hint = QLabel(_NAMES)
        self.hint.setObjectName("copiesHint")
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self._lay_out()
        self._check()

    def order(self) -> CopyOrder:
        """What is chosen now. Raises `NotOffered` for names that can't be."""
        copying = Copying(self.quality.value(), self.side.currentData(), self.recipe.isChecked())
        folder = Path(self.folder.text().strip()).expanduser()
        return CopyOrder(folder, self._kind(), copying, self.pattern.text().strip())

    def accept(self) -> None:
        self.decided.emit(self.order())
        super().accept()

    def _lay_out(self) -> None:
        buttons = DecisionButtons(self, "copies", tr("Export"))
        self.write = buttons.accept
        self.choose.clicked.connect(self._choose)
        self.kind.currentIndexChanged.connect(self._check)
        for line in (self.folder, self.pattern):
            line.textChanged.connect(self._check)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        form = Form()
        form.add(tr("Into", "export: the folder that the copies go into"), place)
        form.add(tr("As", "export: the kind of file that the copies are written as"), self.kind)
        form.add(tr("Quality"), self.quality)
        form.add(tr("Size"), self.side)
        form.add(tr("Named", "export: how the copies are named"), self.pattern)
        form.add("", self.hint)
        form.add("", self.recipe)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    def _kind(self) -> PictureKind:
        # Qt gives text back where it was given an enum of texts.
        return PictureKind(self.kind.currentData())

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Export into", "title of the dialog that asks for a folder"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _check(self) -> None:
        self.quality.setEnabled(self._kind() is not PictureKind.PNG)
        try:
            self.order()
            is_sound = True
        except NotOffered:
            is_sound = False
        self.pattern.setProperty("wrong", not is_sound)
        self.pattern.style().polish(self.pattern)
        self.write.setEnabled(is_sound and bool(self.folder.text().strip()))


def _line(name: str, title: str, text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setObjectName(name)
    line.setAccessibleName(title)
    return line


def _combo(name: str, title: str, choices: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(next((place for place, (_, value) in enumerate(choices) if value == chosen), 0))
    return combo
