"""Brings the index in line with the picture files: takes in what a crash, a copy or another program left there."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import FileUnreadable, FolderRefused
from wurst_desktop.core.folder_news import Damaged
from wurst_desktop.core.marking import marked
from wurst_desktop.core.marks import Marks
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import is_temporary, remove
from wurst_desktop.library.fingerprint import fingerprint
from wurst_desktop.library.left_over import is_left_over
from wurst_desktop.library.marks_file import MarksFile
from wurst_desktop.library.metadata import Description, describe, read_latent
from wurst_desktop.library.naming import variants
from wurst_desktop.library.place_changes import Listed
from wurst_desktop.library.places import is_writable_text
from wurst_desktop.library.recipe import Recipe
from wurst_desktop.library.rows import Entry
from wurst_desktop.library.survey import files_below, unlisted

_AT_A_TIME = 50
_T = TypeVar("_T")


@dataclass(frozen=True)
class Added:
    """A file without an entry got one."""

    id: int


@dataclass(frozen=True)
class Moved:
    """A file was found in another place than its entry said."""

    id: int


@dataclass(frozen=True)
class Completed:
    """An undecoded entry had its finished picture already."""

    id: int


@dataclass(frozen=True)
class Binned:
    """An entry's file was found in the bin."""

    id: int


@dataclass(frozen=True)
class Reread:
    """An entry was written anew from its file."""

    id: int


@dataclass(frozen=True)
class Forgotten:
    """An entry without a file was taken out of the index."""

    id: int


@dataclass(frozen=True)
class Removed:
    """A file that had nothing that isn't elsewhere was removed: a torn temporary one, or a finished composition."""

    path: Path


Change = Added | Moved | Completed | Binned | Reread | Forgotten | Removed | Damaged


class Adoption:
    """Looks through the pictures folder and the bin. Pictures may be kept meanwhile."""

    def __init__(
        self,
        catalog: Catalog,
        marks: MarksFile,
        pictures: Path,
        bin_folder: Path,
        keeping: AbstractContextManager[object],
    ) -> None:
        """`keeping` is held by whoever writes a file and its row, so that nothing half kept is taken for lost."""
        self._catalog = catalog
        self._marks_file = marks
        self._marks: Mapping[str, Marks] = {}
        self._pictures = pictures
        self._bin = bin_folder
        self._keeping = keeping

    def adopt(self, token: CancelToken) -> list[Change]:
        """Give each picture file its entry, clear away what an unfinished write left; say what changed.

        Once `token` is cancelled no further part is begun: the rest is adopted another time.
        """
        changes: list[Change] = []
        for folder, settle in ((self._pictures, self._settle), (self._bin, self._settle_binned)):
            files = unlisted(self._catalog, folder)
            changes += self._clear([path for path in files if is_temporary(path.name)])
            changes += self._each([path for path in files if not is_temporary(path.name)], settle, token)
        return changes

    def adopt_these(self, paths: Sequence[Path], token: CancelToken) -> list[Change]:
        """Give these files of the pictures folder their entries, as `adopt` does."""
        return self._each(list(paths), self._settle, token)

    def rebuild(self) -> list[Change]:
        """Make the index anew from the files; ids and marks stay. A backup of the database is left beside it.

        Raises `FolderRefused` when the pictures folder is gone or empty, as that of a drive that isn't there: its
        pictures aren't to be forgotten for that. Nor are those in other folders that are gone.
        """
        token = CancelToken()
        if self._has_vanished():
            raise FolderRefused(self._pictures, marked("the pictures that were in it aren't there"))
        self._catalog.database.back_up("before-rebuild")
        changes = self.adopt(token)
        live = self._live()
        changes += self._each([entry.path for entry in live if entry.path.exists()], self._read_again, token)
        gone = [entry.id for entry in live if not entry.path.exists() and self._is_lost(entry.path)]
        self._catalog.forget(gone)
        return changes + [Forgotten(record_id) for record_id in gone]

    def _live(self) -> list[Listed]:
        return [entry for entry in self._catalog.listed() if entry.deleted is None]

    def _has_vanished(self) -> bool:
        """Whether there should be pictures in the pictures folder, and not one file is."""
        here = [entry for entry in self._live() if entry.path.is_relative_to(self._pictures)]
        return bool(here) and next(files_below(str(self._pictures)), None) is None

    def _is_lost(self, path: Path) -> bool:
        return path.is_relative_to(self._pictures) or path.parent.is_dir()

    def _each(self, paths: list[Path], settle: Callable[[Entry], Change | None], token: CancelToken) -> list[Change]:
        changes: list[Change | None] = []
        for part in _parts(paths, _AT_A_TIME):
            if token.is_cancelled:
                break
            read = [entry_of(path) for path in part]
            with self._keeping, self._catalog.at_once():
                # Read once a part: marks may be set meanwhile, and thousands of pictures each asking take minutes.
                self._marks = self._marks_file.read()
                changes += [found if isinstance(found, Damaged) else settle(found) for found in read]
        return [change for change in changes if change is not None and not _is_gone(change)]

    def _settle(self, entry: Entry) -> Change | None:
        if self._catalog.at(entry.path) is not None or not entry.path.exists():
            return None
        for kin in self._catalog.of_picture(entry.picture):
            change = self._reconcile(entry, kin)
            if change is not None:
                return change
        return Added(self._add(entry))

    def _add(self, entry: Entry) -> int:
        record = self._catalog.put(entry)
        for key in self._marks_file.keys(entry.picture, entry.path):
            if key in self._marks:
                self._catalog.set_marks({record.id: self._marks[key]})
                break
        return record.id

    def _reconcile(self, entry: Entry, kin: Listed) -> Change | None:
        if kin.deleted is None and entry.is_decoded and not kin.is_decoded:
            self._catalog.put(entry, kin.id)
            _removed(kin.path)
            return Completed(kin.id)
        if kin.deleted is None and kin.is_decoded and not entry.is_decoded and _same_latent(entry.path, kin.path):
            return _removed(entry.path)
        # A deleted entry that has no file in the bin had it here.
        if kin.file != entry.path and kin.file.exists():
            return None
        with self._catalog.changing_places() as places:
            places.put_at(kin.id, entry.path)
        self._catalog.put(entry, kin.id)
        return Moved(kin.id)

    def _settle_binned(self, entry: Entry) -> Change | None:
        binned = entry.path
        if not binned.exists() or self._catalog.in_bin(binned):
            return None
        home = self._pictures / binned.parent.name / binned.name
        at_home = self._catalog.at(home)
        kin = [*self._catalog.of_picture(entry.picture), *([] if at_home is None else [at_home])]
        live = [row for row in kin if row.deleted is None]
        for row in live:
            if not row.path.exists():
                return self._mark_binned(row.id, binned)
            if _same_bytes(row.path, binned):
                return _removed(binned)
        names = self._catalog.free(home.parent, variants(home.name))
        free = next(path for name in names if not (path := home.with_name(name)).exists())
        return self._mark_binned(self._add(replace(entry, path=free)), binned)

    def _mark_binned(self, record_id: int, binned: Path) -> Change:
        with self._catalog.changing_places() as places:
            places.binned(record_id, binned, datetime.now(UTC))
        return Binned(record_id)

    def _read_again(self, entry: Entry) -> Change | None:
        row = self._catalog.at(entry.path)
        if row is None:
            return None
        self._catalog.put(entry, row.id)
        return Reread(row.id)

    def _clear(self, temporary: Iterable[Path]) -> list[Change]:
        with self._keeping:
            return [_removed(path) for path in temporary if is_left_over(path.name)]


