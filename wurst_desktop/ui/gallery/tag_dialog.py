"""Asks for the tags of some pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from wurst_desktop.core.marks import Marks, tags_in
from wurst_desktop.ui.number_words import counted

_HINT = "Separate tags with commas. They are found with tag:name."
_HINT_FOR_MANY = "These tags are on all of them; tags that only some have stay as they are."


class TagDialog(QDialog):
    """Shows the tags that all the pictures have; what is added or taken away there is so for each of them."""

    decided = Signal(object, object)
    """The tags that were added and those that were taken away, each as a tuple; only if there are any."""

    def __init__(self, marks: Sequence[Marks], count: int, parent: QWidget | None = None) -> None:
        """`marks` are those of the `count` pictures."""
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setWindowTitle("Tags" if count == 1 else f"Tags of {counted(count, 'picture')}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._common = set.intersection(*(set(each.tags) for each in marks)) if marks else set()
        self.edit = QLineEdit(", ".join(sorted(self._common)))
        self.edit.setObjectName("tagEdit")
        self.edit.setAccessibleName("Tags")
        self.edit.setPlaceholderText("print, portrait, for Anna")
        hint = QLabel(_HINT if count == 1 else f"{_HINT}\n{_HINT_FOR_MANY}")
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        # Not Qt's standard ones: those bring coloured icons along.
        keep = buttons.addButton("Set tags", QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("tagAccept")
        keep.setDefault(True)
        buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole).setObjectName("tagCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addWidget(hint)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(420, self.sizeHint().height())

    def accept(self) -> None:
        tags = set(tags_in(self.edit.text()))
        added, removed = tuple(sorted(tags - self._common)), tuple(sorted(self._common - tags))
        if added or removed:
            self.decided.emit(added, removed)
        super().accept()
