"""Follows what other programs do in the pictures folder, one folder at a time."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import assert_never

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.folder_news import Damaged, FolderNews
from wurst_desktop.library.adoption import (
    Added,
    Adoption,
    Binned,
    Change,
    Completed,
    Forgotten,
    Moved,
    Removed,
    Reread,
)
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.files import is_temporary
from wurst_desktop.library.newest import Newest
from wurst_desktop.library.places import file_key
from wurst_desktop.library.survey import is_picture_name
from wurst_desktop.library.thumbnails import Thumbnails


class Following:
    """Compares single folders with the index, which costs as much as they hold, however long the history is."""

    def __init__(self, catalog: Catalog, thumbnails: Thumbnails, adoption: Adoption, pictures: Path) -> None:
        """Take the pictures folder."""
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._adoption = adoption
        self._pictures = pictures
        self._newest = Newest(catalog)

    def folders(self) -> Sequence[Path]:
        """The pictures folder and all below it; none where there is none. What is in the index by now is no news."""
        self._newest.begin()
        return [Path(folder) for folder in _folders_below(str(self._pictures))]

    def look_at(self, folders: Iterable[Path], known: frozenset[Path]) -> FolderNews:
        """Take in what changed in these; what is below them is looked at where its folder isn't among the `known`."""
        wanted = dict.fromkeys(each for folder in folders for each in _with_unknown(folder, known))
        unlisted = [path for folder in wanted for path in self._unlisted(folder)]
        changes = self._adoption.adopt_these(unlisted, CancelToken())
        changed = tuple(record_id for change in changes for record_id in _entry_of(change))
        touched = tuple(record_id for folder in wanted for record_id in self._touched(folder))
        harmed = tuple(change.path for change in changes if isinstance(change, Damaged))
        arrived = tuple(each for each in self._newest.arrived() if each not in changed)
        return FolderNews(changed, touched, tuple(each for each in wanted if each not in known), harmed, arrived)

    def _unlisted(self, folder: Path) -> list[Path]:
        known = {file_key(str(path)) for _, path in self._catalog.in_folder(folder)}
        return [Path(path) for path in _pictures_in(str(folder)) if file_key(path) not in known]

    def _touched(self, folder: Path) -> Iterator[int]:
        for record_id, path in self._catalog.in_folder(folder):
            if self._thumbnails.is_outdated(path):
                yield record_id


def _entry_of(change: Change) -> tuple[int, ...]:
    match change:
        case Added(record_id) | Moved(record_id) | Completed(record_id) | Binned(record_id):
            return (record_id,)
        case Reread(record_id) | Forgotten(record_id):
            return (record_id,)
        case Removed() | Damaged():
            return ()
        case _:
            assert_never(change)


def _pictures_in(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            is_shown = not entry.name.startswith(".") and not is_temporary(entry.name)
            if is_shown and is_picture_name(entry.name) and entry.is_file():
                yield entry.path


def _folders_in(folder: str) -> list[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        named = (entry for entry in entries if not entry.name.startswith("."))
        return sorted(entry.path for entry in named if entry.is_dir(follow_symlinks=False))
    return []


def _with_unknown(folder: Path, known: frozenset[Path]) -> Iterator[Path]:
    yield folder
    for below in map(Path, _folders_in(str(folder))):
        if below not in known:
            yield from _with_unknown(below, known)


def _folders_below(folder: str) -> Iterator[str]:
    if os.path.isdir(folder):  # noqa: PTH112 - as text, as in `files_below`
        yield folder
        for each in _folders_in(folder):
            yield from _folders_below(each)
