"""Small pictures side by side, of compositions that are only looked at."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wurst_desktop.core.picture import Pixels

_EDGE = 128


class SketchRow(QWidget):
    """A row of frames; each is empty until its sketch is there, and keeps its place."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.frames: list[QLabel] = []
        for number in range(count):
            frame = QLabel()
            frame.setObjectName(f"sketch{number}")
            frame.setAccessibleName(f"Sketch {number + 1}")
            frame.setProperty("role", "surround")
            frame.setFixedSize(_EDGE, _EDGE)
            frame.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.frames.append(frame)
            row.addWidget(frame)

    def clear(self) -> None:
        """Show that they are in the making."""
        for frame in self.frames:
            frame.setPixmap(QPixmap())
            frame.setText("…")

    def show_sketch(self, number: int, pixels: Pixels) -> None:
        """Show a sketch, its few cells run into each other."""
        if number < len(self.frames):
            image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_RGB888)
            size, keep = QSize(_EDGE, _EDGE), Qt.AspectRatioMode.KeepAspectRatio
            shown = image.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)
            self.frames[number].setPixmap(QPixmap.fromImage(shown))
