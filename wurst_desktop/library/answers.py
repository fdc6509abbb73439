"""What the index answers to what is typed: which entries fit, in which order, from which days."""

from collections import Counter
from collections.abc import Mapping
from itertools import filterfalse

from wurst_desktop.core.days import Days, Listing
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.search import Search, read_search
from wurst_desktop.decoding import decode_json
from wurst_desktop.library.database import Database
from wurst_desktop.library.finding import Question, question, words_alone
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.timeline import Timeline

_BY_AGE = (Order.NEWEST, Order.OLDEST)


class Answers:
    """Reads only. Safe to call from any thread."""

    def __init__(self, database: Database, full_text: FullText) -> None:
        """Take the index, and how it is looked through for words."""
        self._database = database
        self._full_text = full_text
        self._timeline = Timeline(database)

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> list[int]:
        """The entries that fit what was typed."""
        asked = read_search(search)
        alone = words_alone(asked, self._full_text) if order in _BY_AGE else None
        return self._walked(asked, order) if alone is None else self._hits(alone, order)

    def listing(self, search: str = "", order: Order = Order.NEWEST) -> Listing:
        """The entries that fit what was typed, and from which days they are if they are sorted by that."""
        ids = self.ids(search, order)
        asked = read_search(search)
        is_by_age = order in _BY_AGE and not asked.asks_bin
        return Listing(ids, self._days(ids, order, is_all=not asked.terms) if is_by_age else None)

    def kinds(self) -> dict[int, int]:
        """The kinds of all entries that have one."""
        sql = "SELECT id, kind FROM pictures WHERE deleted IS NULL AND kind IS NOT NULL"
        return dict(self._database.rows(sql))

    def collections(self) -> Mapping[str, int]:
        """The collections that have pictures, and how many each has."""
        sql = "SELECT collections, count(*) FROM pictures WHERE deleted IS NULL AND collections <> '' GROUP BY 1"
        found: Counter[str] = Counter()
        for names, count in self._database.rows(sql):
            found.update(dict.fromkeys(names.strip("\n").split("\n"), count))
        return dict(sorted(found.items()))

    def _walked(self, search: Search, order: Order) -> list[int]:
        asked = question(search, self._full_text, order)
        entries, hits = self._database.rows(asked.sql, asked.values)[0]
        ids = _numbers(entries)
        if hits is None:
            return ids
        among = decode_json(hits, set[int])
        return list((filterfalse if asked.is_inverse else filter)(among.__contains__, ids))

    def _hits(self, asked: Question, order: Order) -> list[int]:
        """The hits by age: to sort a part takes less than a walk along all."""
        sql = f"SELECT ({asked.sql}), (SELECT json_group_array(id) FROM pictures WHERE deleted IS NOT NULL)"
        hits, binned = map(_numbers, self._database.rows(sql, asked.values)[0])
        live = list(filterfalse(set(binned).__contains__, reversed(hits))) if binned else hits[::-1]
        newest_first = self._timeline.by_age(live)
        return newest_first if order is Order.NEWEST else newest_first[::-1]

    def _days(self, ids: list[int], order: Order, *, is_all: bool) -> Days:
        newest_first = order is Order.NEWEST
        if is_all and self._timeline.is_unread:
            # This is what the window waits for at its start.
            days = self._timeline.all_days()
            # Unless one came or went between the two questions.
            if sum(each.count for each in days) == len(ids):
                return days if newest_first else days[::-1]
        return self._timeline.days(ids, newest_first=newest_first)


def _numbers(text: str) -> list[int]:
    return decode_json(text, list[int])
