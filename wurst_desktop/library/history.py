"""The history on disk: keeps pictures and compositions, and gives them back."""

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.copying import WELL_COPIED, Copying, CopyOrder
from wurst_desktop.core.days import Listing
from wurst_desktop.core.description import Described, TakenIn
from wurst_desktop.core.disk_room import free_bytes
from wurst_desktop.core.errors import DatabaseDamaged
from wurst_desktop.core.folder_news import FolderNews, Verification
from wurst_desktop.core.job_log import JobLog
from wurst_desktop.core.jobs import Found, Job, picture_name
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.picture import Latent
from wurst_desktop.core.ports.engine import Composed, Painted
from wurst_desktop.core.record import Environment, Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.search import read_search
from wurst_desktop.core.settings import DEFAULT_NAME_PATTERN, check_name_pattern
from wurst_desktop.core.start import Composition
from wurst_desktop.core.sweep import GridText, Sweep
from wurst_desktop.library.adoption import Adoption, Change
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.export import export, export_as
from wurst_desktop.library.following import Following
from wurst_desktop.library.full_text import FullText
from wurst_desktop.library.importing import Importing
from wurst_desktop.library.job_store import JobStoreOnDisk
from wurst_desktop.library.keeping import Keeping
from wurst_desktop.library.lineage import family, latent_named
from wurst_desktop.library.mapping_file import MappingFile
from wurst_desktop.library.marks_file import MarksFile
from wurst_desktop.library.metadata import describe, read_latent, read_recipe
from wurst_desktop.library.naming import copy_names
from wurst_desktop.library.own_orders import OwnOrders
from wurst_desktop.library.place_changes import Listed
from wurst_desktop.library.places import Places
from wurst_desktop.library.survey import verify
from wurst_desktop.library.thumbnails import Thumbnails
from wurst_desktop.library.trash import Trash, to_system_bin

QUEUE = "queue.db"
SEARCHES = "searches.json"
"""The searches that the artist gave a name, beside the pictures."""

_ROOM = 32_000_000
"""Bytes: a few of the largest pictures with what is written down of them."""


def _found(listed: Sequence[Listed]) -> Found | None:
    there = [each for each in listed if each.is_decoded or each.deleted is None]
    best = max(there, key=lambda each: each.is_decoded, default=None)
    return None if best is None else Found(best.id, best.is_decoded)


def _now() -> datetime:
    return datetime.now(UTC)


