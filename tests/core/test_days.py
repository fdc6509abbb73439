"""Runs of days, against counting each entry anew."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.days import Days, kept_days, with_first, without

DAYS = [date(2026, 11, 26) - timedelta(days=number) for number in range(4)]
entries = st.lists(st.sampled_from(DAYS), max_size=20)


def parted(made: list[date]) -> Days:
    return with_first((), made)


def test_neighbours_of_one_day_are_one_run() -> None:
    one, other, *_ = DAYS
    assert [(each.day, each.count) for each in parted([one, one, other, one])] == [(one, 2), (other, 1), (one, 1)]


@given(entries, entries)
def test_what_is_put_first_joins_the_first_day(made: list[date], fresh: list[date]) -> None:
    assert with_first(parted(made), fresh) == parted([*fresh, *made])


@given(st.lists(st.sampled_from(DAYS), min_size=1, max_size=20).map(lambda made: sorted(made, reverse=True)), st.data())
def test_what_is_taken_out_is_no_longer_counted(made: list[date], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(made) - 1))
    count = data.draw(st.integers(1, len(made) - first))
    left = made[:first] + made[first + count :]
    assert without(parted(made), first, count) == parted(left)
    assert kept_days(parted(made), [not first <= place < first + count for place in range(len(made))]) == parted(left)
