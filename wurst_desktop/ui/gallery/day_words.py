"""How the days, months and years of the gallery are called."""

from datetime import date, timedelta
from typing import assert_never

from PySide6.QtCore import QDate, QLocale

from wurst_desktop.core.days import Day, Span
from wurst_desktop.ui.language import tr, tr_n


def heading_title(day: Day, today: date) -> str:
    """A day, a month or a year as people say it."""
    match day.span:
        case Span.DAY:
            return day_title(day.day, today)
        case Span.MONTH:
            form = tr("MMMM yyyy", "how a month is written, in letters of Qt's QDate: MMMM month, yyyy year")
        case Span.YEAR:
            form = tr("yyyy", "how a year is written, in letters of Qt's QDate: yyyy year")
        case _:
            assert_never(day.span)
    return QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), form)


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
    return f"{heading_title(day, today)}, {pictures}"


def select_day(day: Day) -> str:
    """What a click on the heading of a day, a month or a year does."""
    match day.span:
        case Span.DAY:
            return tr_n("Select all %n pictures of this day", "Select the picture of this day", day.count)
        case Span.MONTH:
            return tr_n("Select all %n pictures of this month", "Select the picture of this month", day.count)
        case Span.YEAR:
            return tr_n("Select all %n pictures of this year", "Select the picture of this year", day.count)
        case _:
            assert_never(day.span)
