"""Looks at the folders of the history without changing anything."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.chunks import chunks, is_png
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import is_temporary
from wurst_desktop.library.places import file_key

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True)
class Missing:
    """An entry whose file isn't where it should be."""

    id: int
    path: Path


@dataclass(frozen=True)
class Damaged:
    """A file that can't be read, and why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Verification:
    """How index and files agree: entries without a file, files that can't be read, files without an entry."""

    checked: int
    missing: tuple[Missing, ...]
    damaged: tuple[Damaged, ...]
    unlisted: tuple[Path, ...]

    @property
    def is_sound(self) -> bool:
        """Whether all is as it should be."""
        return not (self.missing or self.damaged or self.unlisted)


def files_below(folder: str) -> Iterator[str]:
    """All picture files and all temporary files of ours below a folder; nothing where there is none."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        # A folder that was never made, or that nobody may look into.
        return
    for entry in entries:
        if is_temporary(entry.name):
            yield entry.path
        elif entry.name.startswith("."):
            continue
        elif entry.is_dir(follow_symlinks=False):
            yield from files_below(entry.path)
        elif os.path.splitext(entry.name)[1].lower() in PICTURE_SUFFIXES and entry.is_file():  # noqa: PTH122
            yield entry.path


def unlisted(catalog: Catalog, folder: Path) -> list[Path]:
    """The files below a folder that no entry has. As text while looking: there may be 100,000 that are known."""
    known = catalog.files()
    return [Path(path) for path in files_below(str(folder)) if file_key(path) not in known]


def verify(catalog: Catalog, folder: Path) -> Verification:
    """Compare the index with the pictures folder, and read every file to its end."""
    live = [entry for entry in catalog.listed() if entry.deleted is None]
    missing, damaged = [], []
    for entry in live:
        if not entry.path.exists():
            missing.append(Missing(entry.id, entry.path))
        elif (harm := harm_of(entry.path)) is not None:
            damaged.append(harm)
    unknown = [path for path in unlisted(catalog, folder) if not is_temporary(path.name)]
    return Verification(len(live), tuple(missing), tuple(damaged), tuple(unknown))


def harm_of(path: Path) -> Damaged | None:
    """What is wrong with a picture file, if anything: each checksum of a PNG, the structure of others."""
    try:
        with reading(path):
            if is_png(path):
                for _ in chunks(path, skip_pixels=False):
                    pass
            else:
                with Image.open(path) as image:
                    image.verify()
    except FileUnreadable as error:
        return Damaged(path, error.reason)
    return None
