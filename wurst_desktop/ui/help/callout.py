"""A note beside a control, and a frame around it; both lie over the window and move nothing."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wurst_desktop.ui.language import tr

_NEXT = tr("Next", "step of the tour")
_WIDTH = 320
_GAP = 12
_SIDE = 16


class Spotlight(QWidget):
    """A frame in the accent's colour; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourSpotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, place: QRect) -> None:
        """Lie around this part of the window."""
        self.setGeometry(place.adjusted(-4, -4, 4, 4))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.palette().accent().color()), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class Callout(QWidget):
    """Says a step of the tour; Enter goes on, the left arrow back, Esc leaves."""

    next_wanted = Signal()
    back_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourCallout")
        self._over = parent
        self.setProperty("role", "callout")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setObjectName("tourTitle")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setObjectName("tourText")
        self._text.setProperty("role", "quiet")
        self._text.setWordWrap(True)
        self._place = QLabel()
        self._place.setObjectName("tourPlace")
        self._place.setProperty("role", "small")
        self._leave = _button("tourLeave", tr("Leave", "the tour"), self.left)
        self._leave.setProperty("role", "link")
        self._back = _button("tourBack", tr("Back", "to the step of the tour before"), self.back_wanted)
        self._on = _button("tourNext", _NEXT, self.next_wanted)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._place, 1)
        for button in (self._leave, self._back, self._on):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """All that is said now."""
        line = tr("{title}. {text} {place}.", "read aloud: a step of the tour, and which of how many it is")
        return line.format(title=self._title.text(), text=self._text.text(), place=self._place.text())

    def say(self, title: str, text: str, number: int, count: int) -> None:
        """Show step `number` (from 1) of `count`."""
        self._title.setText(title)
        self._text.setText(text)
        self._place.setText(tr("{step} of {count}", "step of the tour").format(step=number, count=count))
        self._back.setEnabled(number > 1)
        self._on.setText(_NEXT if number < count else tr("Done", "the tour ends"))
        self.setAccessibleName(self.words)
        self._on.setAccessibleDescription(self.words)

    def stand_beside(self, target: QRect | None) -> None:
        """Take a place beside this part of the window where there is room, or its middle for None."""
        whole = self._over.rect()
        # Before it's shown, its buttons don't know how wide the style makes them.
        self.show()
        width = max(_WIDTH, self._row.sizeHint().width() + 2 * _SIDE)
        self.resize(width, self.heightForWidth(width))
        own = QRect(QPoint(), self.size())
        if target is None:
            own.moveCenter(whole.center())
        else:
            own.moveTopLeft(_beside(target, own, whole))
        own.moveLeft(max(_GAP, min(own.left(), whole.right() - own.width() - _GAP)))
        own.moveTop(max(_GAP, min(own.top(), whole.bottom() - own.height() - _GAP)))
        self.setGeometry(own)
        self.raise_()

    def take_focus(self) -> None:
        """Let the keys mean the tour, also where a pane outside the window had them."""
        self.window().activateWindow()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            # The window's Esc stops the job.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Right:
                self.next_wanted.emit()
            case Qt.Key.Key_Left:
                self.back_wanted.emit()
            case _:
                super().keyPressEvent(event)


def _beside(target: QRect, own: QRect, whole: QRect) -> QPoint:
    """The upper left corner right of the target, left of it, above or below: the first with room, else inside it."""
    if target.right() + _GAP + own.width() < whole.right():
        return QPoint(target.right() + _GAP, target.top())
    if target.left() - _GAP - own.width() > whole.left():
        return QPoint(target.left() - _GAP - own.width(), target.top())
    if target.top() - _GAP - own.height() > whole.top():
        return QPoint(target.left(), target.top() - _GAP - own.height())
    if target.bottom() + _GAP + own.height() < whole.bottom():
        return QPoint(target.left(), target.bottom() + _GAP)
    return target.center() - own.center()


def _leaves(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


def _button(name: str, text: str, clicked: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(clicked)
    return button
