"""Colours a prompt's weights and underlines its faults while it is typed."""

from collections.abc import Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QBrush, QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from wurst_desktop.core.choices import ListName, list_names
from wurst_desktop.core.prompt_marks import Fault, Reading
from wurst_desktop.core.prompt_spans import read_spans
from wurst_desktop.core.request import PromptSyntax
from wurst_desktop.core.tokens import PromptTokens
from wurst_desktop.ui.language import tr, tr_n, translated

_FULL_STRENGTH = 0.6
"""A weight that differs from 1 by this much has the full colour."""
_HALF_READ, _UNREAD = 0.3, 0.55
"""How far letters fade into the field that the texture, or neither stage, reads."""
_LIGHTEST_DARK_BASE = 128
_STRONG = {"dark": "#ffa05c", "light": "#a83c00"}
_WEAK = {"dark": "#7fb6ff", "light": "#1a5fb4"}
_LIST = tr("A line of the list “{list}” stands here, drawn from the seed.")
_NO_LIST = tr(
    "There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings."
)
_ERROR = {"dark": "#ff7a6b", "light": "#b3261e"}


class PromptColours(QSyntaxHighlighter):
    """Warm words count more, cool ones less, grey ones nothing; the wavy line is red where nothing could be drawn."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent or document)
        self._syntax = PromptSyntax.COMPEL
        self._palette = QPalette()
        self._text = ""
        self._reading = Reading((), ())
        self._tokens: PromptTokens | None = None
        self._lists: frozenset[str] | None = None
        self.setDocument(document)

    @property
    def syntax(self) -> PromptSyntax:
        """How weights are written."""
        return self._syntax

    def use_syntax(self, syntax: PromptSyntax) -> None:
        """Read the text in another syntax from now on."""
        if syntax is self._syntax:
            return
        self._syntax = syntax
        self._reading = read_spans(self._text, syntax)
        self.rehighlight()

    def use_palette(self, palette: QPalette) -> None:
        """Take colours that are readable on `palette`."""
        self._palette = palette
        self.rehighlight()

    def read(self, text: str) -> bool:
        """Read the whole `text`, since a weight may reach over several lines; whether it is another one."""
        if text == self._text:
            return False
        self._text = text
        self._reading = read_spans(text, self._syntax)
        self.rehighlight()
        return True

    @property
    def refusal(self) -> Fault | None:
        """Why nothing can be drawn, if that is so."""
        return self._reading.refusal

    def grey_out(self, tokens: PromptTokens | None) -> None:
        """Grey what the text encoders don't read."""
        if tokens != self._tokens:
            self._tokens = tokens
            self.rehighlight()

    def know_lists(self, names: Collection[str]) -> None:
        """Tell names of lists of words that are there from those that aren't, from now on."""
        if self._lists != frozenset(names):
            self._lists = frozenset(names)
            self.rehighlight()

    @property
    def named_lists(self) -> tuple[ListName, ...]:
        """The lists of words that the text names; none before it is known which there are."""
        return () if self._lists is None else list_names(self._text, self._syntax, self._lists)

    def reason_at(self, place: int) -> str:
        """What is to be said about a character of the text, or ""."""
        for named in self.named_lists:
            if named.start <= place < named.end:
                return (_LIST if named.is_known else _NO_LIST).format(list=named.name)
        fault = next((fault for fault in self._reading.faults if fault.start <= place < fault.end), None)
        return translated(fault.reason) if fault is not None else self._unread_reason(place)

    def _unread_reason(self, place: int) -> str:
        if self._tokens is None:
            return ""
        composition, texture = (
            any(start <= place < end for start, end in count.unread)
            for count in (self._tokens.composition, self._tokens.texture)
        )
        if not (composition or texture):
            return ""
        limit = self._tokens.texture.limit
        if composition:
            return tr_n(
                "the model doesn't read this: it lies beyond %n tokens",
                "the model doesn't read this: it lies beyond %n token",
                limit,
            )
        return tr_n(
            "the texture doesn't read this: it lies beyond %n tokens",
            "the texture doesn't read this: it lies beyond %n token",
            limit,
        )

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        begin = self.currentBlock().position()
        for span in self._reading.spans:
            if span.weight != 1:
                self._dress(begin, len(text), span.start, span.end, self._weighty(span.weight))
        if self._tokens is not None:
            for start, end in self._tokens.texture.unread:
                self._dress(begin, len(text), start, end, self._greyed(_HALF_READ))
            for start, end in self._tokens.composition.unread:
                self._dress(begin, len(text), start, end, self._greyed(_UNREAD))
        for named in self.named_lists:
            for place in range(max(named.start, begin), min(named.end, begin + len(text))):
                self.setFormat(place - begin, 1, self._named(named, self.format(place - begin)))
        for fault in self._reading.faults:
            for place in range(max(fault.start, begin), min(fault.end, begin + len(text))):
                self.setFormat(place - begin, 1, self._faulty(fault, self.format(place - begin)))

    def _dress(self, begin: int, length: int, start: int, end: int, look: QTextCharFormat) -> None:
        first, last = max(start - begin, 0), min(end - begin, length)
        if first < last:
            self.setFormat(first, last - first, look)

    def _weighty(self, weight: float) -> QTextCharFormat:
        strength = min(abs(weight - 1) / _FULL_STRENGTH, 1.0)
        far = QColor((_STRONG if weight > 1 else _WEAK)[self._shade])
        # A small weight has to be seen as well, so the colour starts at a third of its way.
        look = self._tinted(far, (1 + 2 * strength) / 3)
        if weight > 1:
            look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _greyed(self, share: float) -> QTextCharFormat:
        look = self._tinted(self._palette.color(QPalette.ColorRole.Base), share)
        look.setFontItalic(True)
        return look

    def _tinted(self, far: QColor, share: float) -> QTextCharFormat:
        """Letters whose colour lies between that of plain text (0) and `far` (1)."""
        near = self._palette.color(QPalette.ColorRole.Text)
        pairs = ((near.red(), far.red()), (near.green(), far.green()), (near.blue(), far.blue()))
        look = QTextCharFormat()
        look.setForeground(QBrush(QColor(*(round(a + (b - a) * share) for a, b in pairs))))
        return look

    def _named(self, named: ListName, look: QTextCharFormat) -> QTextCharFormat:
        style = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(style.DotLine if named.is_known else style.WaveUnderline)
        colour = self._palette.color(QPalette.ColorRole.Text)
        look.setUnderlineColor(colour if named.is_known else QColor(_ERROR[self._shade]))
        return look

    def _faulty(self, fault: Fault, look: QTextCharFormat) -> QTextCharFormat:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor((_ERROR if fault.is_refused else _STRONG)[self._shade]))
        return look

    @property
    def _shade(self) -> str:
        base = self._palette.color(QPalette.ColorRole.Base)
        return "dark" if base.lightness() < _LIGHTEST_DARK_BASE else "light"
