"""Paints landscapes: skies of four times of day over four terrains, in the unit square."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPolygonF, QRadialGradient

from wurst_desktop.training.landscapes import Landscape, Spot

_Rgb = tuple[int, int, int]
_SKIES: dict[str, tuple[_Rgb, ...]] = {
    "day": ((84, 172, 238), (216, 240, 252)),
    "dawn": ((140, 168, 226), (252, 216, 204)),
    "sunset": ((104, 60, 132), (226, 106, 90), (252, 182, 104)),
    "night": ((14, 20, 62), (54, 62, 118)),
}
# What the light of the time does to the land: its colour, and how much of it is mixed in.
_LIGHTS: dict[str, tuple[_Rgb, float]] = {
    "day": ((255, 255, 255), 0.0),
    "dawn": ((198, 166, 200), 0.28),
    "sunset": ((140, 62, 84), 0.42),
    "night": ((22, 26, 68), 0.68),
}
_SUNS: dict[str, _Rgb] = {
    "day": (255, 226, 96),
    "dawn": (255, 244, 190),
    "sunset": (255, 214, 110),
    "night": (250, 246, 226),
}
_CLOUDS: dict[str, _Rgb] = {
    "day": (255, 255, 255),
    "dawn": (252, 232, 230),
    "sunset": (244, 170, 140),
    "night": (86, 96, 150),
}
_HORIZON = 0.62
_STARS = 36


def paint_landscape(painter: QPainter, landscape: Landscape) -> None:
    """Sky, sun or moon, clouds, land and trees; what stands on it is painted afterwards."""
    rng = np.random.default_rng(landscape.detail)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(0, 0, 1, 1), _gradient(_SKIES[landscape.time], 0.0, _HORIZON + 0.04))
    if landscape.time == "night":
        _paint_stars(painter, rng)
    _paint_sun(painter, landscape)
    for cloud in landscape.clouds:
        _paint_cloud(painter, cloud, QColor(*_CLOUDS[landscape.time]))
    _TERRAINS[landscape.terrain](painter, landscape.time, rng)
    for tree in landscape.trees:
        _paint_tree(painter, tree, landscape)


def _lit(rgb: _Rgb, time: str) -> QColor:
    light, share = _LIGHTS[time]
    return QColor(*(round(part + (other - part) * share) for part, other in zip(rgb, light, strict=True)))


def _gradient(colours: tuple[_Rgb, ...], top: float, bottom: float) -> QBrush:
    gradient = QLinearGradient(0, top, 0, bottom)
    for place, rgb in enumerate(colours):
        gradient.setColorAt(place / (len(colours) - 1), QColor(*rgb))
    return QBrush(gradient)


def _paint_stars(painter: QPainter, rng: np.random.Generator) -> None:
    painter.setBrush(QColor(255, 255, 240, 220))
    for x, y, size in rng.uniform((0, 0, 0.002), (1, 0.55, 0.0055), size=(_STARS, 3)).tolist():
        painter.drawEllipse(QPointF(x, y), size, size)


def _paint_sun(painter: QPainter, landscape: Landscape) -> None:
    sun, colour = landscape.sun, QColor(*_SUNS[landscape.time])
    centre = QPointF(sun.x, sun.y)
    glow = QRadialGradient(centre, 3 * sun.size)
    near, far = QColor(colour), QColor(colour)
    near.setAlpha(110)
    far.setAlpha(0)
    glow.setColorAt(0.0, near)
    glow.setColorAt(1.0, far)
    painter.setBrush(QBrush(glow))
    painter.drawEllipse(centre, 3 * sun.size, 3 * sun.size)
    disc = QPainterPath()
    disc.addEllipse(centre, sun.size, sun.size)
    if landscape.time == "night":
        shadow = QPainterPath()
        shadow.addEllipse(QPointF(sun.x + 0.6 * sun.size, sun.y - 0.3 * sun.size), 0.85 * sun.size, 0.85 * sun.size)
        disc = disc.subtracted(shadow)
    painter.fillPath(disc, colour)


def _paint_cloud(painter: QPainter, cloud: Spot, colour: QColor) -> None:
    puffs = QPainterPath()
    puffs.setFillRule(Qt.FillRule.WindingFill)
    for x, y, radius in ((-0.45, 0.0, 0.28), (0.0, -0.16, 0.4), (0.45, 0.0, 0.3)):
        centre = QPointF(cloud.x + x * cloud.size, cloud.y + y * cloud.size)
        puffs.addEllipse(centre, radius * cloud.size, radius * cloud.size)
    base = QRectF(cloud.x - 0.72 * cloud.size, cloud.y - 0.04 * cloud.size, 1.45 * cloud.size, 0.32 * cloud.size)
    puffs.addRoundedRect(base, 0.16 * cloud.size, 0.16 * cloud.size)
    painter.fillPath(puffs, colour)


def _paint_tree(painter: QPainter, tree: Spot, landscape: Landscape) -> None:
    trunk = QRectF(tree.x - 0.06 * tree.size, tree.y - 0.35 * tree.size, 0.12 * tree.size, 0.35 * tree.size)
    painter.fillRect(trunk, _lit((112, 76, 54), landscape.time))
    if landscape.terrain == "mountains":
        painter.setBrush(_lit((46, 104, 92), landscape.time))
        for foot, width in ((0.22, 0.62), (0.45, 0.5), (0.68, 0.36)):
            low, half = tree.y - foot * tree.size, width * tree.size / 2
            tip = QPointF(tree.x, low - 0.42 * tree.size)
            painter.drawPolygon(QPolygonF([tip, QPointF(tree.x + half, low), QPointF(tree.x - half, low)]))
    else:
        painter.setBrush(_lit((58, 138, 66), landscape.time))
        painter.drawEllipse(QPointF(tree.x, tree.y - 0.62 * tree.size), 0.3 * tree.size, 0.34 * tree.size)


def _paint_waves_of_land(
    painter: QPainter, rng: np.random.Generator, colour: QColor, height: float, rise: float
) -> None:
    """Land below a soft line that goes up and down around `height`."""
    outline = QPainterPath(QPointF(0, 1))
    heights = height + rng.uniform(-rise, rise, size=4)
    outline.lineTo(0, heights[0])
    for place in range(3):
        left, right = place / 3, (place + 1) / 3
        middle = (left + right) / 2
        outline.cubicTo(middle, heights[place], middle, heights[place + 1], right, heights[place + 1])
    outline.lineTo(1, 1)
    outline.closeSubpath()
    painter.fillPath(outline, colour)


def _paint_meadow(painter: QPainter, time: str, rng: np.random.Generator) -> None:
    _paint_waves_of_land(painter, rng, _lit((150, 200, 120), time), _HORIZON - 0.04, 0.05)
    _paint_waves_of_land(painter, rng, _lit((118, 184, 92), time), _HORIZON + 0.04, 0.03)
    _paint_waves_of_land(painter, rng, _lit((92, 164, 76), time), _HORIZON + 0.14, 0.015)


def _paint_desert(painter: QPainter, time: str, rng: np.random.Generator) -> None:
    _paint_waves_of_land(painter, rng, _lit((240, 208, 142), time), _HORIZON - 0.02, 0.06)
    _paint_waves_of_land(painter, rng, _lit((230, 190, 116), time), _HORIZON + 0.06, 0.04)
    _paint_waves_of_land(painter, rng, _lit((216, 172, 98), time), _HORIZON + 0.16, 0.02)


def _paint_mountains(painter: QPainter, time: str, rng: np.random.Generator) -> None:
    rock, snow = _lit((122, 136, 176), time), _lit((250, 252, 255), time)
    peaks = np.linspace(0.08, 0.92, 4) + rng.uniform(-0.06, 0.06, size=4)
    for x, top in zip(peaks.tolist(), rng.uniform(0.3, 0.42, size=4).tolist(), strict=True):
        foot, half = _HORIZON + 0.08, 0.3
        painter.setBrush(rock)
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + half, foot), QPointF(x - half, foot)]))
        low = top + 0.11
        along = half * (low - top) / (foot - top)
        corners = [(0, top), (along, low), (0.4 * along, low - 0.025), (0, low + 0.02), (-0.45 * along, low - 0.03)]
        painter.setBrush(snow)
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in [*corners, (-along, low)]]))
    _paint_waves_of_land(painter, rng, _lit((226, 234, 248), time), _HORIZON + 0.04, 0.02)
    _paint_waves_of_land(painter, rng, _lit((240, 245, 252), time), _HORIZON + 0.14, 0.015)


def _paint_sea(painter: QPainter, time: str, rng: np.random.Generator) -> None:
    far, near = (_lit(rgb, time) for rgb in ((118, 196, 224), (48, 138, 196)))
    water = QLinearGradient(0, _HORIZON, 0, 0.86)
    water.setColorAt(0.0, far)
    water.setColorAt(1.0, near)
    painter.fillRect(QRectF(0, _HORIZON, 1, 1 - _HORIZON), QBrush(water))
    glint = _lit((230, 246, 252), time)
    glint.setAlpha(150)
    for x, y, length in rng.uniform((0.02, _HORIZON + 0.02, 0.03), (0.9, 0.8, 0.09), size=(8, 3)).tolist():
        painter.fillRect(QRectF(x, y, length, 0.006), glint)
    _paint_waves_of_land(painter, rng, _lit((244, 224, 174), time), 0.86, 0.015)


_TERRAINS: dict[str, Callable[[QPainter, str, np.random.Generator], None]] = {
    "meadow": _paint_meadow,
    "desert": _paint_desert,
    "mountains": _paint_mountains,
    "sea": _paint_sea,
}
