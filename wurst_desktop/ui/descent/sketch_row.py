"""Small pictures side by side, of compositions that are only looked at."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wurst_desktop.core.picture import Pixels
from wurst_desktop.ui.language import tr

_EDGE = 128
_UNSEEN = tr("no sketch yet")


class SketchRow(QWidget):
    """A row of frames; each is empty until its sketch is there, and keeps its place."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.frames = [
            _frame(f"sketch{number}", tr("Sketch {number}").format(number=number + 1)) for number in range(count)
        ]
        for frame in self.frames:
            self._row.addWidget(frame)

    def add_ends(self, first: str, last: str) -> tuple[QLabel, QLabel]:
        """Put a frame before and one behind the sketches, for the pictures of these names."""
        ends = _frame("firstPicture", first), _frame("lastPicture", last)
        self._row.insertWidget(0, ends[0])
        self._row.addWidget(ends[1])
        return ends

    def clear(self) -> None:
        """Show that they are in the making."""
        for frame in self.frames:
            frame.setPixmap(QPixmap())
            frame.setText("…")

    def show_sketch(self, number: int, pixels: Pixels | None) -> None:
        """Show a sketch, its few cells run into each other; None for one that can't be shown."""
        if number >= len(self.frames):
            return
        if pixels is None:
            self.frames[number].setText(_UNSEEN)
        else:
            image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_RGB888)
            show_image(self.frames[number], image)


def show_image(frame: QLabel, image: QImage) -> None:
    """Show an image as large as the frame allows."""
    if not image.isNull():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        frame.setPixmap(QPixmap.fromImage(image.scaled(QSize(_EDGE, _EDGE), keep, smooth)))


def _frame(object_name: str, name: str) -> QLabel:
    frame = QLabel()
    frame.setObjectName(object_name)
    frame.setAccessibleName(name)
    frame.setProperty("role", "surround")
    frame.setFixedSize(_EDGE, _EDGE)
    frame.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return frame
