"""Pictures made larger and smaller well: bicubic up, area-true down (Qt's own is bilinear)."""

from math import floor

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from wurst_desktop.ui.viewer.framing import Framing


class Original:
    """A picture, ready to be scaled again and again."""

    def __init__(self, image: QImage) -> None:
        self.image = image.convertToFormat(QImage.Format.Format_RGBX8888)
        size = (self.image.width(), self.image.height())
        self._pixels = Image.frombytes("RGBX", size, bytes(self.image.constBits()))

    def shown(self, framing: Framing) -> tuple[QImage, QRect]:
        """The part of the picture that is seen at its final size, and where it lies in the view (device pixels)."""
        whole = _whole_place(framing)
        place = whole.intersected(QRect(0, 0, framing.view_width, framing.view_height))
        across, down = framing.width / whole.width(), framing.height / whole.height()
        corner = place.topLeft() - whole.topLeft()
        end = (corner.x() + place.width(), corner.y() + place.height())
        box = (corner.x() * across, corner.y() * down, end[0] * across, end[1] * down)
        way = Image.Resampling.BICUBIC if framing.scale > 1 else Image.Resampling.LANCZOS
        size = (place.width(), place.height())
        data = self._pixels.resize(size, way, box=box, reducing_gap=3.0).tobytes()
        return QImage(data, *size, size[0] * 4, QImage.Format.Format_RGBX8888).copy(), place


def _whole_place(framing: Framing) -> QRect:
    left, top = floor(framing.left + 0.5), floor(framing.top + 0.5)
    width, height = floor(framing.width * framing.scale + 0.5), floor(framing.height * framing.scale + 0.5)
    return QRect(left, top, max(1, width), max(1, height))
