"""Shows how the grid of a sweep will be laid out, before anything is made."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from wurst_desktop.ui.language import tr_n

_HEIGHT = 132
_MOST = 24
"""More cells side by side than this are only hinted at."""


class Scheme(QWidget):
    """Small empty frames, as many across, down and on as many sheets as the grid will have."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, aspect: float) -> None:
        """`aspect` is the width of a picture over its height."""
        super().__init__()
        self._aspect = aspect
        self._shape = (0, 0, 0)
        self.setObjectName("sweepScheme")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shape(self, across: int, down: int, sheets: int) -> None:
        """Show so many frames; none for 0."""
        self._shape = (across, down, sheets)
        shape = tr_n("{across} across, {down} down, %n sheets", "{across} across, {down} down, %n sheet", sheets)
        self.setAccessibleName(shape.format(across=across, down=down))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT * 2, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        across, down, sheets = (min(each, _MOST) for each in self._shape)
        if not across:
            return
        pen = QPainter(self)
        pen.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        # In units of a picture's height: a gap of a fifth between pictures, a whole one between sheets.
        gap, between = 0.2, 0.6
        width = sheets * (across * (self._aspect + gap) - gap) + (sheets - 1) * between
        height = down * (1 + gap) - gap
        unit = min((self.width() - 2) / width, (self.height() - 2) / height, 40)
        left, top = (self.width() - width * unit) / 2, (self.height() - height * unit) / 2
        for sheet in range(sheets):
            start = left + sheet * (across * (self._aspect + gap) - gap + between) * unit
            for row in range(down):
                for column in range(across):
                    x, y = start + column * (self._aspect + gap) * unit, top + row * (1 + gap) * unit
                    pen.drawRect(QRectF(x, y, self._aspect * unit, unit))
        pen.end()
