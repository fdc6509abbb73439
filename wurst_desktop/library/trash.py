"""The program's own bin: deleted pictures stay here, restorable, until somebody empties it."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from send2trash import send2trash

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.writing import writing
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.files import move
from wurst_desktop.library.naming import variants
from wurst_desktop.library.place_changes import Listed, PlaceChanges


def to_system_bin(path: Path) -> None:
    """Hand a file to the bin of the system. Raises `FolderRefused`."""
    with writing(path):
        send2trash(path)


class Trash:
    """Moves the files of entries into the bin folder and back, with their rows."""

    def __init__(
        self,
        catalog: Catalog,
        folder: Path,
        keeping: AbstractContextManager[object],
        discard: Callable[[Path], None] = to_system_bin,
    ) -> None:
        """`keeping` is held by whoever writes a file and its row; `discard` gets rid of a file of an emptied bin."""
        self._catalog = catalog
        self._folder = folder
        self._keeping = keeping
        self._discard = discard

    def delete(self, ids: Iterable[int], when: datetime) -> None:
        """Move entries into the bin; those before one whose file can't be moved stay moved. Raises `FolderRefused`."""

        def bin_one(entry: Listed, places: PlaceChanges) -> None:
            if entry.deleted is None:
                places.binned(entry.id, self._binned(entry.path), when)

        self._each(ids, bin_one)

    def restore(self, ids: Iterable[int]) -> None:
        """Bring entries back to where they were, under a similar name if that one is taken. Raises `FolderRefused`."""

        def bring_back(entry: Listed, places: PlaceChanges) -> None:
            if entry.deleted is not None:
                places.put_at(entry.id, self._brought_back(entry))

        self._each(ids, bring_back)

    def deleted(self) -> Sequence[Listed]:
        """What is in the bin, the latest first."""
        found = [(entry.deleted, entry) for entry in self._catalog.in_the_bin() if entry.deleted is not None]
        return [entry for _, entry in sorted(found, key=lambda pair: (pair[0], pair[1].id), reverse=True)]

    def empty(self, before: datetime, note: Callable[[int, int], None], token: CancelToken) -> int:
        """Hand what was deleted before that moment to the system's bin, and forget it; say how many entries.

        Once `token` is cancelled no further one is taken.
        """
        gone = [entry for entry in self.deleted() if entry.deleted is not None and entry.deleted < before]
        for done, entry in enumerate(gone):
            note(done, len(gone))
            if token.is_cancelled:
                return done
            with self._keeping:
                if entry.bin_path is not None and entry.bin_path.exists():
                    self._discard(entry.bin_path)
                self._catalog.forget([entry.id])
        return len(gone)

    def _each(self, ids: Iterable[int], change: Callable[[Listed, PlaceChanges], None]) -> None:
        wanted = [self._catalog.listed_one(record_id).id for record_id in ids]
        # One transaction a file: pictures are kept meanwhile, and their writer waits a few seconds at most.
        for record_id in wanted:
            with self._keeping, self._catalog.changing_places() as places:
                change(self._catalog.listed_one(record_id), places)

    def _binned(self, path: Path) -> Path | None:
        if not path.exists():
            return None
        return move(path, self._folder / path.parent.name, variants(path.name))

    def _brought_back(self, entry: Listed) -> Path:
        folder = entry.path.parent
        names = self._catalog.free(folder, variants(entry.path.name))
        if entry.bin_path is not None and entry.bin_path.exists():
            return move(entry.bin_path, folder, names)
        # Its own place even where a file is by now: it may have come back there. Any other must be nobody's.
        places = (folder / name for name in names)
        return next(path for path in places if path == entry.path or not path.exists())