class HistoryOnDisk:
    """All that was made, as files below the pictures folder, with an index and thumbnails. Safe to use from any thread.

    Nothing is read or written before the first call. Call `adopt` once after each start, off the GUI thread: it takes
    in what a crash or another program left. `close` when all threads that use it have ended.
    """

    def __init__(
        self,
        database: Path,
        thumbnails: Path,
        bin_folder: Path,
        pictures: Path,
        pattern: str = DEFAULT_NAME_PATTERN,
        *,
        now: Callable[[], datetime] = _now,
        discard: Callable[[Path], None] = to_system_bin,
        has_full_text: bool = True,
    ) -> None:
        """Take the files and folders, how pictures are named, the clock (UTC), and how the bin is emptied."""
        check_name_pattern(pattern)
        places = Places(database.parent)
        self.jobs = JobStoreOnDisk(database.with_name(QUEUE))
        self._pictures = pictures.absolute()
        self._bin = bin_folder.absolute()
        self._now = now
        self._catalog = Catalog(database, places, FullText(is_wanted=has_full_text))
        self._thumbnails = Thumbnails(thumbnails, places)
        self._keeping = threading.RLock()
        self._kept = Keeping(self._catalog, self._thumbnails, self._pictures, self._bin, pattern, now, self._keeping)
        self._trash = Trash(self._catalog, self._bin, self._keeping, discard)
        self._searches = MappingFile(self._pictures / SEARCHES, dict[str, str])
        self._own_orders = OwnOrders(self._pictures, self._catalog.database)
        self._marks_file = MarksFile(self._catalog, self._pictures)
        self._adoption = Adoption(self._catalog, self._marks_file, self._pictures, self._bin, self._keeping)
        self._importing = Importing(self._catalog, self._adoption, self._pictures)
        self._following = Following(self._catalog, self._thumbnails, self._adoption, self._pictures)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the databases of all threads; none of them may be at work."""
        self._catalog.database.close()
        self._thumbnails.database.close()
        self.jobs.close()

    @property
    def replaced_index(self) -> Path | None:
        """Where a damaged index was put aside to; it began anew, and `adopt` fills it from the pictures."""
        return self._catalog.database.replaced

    def name_by(self, pattern: str) -> None:
        """Name what is kept from now on by another pattern. Raises `NotOffered`."""
        check_name_pattern(pattern)
        self._kept.name_by(pattern)

    def keep_composition(
        self, request: GenerationRequest, made: Composed, environment: Environment, picture: str = ""
    ) -> Record:
        return self._kept.composition(request, made, environment, picture)

    def keep_picture(
        self,
        request: GenerationRequest,
        made: Painted,
        environment: Environment,
        finishes: int | None,
        picture: str = "",
        log: JobLog | None = None,
    ) -> Record:
        return self._kept.picture(request, made, environment, finishes, picture, log)

    def keep_grid(self, sweep: Sweep, text: GridText) -> Record | None:
        return self._kept.grid(sweep, text)

    def found(self, job: Job) -> Mapping[int, Found]:
        if job.resumes is not None:
            listed = {0: [self._catalog.listed_one(job.resumes)]}
        else:
            images = range(job.request.count)
            listed = {image: self._catalog.of_picture(picture_name(job.id, image)) for image in images}
        return {image: found for image, each in listed.items() if (found := _found(each)) is not None}

    def latent(self, record_id: int) -> Latent | None:
        return read_latent(self._catalog.record(record_id).path)

    def start(self, composition: Composition) -> Latent:
        return latent_named(self._catalog, composition)

    def family(self, record_id: int) -> Sequence[Record]:
        return family(self._catalog, record_id)

    def ids(self, search: str = "", order: Order = Order.NEWEST) -> Sequence[int]:
        return self.listing(search, order).ids if order is Order.OWN else self._catalog.answers.ids(search, order)

    def listing(self, search: str = "", order: Order = Order.NEWEST) -> Listing:
        if order is not Order.OWN:
            return self._catalog.answers.listing(search, order)
        collection = read_search(search).collection
        ids = self._own_orders.ids(collection) if collection else None
        return self._catalog.answers.listing(search) if ids is None else Listing(ids)

    def own_order(self, collection: str) -> Sequence[str]:
        return self._own_orders.names(collection)

    def keep_own_order(self, collection: str, names: Sequence[str]) -> Path | None:
        return self._own_orders.keep(collection, names)

    def lasting_names(self, ids: Sequence[int]) -> Sequence[str]:
        return self._own_orders.names_of(ids)

    def kinds(self) -> Mapping[int, int]:
        return self._catalog.answers.kinds()

    def collections(self) -> Mapping[str, int]:
        return self._catalog.answers.collections()

    def saved_searches(self) -> Mapping[str, str]:
        return self._searches.shown()

    def keep_search(self, name: str, search: str | None) -> Path | None:
        return self._searches.keep(name, search)

    def records(self, ids: Sequence[int]) -> Sequence[Record]:
        return self._catalog.records(ids)

    def entries(self, ids: Sequence[int]) -> Sequence[Record]:
        return self._catalog.entries(ids)

    def thumbnail(self, record_id: int) -> bytes | None:
        records = self._catalog.entries([record_id])
        return self._thumbnails.of(records[0].path) if records else None

    def log(self, record_id: int) -> JobLog | None:
        found = read_recipe(self._catalog.record(record_id).path)
        return None if found is None else found.log

    def has_room(self) -> bool:
        places = (self._pictures, self._catalog.database.path.parent)
        return all(free_bytes(place) >= _ROOM for place in places)

    def delete(self, ids: Sequence[int]) -> None:
        self._trash.delete(ids, self._now())

    def restore(self, ids: Sequence[int]) -> None:
        self._trash.restore(ids)

    def deleted(self) -> Sequence[Listed]:
        """What is in the bin, the latest first."""
        return self._trash.deleted()

    def deleted_count(self) -> int:
        return len(self._trash.deleted())

    def empty_bin(
        self, before: datetime, note: Callable[[int, int], None] | None = None, token: CancelToken | None = None
    ) -> int:
        return self._trash.empty(before, note or (lambda _done, _total: None), token or CancelToken())

    def set_marks(self, marks: Mapping[int, Marks]) -> None:
        with self._keeping:
            self._catalog.set_marks(marks)
            self._marks_file.write()

    def export(self, record_id: int, target: Path, copying: Copying = WELL_COPIED) -> Path:
        return export(self._catalog.record(record_id).path, target, copying)

    def copy(self, record_id: int, order: CopyOrder, number: int = 1) -> Path:
        record = self._catalog.record(record_id)
        folder, names = copy_names(order.pattern, record, order.kind, number)
        return export_as(record.path, order.kind, order.folder.absolute() / folder, names, order.copying)

    def adopt(self, token: CancelToken | None = None) -> list[Change]:
        """Take in picture files without an entry, mend what a crash left; say what changed. `token` ends it early."""
        return self._adoption.adopt(token or CancelToken())

    def rebuild(self) -> list[Change]:
        """Make the index anew from the picture files; say what changed. No other thread may be at work.

        A damaged index is put aside, see `replaced_index`. Raises `FolderRefused` without a folder, or where another
        process has the damaged index open.
        """
        try:
            self._catalog.database.check()
            changes = self._adoption.rebuild()
        except DatabaseDamaged:
            self._catalog.database.begin_anew()
            changes = self.adopt()
        self._thumbnails.clear()
        return changes

    def verify(self, note: Callable[[int, int], None] | None = None, token: CancelToken | None = None) -> Verification:
        return verify(self._catalog, self._pictures, note or (lambda _done, _total: None), token or CancelToken())

    def describe(self, path: Path) -> Described:
        return describe(path).described

    def take_in(self, paths: Sequence[Path], note: Callable[[int, int], None], token: CancelToken) -> TakenIn:
        return self._importing.take_in(paths, note, token)

    def folders(self) -> Sequence[Path]:
        return self._following.folders()

    def look_at(self, folders: Sequence[Path], known: frozenset[Path]) -> FolderNews:
        return self._following.look_at(folders, known)
