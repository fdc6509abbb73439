"""All that was changed since the start, in one list in which one goes back and forth."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.language import tr

_SIZE = (420, 420)
_HINT = tr("A click goes to how it was after that change. What you do then takes the place of what is grey.")
_START = tr("As it was at the start")


class EditHistory(QDialog):
    """The oldest change on top; what was taken back is grey beneath the place where one is."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editHistory")
        self.setWindowTitle(tr("History of changes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._edits = edits
        hint = QLabel(_HINT)
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("editHistoryList")
        self.list.setAccessibleName(tr("Changes since the start, the oldest first"))
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("editHistoryClose")
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(12)
        for part in (hint, self.list, buttons):
            rows.addWidget(part)
        self.resize(*_SIZE)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        edits.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        done, undone = self._edits.done, self._edits.undone
        self.list.clear()
        faint = self.palette().placeholderText()
        for place, name in enumerate((_START, *done, *undone)):
            item = QListWidgetItem(name[:1].upper() + name[1:])
            if place > len(done):
                item.setForeground(faint)
            self.list.addItem(item)
        self.list.setCurrentRow(len(done))

    def _go(self, item: QListWidgetItem) -> None:
        self._edits.go_to(self.list.row(item))
