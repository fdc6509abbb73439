"""Draws a scene: soft backgrounds, a shadow, and the figures on it."""

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient
from PySide6.QtSvg import QSvgRenderer

from wurst_desktop.training.figures import paint_figure
from wurst_desktop.training.scenery import paint_landscape
from wurst_desktop.training.scenes import Figure, Plain, Scene
from wurst_desktop.training.words import IN_THE_AIR, ON_WATER, SPRITES

BACKGROUND_RGB = {
    "red": (210, 62, 66),
    "orange": (240, 142, 60),
    "yellow": (241, 206, 80),
    "green": (70, 160, 100),
    "blue": (72, 130, 208),
    "purple": (144, 98, 184),
    "pink": (238, 154, 190),
    "white": (242, 240, 236),
}
_OFF_THE_GROUND = frozenset((*IN_THE_AIR, *ON_WATER))
_SPRITE_FOLDER = Path(__file__).parent / "sprites"


def picture(scene: Scene, side: int) -> NDArray[np.uint8]:
    """The scene as uint8 RGB, side x side x 3."""
    image = QImage(side, side, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side, side)
    if isinstance(scene.setting, Plain):
        _paint_plain(painter, scene.setting)
    else:
        paint_landscape(painter, scene.setting)
    for figure in scene.figures:
        _paint(painter, figure, has_shadow=isinstance(scene.setting, Plain) or figure.noun not in _OFF_THE_GROUND)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return rows[:, : side * 3].reshape(side, side, 3).copy()


def _paint_plain(painter: QPainter, plain: Plain) -> None:
    base = QColor(*BACKGROUND_RGB[plain.colour])
    light = QRadialGradient(QPointF(*plain.light), 0.85)
    light.setColorAt(0.0, base.lighter(108))
    light.setColorAt(1.0, base.darker(107))
    painter.fillRect(QRectF(0, 0, 1, 1), light)


def _paint(painter: QPainter, figure: Figure, *, has_shadow: bool) -> None:
    frame = QRectF(figure.x - figure.size / 2, figure.y - figure.size / 2, figure.size, figure.size)
    if figure.noun in SPRITES:
        if has_shadow:
            _paint_ground_shadow(painter, frame)
        _sprite(figure.noun).render(painter, frame)
    else:
        paint_figure(painter, frame, figure.noun, str(figure.colour))


def _paint_ground_shadow(painter: QPainter, frame: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 46))
    painter.drawEllipse(QPointF(frame.center().x(), frame.bottom() - 0.01), frame.width() * 0.36, 0.03)


@lru_cache(maxsize=len(SPRITES))
def _sprite(noun: str) -> QSvgRenderer:
    return QSvgRenderer(str(_SPRITE_FOLDER / f"{noun}.svg"))
