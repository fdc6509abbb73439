"""Offers words under the caret of a prompt field while they are typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from wurst_desktop.core.suggestions import Kind, Offer, Suggestion
from wurst_desktop.ui.create.prompt_edit import PromptEdit
from wurst_desktop.ui.language import tr

_ROWS = 8
_NAMES = {Kind.EARLIER: "", Kind.MODEL: "", Kind.WILDCARD: tr("list", "of words"), Kind.STYLE: tr("style")}
_ACCEPT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SuggestionList(QListWidget):
    """Tab takes the first or the chosen one, Down and Up choose, Enter takes what is chosen, Esc sends it away.

    It lies over the window and never takes the focus, so that typing goes on.
    """

    style_taken = Signal(str)

    def __init__(self, edit: PromptEdit, offer: Callable[[str, int], Offer]) -> None:
        super().__init__(edit)
        self.setObjectName(f"{edit.objectName()}Suggestions")
        self.setAccessibleName(tr("Suggestions"))
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit = edit
        self._offer = offer
        self._start = self._behind = 0
        self.hide()
        edit.installEventFilter(self)
        edit.reworded.connect(self._suggest)
        edit.cursorPositionChanged.connect(self._leave)
        self.itemClicked.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys of the field first."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not self.isVisible() or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers():
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                first = -1 if step == 1 else 0
                row = self.currentRow() if self.currentRow() >= 0 else first
                self.setCurrentRow((row + step) % self.count())
            case Qt.Key.Key_Tab:
                self._take(self.item(max(self.currentRow(), 0)))
            case key if key in _ACCEPT and self.currentRow() >= 0:
                self._take(self.currentItem())
            case _:
                return False
        return True

    def _suggest(self) -> None:
        if not self._edit.hasFocus():
            return
        offer = self._offer(self._edit.toPlainText(), self._edit.textCursor().position())
        self._start, self._behind = offer.start, self._behind_caret()
        self.clear()
        for suggestion in offer.suggestions:
            name = _NAMES[suggestion.kind]
            item = QListWidgetItem(f"{suggestion.text}   {name}" if name else suggestion.text)
            item.setData(Qt.ItemDataRole.UserRole, suggestion)
            self.addItem(item)
        self.setVisible(bool(offer.suggestions))
        if offer.suggestions:
            self._place()

    def _place(self) -> None:
        window = self._edit.window()
        self.setParent(window)
        height = self.sizeHintForRow(0) * min(self.count(), _ROWS) + 2 * self.frameWidth() + 8
        self.resize(min(self._edit.width(), max(160, self.sizeHintForColumn(0) + 32)), height)
        corner = self._edit.viewport().mapTo(window, self._edit.cursorRect().bottomLeft())
        left = min(corner.x(), window.width() - self.width())
        self.move(max(left, 0), corner.y() + 4)
        self.show()
        self.raise_()

    def _leave(self) -> None:
        """Go where the caret left the end of the word: what it passed over would be taken for a part of that."""
        if self.isVisible() and self._behind_caret() != self._behind:
            self.hide()

    def _behind_caret(self) -> int:
        """How much there is behind the caret: the same while words are typed or taken away before it."""
        return self._edit.document().characterCount() - self._edit.textCursor().position()

    def _take(self, item: QListWidgetItem) -> None:
        suggestion = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        if not isinstance(suggestion, Suggestion):
            raise TypeError(type(suggestion))
        cursor = self._edit.textCursor()
        cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
        if suggestion.kind is Kind.STYLE:
            cursor.removeSelectedText()
            self.style_taken.emit(suggestion.text)
        else:
            cursor.insertText(suggestion.text)
        self.hide()
