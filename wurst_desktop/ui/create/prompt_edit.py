"""The field for a prompt."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QPalette, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from wurst_desktop.core.prompt_spans import pair_at, read_spans
from wurst_desktop.core.prompt_translation import translated
from wurst_desktop.core.prompt_weight import Weighed, set_weight, step_weight
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.ui.create.prompt_colours import PromptColours
from wurst_desktop.ui.language import tr

_STEP, _SMALL_STEP = 0.1, 0.05
_HINT = tr("Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.")


class Rewriting(Enum):
    """What became of the weights in a text when another way of writing them was chosen."""

    NOT_NEEDED = auto()
    DONE = auto()
    IMPOSSIBLE = auto()
    """They stay as they are written, and are read otherwise."""


class PromptEdit(QPlainTextEdit):
    """Plain text of a few lines with its weights in colour; Tab goes on to the next field."""

    reworded = Signal()
    """The words are others now; unlike `textChanged` it is silent when only colours change."""
    syntax_changed = Signal()
    noticed = Signal(str)
    """A sentence on why a key did nothing."""

    def __init__(self, object_name: str, accessible_name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setToolTip(_HINT)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self.colours = PromptColours(self.document())
        self.colours.use_palette(self.palette())
        self.textChanged.connect(self._read)
        self.cursorPositionChanged.connect(self._match_brackets)

    @property
    def syntax(self) -> PromptSyntax:
        """How weights are read."""
        return self.colours.syntax

    def use_syntax(self, syntax: PromptSyntax) -> None:
        """Read weights as `syntax` writes them."""
        self.colours.use_syntax(syntax)
        self._match_brackets()
        self.syntax_changed.emit()

    def weigh(self, start: int, end: int, weight: float) -> bool:
        """Give the words at `start` to `end` a weight; False where that can't be written."""
        weighed = set_weight(self.toPlainText(), start, end, weight, self.syntax)
        if weighed is not None:
            self._rewrite(weighed)
        return weighed is not None

    def translate(self, former: PromptSyntax) -> Rewriting:
        """Write weights of the syntax `former` anew in the one in use, as one step of undo."""
        text = self.toPlainText()
        # Words without weights stay as they were typed, spaces and all.
        is_weighty = any(span.weight != 1 or span.part for span in read_spans(text, former).spans)
        if former is self.syntax or not is_weighty:
            return Rewriting.NOT_NEEDED
        anew = translated(text, former, self.syntax)
        if anew is None:
            return Rewriting.IMPOSSIBLE
        self._replace_all(anew)
        return Rewriting.DONE

    def show_place(self, place: int) -> None:
        """Put the caret before a character."""
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A dropped file isn't text to be typed: whoever is around may know what to do with it.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step the weight of words; all other keys are Qt's."""
        up_or_down = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if up_or_down and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            is_small = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(up_or_down * (_SMALL_STEP if is_small else _STEP))
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say on hover what is wrong at this place; leave Ctrl+Z to the window where nothing was typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._has_none_of(event):
            event.ignore()
            return True
        if isinstance(event, QHelpEvent):
            place = self.viewport().mapFromGlobal(event.globalPos())
            reason = self.colours.reason_at(self.cursorForPosition(place).position())
            QToolTip.showText(event.globalPos(), reason or self.toolTip(), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colours"):
            self.colours.use_palette(self.palette())
            self._match_brackets()

    def _has_none_of(self, keys: QKeyEvent) -> bool:
        return (keys.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()) or (
            keys.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
        )

    def _read(self) -> None:
        if self.colours.read(self.toPlainText()):
            self.reworded.emit()

    def _step(self, step: float) -> None:
        if self.colours.syntax is PromptSyntax.PLAIN:
            self.noticed.emit(tr("Plain text has no weights. Choose another way of writing them under More."))
            return
        text, cursor = self.toPlainText(), self.textCursor()
        weighed = step_weight(text, cursor.selectionStart(), cursor.selectionEnd(), step, self.colours.syntax)
        if weighed is None:
            self.noticed.emit(tr("Nothing here can be weighed further. Put the caret into a word, or select a few."))
            return
        self._rewrite(weighed)

    def _rewrite(self, weighed: Weighed) -> None:
        cursor = self._replace_all(weighed.text)
        cursor.setPosition(weighed.start)
        cursor.setPosition(weighed.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _replace_all(self, text: str) -> QTextCursor:
        # One edit of the whole text is one step of undo.
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        return cursor

    def _match_brackets(self) -> None:
        is_plain = self.colours.syntax is PromptSyntax.PLAIN
        pair = None if is_plain else pair_at(self.toPlainText(), self.textCursor().position())
        self.setExtraSelections([self._lit(place) for place in pair or ()])

    def _lit(self, place: int) -> QTextEdit.ExtraSelection:
        lit = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        lit.cursor = cursor
        lit.format.setBackground(self.palette().color(QPalette.ColorRole.Button))
        return lit
