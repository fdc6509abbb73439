"""Asks for the tags of some pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from wurst_desktop.core.marks import Marks, tags_in
from wurst_desktop.ui.decision_buttons import DecisionButtons
from wurst_desktop.ui.language import tr, tr_n

_HINT = tr("Separate tags with commas. They are found with tag:name.", "tag: is typed so in all languages")
_HINT_FOR_MANY = tr("These tags are on all of them; tags that only some have stay as they are.")


class TagDialog(QDialog):
    """Shows the tags that all the pictures have; what is added or taken away there is so for each of them."""

    decided = Signal(object, object)
    """The tags that were added and those that were taken away, each as a tuple; only if there are any."""

    def __init__(self, marks: Sequence[Marks], count: int, parent: QWidget | None = None) -> None:
        """`marks` are those of the `count` pictures."""
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setWindowTitle(tr("Tags") if count == 1 else tr_n("Tags of %n pictures", "Tags of %n picture", count))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._common = set.intersection(*(set(each.tags) for each in marks)) if marks else set()
        self.edit = QLineEdit(", ".join(sorted(self._common)))
        self.edit.setObjectName("tagEdit")
        self.edit.setAccessibleName(tr("Tags"))
        self.edit.setPlaceholderText(tr("print, portrait, for Anna", "examples of tags"))
        hint = QLabel(_HINT if count == 1 else f"{_HINT}\n{_HINT_FOR_MANY}")
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        buttons = DecisionButtons(self, "tag", tr("Set tags"))
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
