"""On which days what is found was made."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes import ENVIRONMENT
from tests.library.homes import NOON, Home, keep
from tests.library.homes import request as asked_for
from wurst_desktop.core.days import day_of, with_first
from wurst_desktop.core.ordering import Order
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.places import Places
from wurst_desktop.library.rows import Entry

MOMENTS = [datetime(2025, 12, 31, 20, tzinfo=UTC) + timedelta(hours=5 * number) for number in range(20)]


def entry(folder: Path, number: int, created: datetime) -> Entry:
    asked = asked_for("fox" if number % 3 else "owl", seed=number)
    return Entry(folder / f"{number}.png", created, 128, 128, asked, ENVIRONMENT)


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone can't be changed here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Catalog]:
    catalog = Catalog(tmp_path / "history.db", Places(tmp_path), FullText())
    catalog.put_all((entry(tmp_path, number, created), None) for number, created in enumerate(MOMENTS))
    yield catalog
    catalog.database.close()


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Auckland"], indirect=True)
@pytest.mark.parametrize("search", ["", "fox", "owl", "-fox", "fox seed:>=7"])
@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST])
@pytest.mark.usefixtures("zone")
def test_days_are_those_of_the_clock_on_the_wall(filled: Catalog, search: str, order: Order) -> None:
    listed = filled.answers.listing(search, order)
    assert listed.ids
    assert listed.days == with_first((), [day_of(record) for record in filled.records(listed.ids)])


def test_other_orders_have_no_days(filled: Catalog) -> None:
    assert filled.answers.listing(order=Order.SEED).days is None
    assert filled.answers.listing("dragon").days == ()


def test_days_follow_what_comes_goes_and_is_finished_later(home: Home) -> None:
    def days(history: HistoryOnDisk) -> list[int]:
        listed = history.listing()
        assert listed.days == with_first((), [day_of(record) for record in history.records(listed.ids)])
        return [each.count for each in listed.days]

    with home.open() as history:
        made = [keep(history, asked_for(seed=seed)).id for seed in range(3)]
        assert days(history) == [3]
        home.clock.moment = NOON + timedelta(days=2)
        made.append(keep(history, asked_for(seed=4)).id)
        assert days(history) == [1, 3]
        history.delete([made[3], made[0]])
        assert days(history) == [2]
        history.restore([made[3], made[0]])
        assert days(history) == [1, 3]


def test_a_picture_that_got_another_date_moves_to_that_day(filled: Catalog, tmp_path: Path) -> None:
    last = filled.answers.listing("owl").ids[-1]
    filled.put(replace(entry(tmp_path, 0, MOMENTS[0]), created=MOMENTS[-1] + timedelta(days=3)), last)
    after = filled.answers.listing("owl")
    assert after.ids[0] == last
    assert after.days == with_first((), [day_of(record) for record in filled.records(after.ids)])
