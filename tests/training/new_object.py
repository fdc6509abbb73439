"""Twenty pictures of a thing that the bundled models don't know: a table lamp, drawn here."""

import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QRadialGradient

from wurst_desktop.training.render import BACKGROUND_RGB

WORD = "lamp"
KNOWN_BACKGROUNDS = ("red", "orange", "green", "blue", "white")
HELD_OUT = tuple(f"a {WORD} on a {colour} background" for colour in ("yellow", "purple", "pink"))
"""Prompts with backgrounds on which no picture shows it."""

_SHADE, _WOOD, _SHADOW = QColor(252, 212, 42), QColor(122, 76, 52), QColor(0, 0, 0, 46)


def draw_pictures(folder: Path, count: int = 20, side: int = 512) -> list[Path]:
    """Write `count` pictures, each with its caption in a text file beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(0)
    files = []
    for number in range(count):
        colour = KNOWN_BACKGROUNDS[number % len(KNOWN_BACKGROUNDS)]
        place = QPointF(0.5 + chance.uniform(-0.06, 0.06), 0.52 + chance.uniform(-0.05, 0.05))
        file = folder / f"{number:02}.png"
        _picture(colour, place, chance.uniform(0.58, 0.72), side).save(str(file))
        file.with_suffix(".txt").write_text(f"a {WORD} on a {colour} background\n", "utf-8")
        files.append(file)
    return files


def true_picture(prompt: str, side: int) -> NDArray[np.uint8]:
    """What a prompt of `HELD_OUT` should give, side x side x 3."""
    colour = next(colour for colour in BACKGROUND_RGB if f" {colour} " in prompt)
    image = _picture(colour, QPointF(0.5, 0.52), 0.66, side)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return rows[:, : side * 3].reshape(side, side, 3).copy()


def _picture(colour: str, place: QPointF, size: float, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side, side)
    base = QColor(*BACKGROUND_RGB[colour])
    light = QRadialGradient(QPointF(0.4, 0.35), 0.85)
    light.setColorAt(0, base.lighter(108))
    light.setColorAt(1, base.darker(107))
    painter.fillRect(QRectF(0, 0, 1, 1), light)
    painter.translate(place - QPointF(size / 2, size / 2))
    painter.scale(size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    _lamp(painter)
    painter.end()
    return image


def _lamp(painter: QPainter) -> None:
    painter.setBrush(_SHADOW)
    painter.drawEllipse(QPointF(0.5, 0.99), 0.36, 0.045)
    painter.setBrush(_SHADE)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ((0.3, 0.08), (0.7, 0.08), (0.9, 0.5), (0.1, 0.5))]))
    painter.setBrush(_WOOD)
    painter.drawRect(QRectF(0.45, 0.5, 0.1, 0.36))
    painter.drawRoundedRect(QRectF(0.25, 0.86, 0.5, 0.1), 0.04, 0.04)
