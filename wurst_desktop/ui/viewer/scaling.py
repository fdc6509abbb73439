"""Pictures made larger and smaller well: bicubic up (by Pillow, since Qt's is bilinear), area-true down (by Qt)."""

from math import floor

from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from wurst_desktop.ui.viewer.framing import Framing


class Original:
    """A picture, ready to be scaled again and again."""

    def __init__(self, image: QImage) -> None:
        self.image = image.convertToFormat(QImage.Format.Format_RGBX8888)
        self._pixels: Image.Image | None = None

    def shown(self, framing: Framing) -> tuple[QImage, QRect]:
        """The part of the picture that is seen at its final size, and where it lies in the view (device pixels)."""
        whole = _whole_place(framing)
        place = whole.intersected(QRect(0, 0, framing.view_width, framing.view_height))
        if framing.scale <= 1:
            return self._smaller(whole, place), place
        return self._larger(framing, whole, place), place

    def _smaller(self, whole: QRect, place: QRect) -> QImage:
        fill, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = self.image if whole.size() == self.image.size() else self.image.scaled(whole.size(), fill, smooth)
        return small.copy(place.translated(-whole.topLeft()))

    def _larger(self, framing: Framing, whole: QRect, place: QRect) -> QImage:
        across, down = framing.width / whole.width(), framing.height / whole.height()
        left, top = place.left() - whole.left(), place.top() - whole.top()
        size = (place.width(), place.height())
        box = (left * across, top * down, (left + size[0]) * across, (top + size[1]) * down)
        if self._pixels is None:
            taken = (self.image.width(), self.image.height())
            self._pixels = Image.frombytes("RGBX", taken, bytes(self.image.constBits()))
        data = self._pixels.resize(size, Image.Resampling.BICUBIC, box=box).tobytes()
        return QImage(data, *size, size[0] * 4, QImage.Format.Format_RGBX8888).copy()


def _whole_place(framing: Framing) -> QRect:
    left, top = floor(framing.left + 0.5), floor(framing.top + 0.5)
    width, height = floor(framing.width * framing.scale + 0.5), floor(framing.height * framing.scale + 0.5)
    return QRect(left, top, max(1, width), max(1, height))
