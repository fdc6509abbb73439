"""A home for one history: opened, left and opened again as by several starts of the program."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fakes import ENVIRONMENT, scripted_latent, scripted_pixels, scripted_preview
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.library.marks_file import FILE

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


class Clock:
    """Says a second more at each look."""

    def __init__(self, start: datetime = NOON) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass(frozen=True)
class Home:
    """The folders of a history, and the clock of its machine."""

    root: Path
    clock: Clock
    discarded: Path

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def database(self) -> Path:
        return self.root / "data" / "history.db"

    @property
    def thumbnails(self) -> Path:
        return self.root / "cache" / "thumbs.db"

    @property
    def bin(self) -> Path:
        return self.root / "data" / "bin"

    @contextmanager
    def open(
        self, pattern: str = "{date}/{number}-{words}-{seed}", *, full_text: bool = True
    ) -> Iterator[HistoryOnDisk]:
        with HistoryOnDisk(
            self.database,
            self.thumbnails,
            self.bin,
            self.pictures,
            pattern,
            now=self.clock,
            discard=self._discard,
            has_full_text=full_text,
        ) as history:
            yield history

    def files(self) -> list[str]:
        """All files below the pictures folder but the list of marks, by their names from there."""
        files = [path for path in self.pictures.rglob("*") if path.is_file() and path.name != FILE]
        return sorted(path.relative_to(self.pictures).as_posix() for path in files)

    def _discard(self, path: Path) -> None:
        self.discarded.mkdir(exist_ok=True)
        path.rename(self.discarded / path.name)


def request(prompt: str = "a red fox", seed: int = 7, count: int = 1) -> GenerationRequest:
    """A small request."""
    return GenerationRequest(prompt, width=128, height=128, seed=seed, count=count)


def composed(single: GenerationRequest) -> Composed:
    """Its composition, as the engine gives it."""
    latent = scripted_latent(single)
    return Composed(0, latent, scripted_preview(latent))


def painted(single: GenerationRequest) -> Painted:
    """Its picture, as the engine gives it."""
    latent = scripted_latent(single)
    return Painted(0, latent, scripted_pixels(single, latent))


def keep(history: HistoryOnDisk, single: GenerationRequest, finishes: int | None = None) -> Record:
    """Keep the picture of a request."""
    return history.keep_picture(single, painted(single), ENVIRONMENT, finishes)


def compose(history: HistoryOnDisk, single: GenerationRequest) -> Record:
    """Keep the composition of a request."""
    return history.keep_composition(single, composed(single), ENVIRONMENT)


def favour(history: History, ids: Sequence[int], *, is_favourite: bool = True) -> None:
    """Mark or unmark entries as favourites."""
    records = history.records(ids)
    history.set_marks({record.id: replace(record.marks, is_favourite=is_favourite) for record in records})


def mark(history: History, record_id: int, rating: int = 0, tags: Sequence[str] = ()) -> None:
    """Rate an entry and tag it."""
    history.set_marks({record_id: Marks(rating=rating, tags=tuple(tags))})
