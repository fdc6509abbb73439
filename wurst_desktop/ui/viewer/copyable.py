"""Texts that can be read, selected, and copied with one click."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QTextEdit, QWidget

from wurst_desktop.ui.icon_button import IconButton
from wurst_desktop.ui.language import tr

_BUTTON = 20
_ROW = 2


class WrappedText(QTextEdit):
    """A text as high as it needs to be, broken anywhere if it must, so that nothing is cut at any width."""

    def __init__(self, margin: int = 0, parent: QWidget | None = None) -> None:
        """Keep `margin` pixels free above and below."""
        super().__init__(parent)
        self._margin = margin
        self.setViewportMargins(0, margin, 0, margin)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _fit(self) -> None:
        height = max(self.fontMetrics().lineSpacing(), ceil(self.document().size().height()))
        self.setFixedHeight(height + 2 * self._margin)


class CopyButton(IconButton):
    """Seen while the pointer is over its row or the keyboard is on it, so that a list of facts stays quiet."""

    def __init__(self, row: QWidget) -> None:
        super().__init__("content-copy", tr("Copy"), parent=row)
        self._row = row
        self.setIconSize(QSize(14, 14))
        self.setFixedSize(_BUTTON, _BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row.underMouse() or self.hasFocus():
            super().paintEvent(event)


class CopyableText(QWidget):
    """A named text; the name stands beside it, or above it where the text is long."""

    copied = Signal(str)

    def __init__(self, name: str, object_name: str, *, is_long: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._to_copy = ""
        self._name = QLabel(name)
        self._name.setProperty("role", "section" if is_long else "quiet")
        # The button is higher than a line of text: the margin puts all three on one line.
        margin = max(0, (_BUTTON - self.fontMetrics().lineSpacing()) // 2)
        self._name.setContentsMargins(0, margin, 0, 0)
        self._text = WrappedText(0 if is_long else margin)
        self._text.setObjectName(f"{object_name}Text")
        self._text.setAccessibleName(name)
        self._button = CopyButton(self)
        self._button.setObjectName(f"{object_name}Copy")
        self._button.setAccessibleName(tr("Copy: {name}").format(name=name))
        self._button.clicked.connect(lambda: self.copied.emit(self._to_copy))
        self._lay_out(is_long=is_long)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.toPlainText()

    @property
    def to_copy(self) -> str:
        """What is copied."""
        return self._to_copy

    @property
    def name_width(self) -> int:
        """How wide its name is."""
        return self._name.sizeHint().width()

    def keep_for_name(self, width: int) -> None:
        """Have the text begin at a place that it shares with the texts of other rows."""
        self._name.setFixedWidth(width)

    def show_text(self, text: str, to_copy: str, hint: str = "") -> None:
        """Say something else."""
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)
        self._to_copy = to_copy
        self.setToolTip(hint)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._button.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._button.update()
        super().leaveEvent(event)

    def _lay_out(self, *, is_long: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, _ROW, 0, _ROW)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._name, 0, 0, top)
        grid.addWidget(self._button, 0, 2, top)
        if is_long:
            grid.addWidget(self._text, 1, 0, 1, 3)
            grid.setColumnStretch(1, 1)
            return
        grid.addWidget(self._text, 0, 1, top)
        grid.setColumnStretch(1, 1)
