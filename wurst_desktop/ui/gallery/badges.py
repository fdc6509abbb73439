"""The small signs on the pictures of the grid: a glyph and perhaps a word, on a dark veil."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter

BADGE = 24
"""Pixels that a badge is high; without a text it is round."""

_VEIL = QColor(0, 0, 0, 150)
_ON_VEIL = QColor(255, 255, 255)
_GLYPH = BADGE - 8


@dataclass(frozen=True)
class Badge:
    """What one tells."""

    icon: str
    text: str
    is_text_first: bool = False


def badge_width(badge: Badge, metrics: QFontMetrics) -> int:
    """How wide it is."""
    return metrics.horizontalAdvance(badge.text) + BADGE + 8 if badge.text else BADGE


def draw_badge(painter: QPainter, place: QRect, badge: Badge, icon: QIcon, font: QFont) -> None:
    """Draw one into its place."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawRoundedRect(place, BADGE / 2, BADGE / 2)
    start = place.right() - _GLYPH - 4 if badge.is_text_first else place.left() + 4
    icon.paint(painter, QRect(start, place.top() + 4, _GLYPH, _GLYPH))
    painter.setPen(_ON_VEIL)
    painter.setFont(font)
    text = place.adjusted(9, 0, 0, 0) if badge.is_text_first else place.adjusted(BADGE, 0, 0, 0)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | left, badge.text)