def entry_of(path: Path) -> Entry | Damaged:
    """What is to be written of a picture file, or why it can't be read."""
    if not is_writable_text(path):
        return Damaged(path, "its name isn't text")
    try:
        description = describe(path)
        with reading(path):
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return _entry(path, description, changed)
    except FileUnreadable as error:
        return Damaged(path, error.reason)


def _entry(path: Path, description: Description, changed: datetime) -> Entry:
    recipe, foreign = description.recipe, description.foreign
    if recipe is None:
        text = "" if foreign is None else f"{foreign.prompt} {foreign.negative_prompt}"
        size = description.width, description.height
        return Entry(path, changed, *size, None, None, fingerprint(path), text=text)
    width, height = description.width, description.height
    if recipe.grid is not None:
        return grid_entry(path, recipe, width, height)
    if recipe.undecoded:
        width, height = recipe.request.width, recipe.request.height
    return Entry(
        path, recipe.created, width, height, recipe.request, recipe.environment, recipe.picture, not recipe.undecoded
    )


def grid_entry(path: Path, recipe: Recipe, width: int, height: int) -> Entry:
    """What is to be written of the picture of a sweep: it is found by the words that the sweep began from."""
    asked, grid = recipe.request, recipe.grid
    text = f"{asked.prompt} {asked.negative_prompt}"
    return Entry(path, recipe.created, width, height, None, recipe.environment, recipe.picture, grid=grid, text=text)


def _same_latent(one: Path, other: Path) -> bool:
    try:
        return read_latent(one) == read_latent(other)
    except FileUnreadable:
        return False


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        with reading(one):
            return one.samefile(other) or one.read_bytes() == other.read_bytes()
    except FileUnreadable:
        return False


def _removed(path: Path) -> Removed:
    # What can't be removed now does no harm and is met again at the next look.
    with suppress(FolderRefused):
        remove(path)
    return Removed(path)


def _is_gone(change: Change) -> bool:
    return isinstance(change, Damaged) and not change.path.exists()


def _parts(things: list[_T], size: int) -> Iterator[list[_T]]:
    for first in range(0, len(things), size):
        yield things[first : first + size]
