"""When entries were made: read once and kept at 8 bytes each, to sort and part lists of any length by it."""

import threading
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

import msgspec

from wurst_desktop.core.days import Day, Days
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.database import Database
from wurst_desktop.library.rows import microseconds, moment

_UNKNOWN = -(2**63)
_ONE_DAY = timedelta(days=1)
_LIVE = "pictures INDEXED BY finding WHERE deleted IS NULL"
_T = TypeVar("_T")


class _LackingError(Exception):
    """An entry is asked for that hasn't been read."""


class Timeline:
    """Days are those of the clock on the wall. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        """Take the index."""
        self._database = database
        self._lock = threading.Lock()
        self._created = array("q")
        self._redated = -1

    @property
    def is_unread(self) -> bool:
        """Whether the next question but `all_days` has to read all of it first, which takes as long as three more."""
        return not self._created

    def by_age(self, ids: Sequence[int]) -> list[int]:
        """These entries, newest first; those of one age stay in their order."""
        return self._answer(ids, self._sorted)

    def days(self, ids: Sequence[int], *, newest_first: bool = True) -> Days:
        """The days of entries that are sorted by age."""
        return self._answer(ids, _parted_newest_first if newest_first else _parted_oldest_first)

    def all_days(self) -> Days:
        """The days of all entries that aren't deleted, newest first; without reading when each was made."""
        days = []
        ((latest,),) = self._database.rows(f"SELECT max(created) FROM {_LIVE}")
        while latest is not None:
            day = _day_of(latest)
            sql = (
                f"SELECT (SELECT count(*) FROM {_LIVE} AND created >= ?1 AND created <= ?2), "
                f"(SELECT max(created) FROM {_LIVE} AND created < ?1)"
            )
            ((count, earlier),) = self._database.rows(sql, (_midnight(day), latest))
            days.append(Day(day, count))
            latest = earlier
        return tuple(days)

    def _answer(self, ids: Sequence[int], ask: Callable[[Sequence[int], Sequence[int]], _T]) -> _T:
        with self._lock:
            self._forget_if_redated()
            try:
                return ask(ids, self._created)
            except (_LackingError, IndexError):
                self._read([each for each in ids if each >= len(self._created) or self._created[each] == _UNKNOWN])
            # One that was forgotten meanwhile is nowhere to be read: it counts as older than all.
            return ask(ids, array("q", (max(when, _UNKNOWN + 1) for when in self._created)))

    def _sorted(self, ids: Sequence[int], created: Sequence[int]) -> list[int]:
        found = sorted(ids, key=created.__getitem__, reverse=True)
        if found and created[found[-1]] == _UNKNOWN:
            raise _LackingError
        return found

    def _forget_if_redated(self) -> None:
        ((times,),) = self._database.rows("SELECT times FROM redated")
        if times != self._redated:
            self._redated = times
            self._created = array("q")

    def _read(self, ids: Sequence[int]) -> None:
        source = _LIVE
        values: tuple[str, ...] = ()
        if self._created:
            source = "pictures WHERE id IN (SELECT value FROM json_each(?))"
            values = (msgspec.json.encode(ids).decode(),)
        sql = f"SELECT json_group_array(id), json_group_array(created) FROM {source}"
        ((found, created),) = self._database.rows(sql, values)
        self._created.extend([_UNKNOWN] * (max(ids) + 1 - len(self._created)))
        for record_id, when in zip(_numbers(found), _numbers(created), strict=True):
            if record_id < len(self._created):
                self._created[record_id] = when


def _parted_newest_first(ids: Sequence[int], created: Sequence[int]) -> Days:
    def age(record_id: int) -> int:
        return -_known(created[record_id])

    return _parted(ids, created, lambda day, start: bisect_right(ids, -_midnight(day), start, key=age))


def _parted_oldest_first(ids: Sequence[int], created: Sequence[int]) -> Days:
    def age(record_id: int) -> int:
        return _known(created[record_id])

    return _parted(ids, created, lambda day, start: bisect_left(ids, _midnight(day + _ONE_DAY), start, key=age))


def _parted(ids: Sequence[int], created: Sequence[int], end_of: Callable[[date, int], int]) -> Days:
    days = []
    start = 0
    while start < len(ids):
        day = _day_of(_known(created[ids[start]]))
        end = end_of(day, start + 1)
        days.append(Day(day, end - start))
        start = end
    return tuple(days)


def _known(when: int) -> int:
    if when == _UNKNOWN:
        raise _LackingError
    return when


def _numbers(text: str) -> list[int]:
    return decode_json(text, list[int])


def _day_of(when: int) -> date:
    return moment(when).astimezone().date()


def _midnight(day: date) -> int:
    return microseconds(datetime.combine(day, time()).astimezone())
