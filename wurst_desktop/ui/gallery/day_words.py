"""How the days of the gallery are called."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from wurst_desktop.core.days import Day


def day_title(day: date, today: date) -> str:
    """A day as people say it: "Today", "Monday 23 November", with the year if it is another."""
    if day == today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    form = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def spoken_day(day: Day, today: date) -> str:
    """The heading of a day as a screen reader says it: "Yesterday, 5 pictures"."""
    pictures = "1 picture" if day.count == 1 else f"{day.count:,} pictures"
    return f"{day_title(day.day, today)}, {pictures}"


def select_day(count: int) -> str:
    """What a click on the heading of a day does."""
    return f"Select {'the picture' if count == 1 else f'all {count:,} pictures'} of this day"
