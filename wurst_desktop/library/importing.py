"""Takes pictures from elsewhere into the history: copies their files, and leaves the originals as they are."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.description import TakenIn
from wurst_desktop.core.folder_news import Damaged
from wurst_desktop.library.adoption import Added, Adoption, entry_of
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import place
from wurst_desktop.library.naming import variants
from wurst_desktop.library.survey import files_below, is_picture_name

FOLDER = "Imported"
"""Below the pictures folder."""


@dataclass
class _Outcome:
    added: list[int] = field(default_factory=list)
    known: int = 0
    refused: list[Damaged] = field(default_factory=list)
    folders: dict[Path, None] = field(default_factory=dict)


class Importing:
    """Copies what isn't here yet, by content: to import a folder twice changes nothing the second time."""

    def __init__(self, catalog: Catalog, adoption: Adoption, pictures: Path) -> None:
        """Take the pictures folder."""
        self._catalog = catalog
        self._adoption = adoption
        self._pictures = pictures

    def take_in(self, paths: Sequence[Path], note: Callable[[int, int], None], token: CancelToken) -> TakenIn:
        """Import files, and all pictures below folders; `note` hears how far it is. Files that can't be read are told.

        Once `token` is cancelled none is begun. Raises `DiskFull` or `FolderRefused`.
        """
        outcome = _Outcome()
        wanted = list(_wanted(paths))
        for number, (file, below) in enumerate(wanted):
            if token.is_cancelled:
                break
            note(number, len(wanted))
            self._take(file, below, outcome)
        added, refused = tuple(outcome.added), tuple(outcome.refused)
        return TakenIn(added, outcome.known, refused, tuple(outcome.folders), is_whole=not token.is_cancelled)

    def _take(self, file: Path, below: Path, outcome: _Outcome) -> None:
        entry = entry_of(file) if is_picture_name(file.name) else Damaged(file, "it isn't a PNG, JPEG or WebP")
        if isinstance(entry, Damaged):
            outcome.refused.append(entry)
            return
        if any(kin.deleted is None and kin.file.exists() for kin in self._catalog.of_picture(entry.picture)):
            outcome.known += 1
            return
        target = file if file.is_relative_to(self._pictures) else self._copied(file, below)
        changes = self._adoption.adopt_these([target], CancelToken())
        outcome.folders[target.parent] = None
        outcome.added += [change.id for change in changes if isinstance(change, Added)]
        outcome.refused += [change for change in changes if isinstance(change, Damaged)]

    def _copied(self, file: Path, below: Path) -> Path:
        with reading(file):
            data, state = file.read_bytes(), file.stat()
        folder = self._pictures / FOLDER / below
        target = place(data, folder, self._catalog.free(folder, variants(file.name)))
        # By its time the picture is sorted among the others.
        with suppress(OSError):
            os.utime(target, ns=(state.st_atime_ns, state.st_mtime_ns))
        return target


def _wanted(paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Each file, and the folder below ours into which it goes."""
    for path in map(Path.absolute, paths):
        if path.is_dir():
            for each in map(Path, files_below(str(path))):
                yield each, Path(path.name) / each.parent.relative_to(path)
        else:
            yield path, Path()
