"""The dialog in which an earlier prompt is found and taken again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wurst_desktop.core.earlier import Wording, earlier_wordings
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.language import tr

_PAUSE_MS = 150
_TYPED = tr("words, or as in the gallery: fav, rating:>=4, date:2026 …", "fav, rating: and date: are typed so")
_EMPTY = tr("Nothing was asked for with these words yet.")


class EarlierPrompts(QDialog):
    """A search field over a list: typing narrows it, Enter or a double click takes a wording."""

    taken = Signal(object)
    """The `Wording` that was chosen."""

    def __init__(self, history: History, clerk: Clerk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierPrompts")
        self.setWindowTitle(tr("Earlier prompts"))
        self.resize(520, 420)
        self._history = history
        self._clerk = clerk
        self.search = QLineEdit()
        self.search.setObjectName("earlierPromptsSearch")
        self.search.setAccessibleName(tr("Search the earlier prompts"))
        self.search.setPlaceholderText(_TYPED)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("earlierPromptsList")
        self.list.setAccessibleName(tr("Earlier prompts, the newest first"))
        self.list.setWordWrap(True)
        self.empty = QLabel(_EMPTY)
        self.empty.setProperty("role", "quiet")
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.search, self.list, self.empty):
            column.addWidget(part)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.look)
        self._shown: str | None = None
        """What the list was found by."""
        self._takes_first = False
        self.search.textChanged.connect(self._look_soon)
        self.search.returnPressed.connect(self._take_current)
        self.list.itemActivated.connect(self._take)

    def look(self) -> None:
        """Fill the list."""
        self._soon.stop()
        search = self.search.text()
        self._clerk.ask(lambda: earlier_wordings(self._history, search), partial(self._show, search))

    def _look_soon(self) -> None:
        self._takes_first = False
        self._soon.start()

    def _show(self, search: str, wordings: Sequence[Wording]) -> None:
        if search != self.search.text():
            return
        self._shown = search
        self.list.clear()
        for wording in wordings:
            item = QListWidgetItem(described(wording))
            item.setData(Qt.ItemDataRole.UserRole, wording)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(wordings))
        self.empty.setVisible(not wordings)
        takes_first, self._takes_first = self._takes_first, False
        if takes_first and self.isVisible():
            self._take_current()

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if self._shown != self.search.text():
            # Not the first of those that other words found.
            self._takes_first = True
            self.look()
        elif item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(item.data(Qt.ItemDataRole.UserRole))
        self.accept()


def described(wording: Wording) -> str:
    """A wording in one to three short lines."""
    lines = [wording.prompt]
    if wording.negative_prompt:
        lines.append(tr("without {words}").format(words=wording.negative_prompt))
    if wording.style:
        lines.append(tr("in the style {style}").format(style=wording.style))
    return "\n".join(lines)
