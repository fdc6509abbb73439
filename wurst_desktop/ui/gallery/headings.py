"""The headings of the days: the topmost one stays in sight while its day scrolls by."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette

from wurst_desktop.core.days import Day
from wurst_desktop.ui.gallery.day_words import heading_title
from wurst_desktop.ui.gallery.layout import GAP, GridLayout
from wurst_desktop.ui.language import number

_APART = 8


def heading_places(plan: GridLayout, offset: int, height: int) -> Iterator[tuple[int, QRect]]:
    """The sections whose headings are in sight, and where, in a view of `height` pixels that shows from `offset` on."""
    if not plan.heading:
        return
    first = plan.section_at(offset)
    for section in range(first, len(plan.sections)):
        top = plan.heading_top(section) - offset
        if top >= height:
            return
        # The next one pushes it out.
        stuck = min(max(top, 0), plan.heading_top(section + 1) - plan.heading - offset) if section == first else top
        yield section, QRect(0, stuck, plan.width, plan.heading)


def paint_heading(painter: QPainter, palette: QPalette, place: QRect, day: Day, today: date) -> None:
    """The name of a day and how many pictures it has, on the ground of the gallery."""
    painter.fillRect(place, palette.color(QPalette.ColorRole.AlternateBase))
    plain = painter.font()
    title = heading_title(day, today)
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    line = place.adjusted(GAP + 4, 4, -GAP, 0)
    # On the left as the pictures are, in languages that are written from right to left, too.
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(bold)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(line, middle, title)
    painter.setFont(plain)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    behind = QFontMetrics(bold).horizontalAdvance(title) + _APART
    painter.drawText(line.adjusted(behind, 0, 0, 0), middle, number(day.count))
