"""The days on which entries were made, as runs of a list that is sorted by them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from wurst_desktop.core.record import Record


@dataclass(frozen=True)
class Day:
    """So many entries one after another were made on this day, by the clock on the wall."""

    day: date
    count: int


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
