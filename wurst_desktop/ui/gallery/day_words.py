"""How the days of the gallery are called."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from wurst_desktop.core.days import Day
from wurst_desktop.ui.language import tr, tr_n


def day_title(day: date, today: date) -> str:
    """A day as people say it: "Today", "Monday 23 November", with the year if it is another."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    if day.year == today.year:
        form = tr("dddd d MMMM", "how a day is written, in letters of Qt's QDate: dddd weekday, d day, MMMM month")
    else:
        form = tr("dddd d MMMM yyyy", "how a day is written, in letters of Qt's QDate: dddd, d, MMMM, yyyy year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def spoken_day(day: Day, today: date) -> str:
    """The heading of a day as a screen reader says it: "Yesterday, 5 pictures"."""
    pictures = tr_n("%n pictures", "%n picture", day.count)
    return f"{day_title(day.day, today)}, {pictures}"


def select_day(count: int) -> str:
    """What a click on the heading of a day does."""
    return tr_n("Select all %n pictures of this day", "Select the picture of this day", count)
