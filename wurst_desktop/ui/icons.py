"""Icons of one set, in any colour and size, drawn from the font that qtawesome brings.

qtawesome itself is not imported: it brings qtpy with all of Qt, and reads a dozen fonts, for the one that is used here.
That took a third of a second of each start.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_HEIGHT = 0.875
"""Of an icon's height, that of its glyph: the rest is the font's bearing."""


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """The icon of this name in the Material set, in `colour`, and in `disabled` where it can't be used."""
    return QIcon(_Glyph(_glyphs()[name], colour, disabled or colour))


class _Glyph(QIconEngine):
    """Paints one character of the font, at the size that is asked for."""

    def __init__(self, character: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._character = character
        self._colour = QColor(colour)
        self._disabled = QColor(disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's
        font = QFont(_family())
        font.setPixelSize(max(round(_HEIGHT * rect.height()), 1))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap


@cache
def _glyphs() -> Mapping[str, str]:
    codes: Mapping[str, str] = json.loads(_file("charmap-*.json").read_bytes())
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@cache
def _family() -> str:
    """The font's family, by which Qt finds it once it is loaded."""
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_file("[0-9]*.ttf"))))[0]


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome")
    return next((Path(spec.origin).parent / "fonts").glob(f"materialdesignicons6-webfont-{pattern}"))
