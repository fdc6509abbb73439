"""Runs of days, against counting each entry anew."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wurst_desktop.core.days import Day, Days, Span, fitting_span, gathered, kept_days, with_first, without

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


def every(days: int, count: int) -> Days:
    return parted([date(2026, 11, 26) - timedelta(days=days * number) for number in range(count)])


def test_a_few_over_many_days_go_by_months_and_fewer_by_years() -> None:
    assert fitting_span(parted([DAYS[0]] * 9 + [DAYS[1]])) is Span.DAY
    assert fitting_span(every(5, 40)) is Span.MONTH
    assert fitting_span(every(40, 40)) is Span.YEAR


def test_days_stay_where_longer_spans_have_as_many_headings() -> None:
    assert fitting_span(every(400, 3)) is Span.DAY
    assert fitting_span(parted([DAYS[0]] * 2)) is Span.DAY
    assert fitting_span(every(2, 3)) is Span.MONTH
    assert fitting_span(()) is Span.DAY


def test_longer_spans_begin_with_their_first_day() -> None:
    days = parted([date(2026, 11, 26), date(2026, 11, 2), date(2026, 10, 31), date(2025, 10, 31)])
    assert gathered(days, Span.DAY) == days
    months = [(date(2026, 11, 1), 2), (date(2026, 10, 1), 1), (date(2025, 10, 1), 1)]
    assert gathered(days, Span.MONTH) == tuple(Day(day, count, Span.MONTH) for day, count in months)
    years = [(date(2026, 1, 1), 3), (date(2025, 1, 1), 1)]
    assert gathered(days, Span.YEAR) == tuple(Day(day, count, Span.YEAR) for day, count in years)
