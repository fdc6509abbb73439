"""A picture to look at: fitted or enlarged, zoomed at the pointer, panned by hand."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wurst_desktop.ui.language import tr
from wurst_desktop.ui.viewer.framing import Framing
from wurst_desktop.ui.viewer.scaling import Original

_NOTCHES_TO_DOUBLE = 3
_NOTCH = 120
_SETTLE_MS = 60
_STEP = 1.25
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PictureCanvas(QWidget):
    """Quick while it moves, as good as can be when it rests."""

    accessible_role = QAccessible.Role.Graphic
    zoomed = Signal(float)
    """Device pixels for each pixel of the picture: 1.0 is 100 %."""
    double_clicked = Signal()
    framed = Signal(object)
    """The `Framing`, whenever another part is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: Original | None = None
        self._framing = Framing(1, 1, 1, 1)
        self._resting: tuple[Framing, QPixmap, QRectF] | None = None
        self._grip: QPoint | None = None
        self._shows_focus = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(64, 64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))

    @property
    def image(self) -> QImage | None:
        """The picture that is shown."""
        return None if self._original is None else self._original.image

    @property
    def framing(self) -> Framing:
        """What of it is seen."""
        return self._framing

    def show_image(self, image: QImage) -> None:
        """Show a picture; one of the same shape as the last is seen in the same part."""
        if image.isNull():
            self.clear()
            return
        is_first = self._original is None
        self._original = Original(image)
        framing = self._framing.fitted() if is_first else self._framing
        self._resting = None
        self._frame(framing.with_picture(image.width(), image.height()))

    def clear(self) -> None:
        """Show nothing."""
        self._original = None
        self._resting = None
        self._frame(self._framing.fitted())

    def follow(self, framing: Framing) -> None:
        """Show the part that another view shows of its picture; all of it where the shapes differ."""
        own = self._framing
        there = framing.with_view(own.view_width, own.view_height).with_picture(own.width, own.height)
        self._frame(there.settled())

    def zoom_to_fit(self) -> None:
        """Show the whole picture as large as it fits."""
        self._frame(self._framing.fitted())

    def zoom_to_actual(self) -> None:
        """Show each pixel of the picture as one of the screen."""
        self._zoom(1.0 / self._framing.scale, QPointF(self.rect().center()))

    def toggle_fit(self) -> None:
        """Change between the whole picture and 100 %."""
        if self._framing.zoom is None:
            self.zoom_to_actual()
        else:
            self.zoom_to_fit()

    def zoom_by(self, factor: float) -> None:
        """Zoom at the middle of the view."""
        self._zoom(factor, QPointF(self.rect().center()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        if self._original is None:
            return
        painter = QPainter(self)
        try:
            self._paint(painter, self._original)
            if self._shows_focus:
                painter.setPen(QPen(self.palette().accent(), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        finally:
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A frame around the picture is for whoever came here by keys; a click needs none.
        self._shows_focus = event.reason() in _BY_KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = False
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        ratio = self.devicePixelRatioF()
        self._frame(self._framing.with_view(round(self.width() * ratio), round(self.height() * ratio)).settled())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / _NOTCH
        if self._original is not None and turned:
            self._settle.start()
            self._zoom(2 ** (turned / _NOTCHES_TO_DOUBLE), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._grip = event.position().toPoint()
            self._show_cursor()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._grip is not None and self._framing.is_larger_than_view:
            ratio = self.devicePixelRatioF()
            way = spot - self._grip
            self._grip = spot
            self._settle.start()
            self._frame(self._framing.moved(way.x() * ratio, way.y() * ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._show_cursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._original is not None:
            self.double_clicked.emit()

    def zoom_by_keys(self, event: QKeyEvent) -> bool:
        """Zoom, if these are keys for that, and say whether they were."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / _STEP)
            case Qt.Key.Key_0 if _with_control(event):
                self.zoom_to_fit()
            case Qt.Key.Key_1 if _with_control(event):
                self.zoom_to_actual()
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.zoom_by_keys(event):
            super().keyPressEvent(event)

    def _zoom(self, factor: float, at: QPointF) -> None:
        ratio = self.devicePixelRatioF()
        self._frame(self._framing.zoomed(factor, at.x() * ratio, at.y() * ratio))

    def _frame(self, framing: Framing) -> None:
        old, self._framing = self._framing, framing
        if framing.scale != old.scale:
            self.zoomed.emit(framing.scale)
        if framing != old:
            self.framed.emit(framing)
        self._show_cursor()
        self.update()

    def _show_cursor(self) -> None:
        if self._original is None or not self._framing.is_larger_than_view:
            self.unsetCursor()
        else:
            shape = Qt.CursorShape
            self.setCursor(shape.OpenHandCursor if self._grip is None else shape.ClosedHandCursor)

    def _paint(self, painter: QPainter, original: Original) -> None:
        framing = self._framing
        if not framing.shows_pixels and not self._settle.isActive():
            pixmap, place = self._at_rest(original, framing)
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
            return
        ratio = self.devicePixelRatioF()
        size = (framing.width * framing.scale / ratio, framing.height * framing.scale / ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not framing.shows_pixels)
        painter.drawImage(QRectF(framing.left / ratio, framing.top / ratio, *size), original.image)

    def _at_rest(self, original: Original, framing: Framing) -> tuple[QPixmap, QRectF]:
        if self._resting is None or self._resting[0] != framing:
            ratio = self.devicePixelRatioF()
            image, place = original.shown(framing)
            where = QRectF(place.left() / ratio, place.top() / ratio, place.width() / ratio, place.height() / ratio)
            self._resting = (framing, QPixmap.fromImage(image), where)
        return self._resting[1:]


def commands(event: QKeyEvent) -> bool:
    """Whether these keys belong to a command: then the letter or digit in them means nothing by itself."""
    keys = Qt.KeyboardModifier
    return bool(event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier))


def _with_control(event: QKeyEvent) -> bool:
    # Bare digits rate the picture.
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
