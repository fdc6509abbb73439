"""The days on which entries were made, as runs of a list that is sorted by them; a few over many days go by months."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, islice
from typing import assert_never

from wurst_desktop.core.record import Record

_FEW = 4
"""So many entries a heading, at the mean, are too few below; what lies under many headings can't be looked over."""


class Span(StrEnum):
    """For how long entries go under one heading."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class Day:
    """So many entries one after another were made on this day, by the clock on the wall.

    With a longer span, in the month or the year that begins with this day.
    """

    day: date
    count: int
    span: Span = Span.DAY


Days = tuple[Day, ...]


@dataclass(frozen=True)
class Listing:
    """Entries in the order asked for, and their days; None where the order goes by something else."""

    ids: Sequence[int]
    days: Days | None = None


def day_of(record: Record) -> date:
    """On which day an entry was made."""
    return record.created.astimezone().date()


def with_first(days: Days, fresh: Sequence[date]) -> Days:
    """The days of a list before whose first entry others were put, made on the days of `fresh`."""
    runs = tuple(Day(day, len(list(run))) for day, run in groupby(fresh))
    if runs and days and runs[-1].day == days[0].day:
        return (*runs[:-1], Day(days[0].day, runs[-1].count + days[0].count), *days[1:])
    return (*runs, *days)


def without(days: Days, first: int, count: int) -> Days:
    """The days of a list from which `count` entries were taken, from the place `first` on."""
    left = []
    start = 0
    for each in days:
        taken = min(start + each.count, first + count) - max(start, first)
        left.append(Day(each.day, each.count - max(0, taken)))
        start += each.count
    return tuple(each for each in left if each.count)


def kept_days(days: Days, are_kept: Iterable[bool]) -> Days:
    """The days of a list of which some entries are kept."""
    flags = iter(are_kept)
    counted = (Day(each.day, sum(islice(flags, each.count))) for each in days)
    return tuple(each for each in counted if each.count)


def fitting_span(days: Days) -> Span:
    """The shortest span of which each holds more than a few of these entries, or that is as good as any longer one."""
    fits = next((span for span in Span if _are_well_filled(gathered(days, span))), Span.YEAR)
    headings = len(gathered(days, fits))
    return next(span for span in Span if len(gathered(days, span)) == headings)


def gathered(days: Days, span: Span) -> Days:
    """The same entries by longer spans."""
    if span is Span.DAY:
        return days
    runs = groupby(days, key=lambda each: _beginning(each.day, span))
    return tuple(Day(first, sum(each.count for each in run), span) for first, run in runs)


def _are_well_filled(days: Days) -> bool:
    return sum(each.count for each in days) >= _FEW * len(days)


def _beginning(day: date, span: Span) -> date:
    match span:
        case Span.DAY:
            return day
        case Span.MONTH:
            return day.replace(day=1)
        case Span.YEAR:
            return day.replace(month=1, day=1)
        case _:
            assert_never(span)
