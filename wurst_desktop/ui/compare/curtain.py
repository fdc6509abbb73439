"""Pictures on top of each other, each seen from its divider to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.viewer.canvas import PictureCanvas

_GRIP = 15
_STEP = 0.02


class Divider(QWidget):
    """A line that is moved by hand or by the arrow keys."""

    accessible_role = QAccessible.Role.Grip
    moved = Signal(float)
    """Where to, as a part of the whole width."""

    def __init__(self, number: int, whole: QWidget) -> None:
        """`whole` is what it divides."""
        super().__init__(whole)
        self._whole = whole
        self.setObjectName(f"compareDivider{number}")
        self.setAccessibleName(tr("Divider between two pictures"))
        self.setToolTip(tr("Drag, or use the left and right arrow"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = 0.5

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit(self.mapTo(self._whole, event.position()).x() / max(1, self._whole.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(self.place + step)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        painter = QPainter(self)
        try:
            middle = self.width() // 2
            painter.fillRect(middle - 1, 0, 3, self.height(), self.palette().color(QPalette.ColorRole.Dark))
            role = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Text
            painter.fillRect(middle, 0, 1, self.height(), self.palette().color(role))
            painter.fillRect(middle - 2, self.height() // 2 - 16, 5, 32, self.palette().color(role))
        finally:
            painter.end()


class Curtain(QWidget):
    """Shows as many pictures as it has views, from left to right."""

    def __init__(self, canvases: Sequence[PictureCanvas], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareCurtain")
        self._canvases = tuple(canvases)
        self._windows = [QWidget(self) for _ in self._canvases]
        for canvas, window in zip(self._canvases, self._windows, strict=True):
            canvas.setParent(window)
        self.dividers = [Divider(number, self) for number in range(1, len(self._canvases))]
        for number, divider in enumerate(self.dividers):
            divider.moved.connect(lambda place, number=number: self._move(number, place))
            divider.installEventFilter(self)
        self._shown = len(self._canvases)
        self._is_moved = False
        self._canvases[0].framed.connect(self._share)

    def show_many(self, count: int) -> None:
        """Share the picture's width among the first `count` views."""
        self._shown = count
        self._is_moved = False
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._share()

    def _share(self) -> None:
        """Give each view as much of the picture, until a divider is moved by hand."""
        if self._is_moved:
            return
        left, right = self._canvases[0].framing.span
        for number, divider in enumerate(self.dividers, start=1):
            divider.place = left + (right - left) * number / self._shown
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Divider) and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            watched.update()
        return super().eventFilter(watched, event)

    def _move(self, number: int, place: float) -> None:
        self._is_moved = True
        low = self.dividers[number - 1].place if number else 0.0
        high = self.dividers[number + 1].place if number + 2 < self._shown else 1.0
        self.dividers[number].place = min(max(place, low), high)
        self._lay_out()

    def _lay_out(self) -> None:
        places = [0.0, *(divider.place for divider in self.dividers[: self._shown - 1]), 1.0]
        edges = [round(place * self.width()) for place in places]
        for number, (canvas, window) in enumerate(zip(self._canvases, self._windows, strict=True)):
            window.setVisible(number < self._shown)
            if number < self._shown:
                window.setGeometry(edges[number], 0, edges[number + 1] - edges[number], self.height())
                canvas.setGeometry(-edges[number], 0, self.width(), self.height())
        for number, divider in enumerate(self.dividers):
            divider.setVisible(number + 1 < self._shown)
            if number + 1 < self._shown:
                divider.setGeometry(edges[number + 1] - _GRIP // 2, 0, _GRIP, self.height())
                divider.raise_()
