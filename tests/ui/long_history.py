"""A history of any length without a disk: entries are made when they are asked for."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.fakes import ENVIRONMENT, HistoryInMemory
from wurst_desktop.core.days import Listing, with_first
from wurst_desktop.core.errors import RecordMissing
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest

FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


class LongHistory(HistoryInMemory):
    """Entries `count` .. 1, newest first, one a minute.

    Every third has a fox in its prompt, every tenth waits to be finished.
    """

    def __init__(self, count: int, folder: Path = Path("/pictures")) -> None:
        """Take how many entries there are, and where their files are said to be."""
        super().__init__(folder)
        self.count = count
        self.fetched: list[int] = []
        self.shown: list[int] = []
        self._place = folder
        self._guard = threading.Lock()

    def record(self, record_id: int) -> Record:
        """The entry with this id, made anew."""
        request = GenerationRequest(f"{_kind(record_id)} {record_id}", width=128, height=128, seed=record_id)
        path = self._place / f"{record_id:06d}.png"
        made = Record(record_id, path, _created(record_id), 128, 128, request, ENVIRONMENT)
        return replace(made, is_decoded=record_id % 10 != 0)

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> Sequence[int]:
        return [number for number in range(self.count, 0, -1) if search in _kind(number)]

    def listing(self, search: str = "", order: Order = Order.NEWEST) -> Listing:
        ids = self.ids(search, order)
        return Listing(ids, with_first((), [_created(record_id).astimezone().date() for record_id in ids]))

    def records(self, ids: Sequence[int]) -> Sequence[Record]:
        with self._guard:
            self.fetched.extend(ids)
        return [self.record(record_id) for record_id in ids if 1 <= record_id <= self.count]

    def thumbnail(self, record_id: int) -> bytes | None:
        with self._guard:
            self.shown.append(record_id)
        if not 1 <= record_id <= self.count:
            raise RecordMissing(record_id)
        return shade(record_id)


def _created(number: int) -> datetime:
    return FIRST_DAY + timedelta(minutes=number)


def _kind(number: int) -> str:
    return "a fox number" if number % 3 == 0 else "an owl number"


def shade(number: int, width: int = 128, height: int = 128) -> bytes:
    """A small JPEG of one grey."""
    jpeg = BytesIO()
    Image.new("L", (width, height), number % 256).save(jpeg, "JPEG")
    return jpeg.getvalue()
