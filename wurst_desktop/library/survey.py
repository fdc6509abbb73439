"""Looks at the folders of the history without changing anything."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.errors import FileUnreadable
from wurst_desktop.core.folder_news import Damaged, Missing, Verification
from wurst_desktop.library.catalog import Catalog
from wurst_desktop.library.chunks import chunks, is_png
from wurst_desktop.library.failures import reading
from wurst_desktop.library.files import is_temporary
from wurst_desktop.library.places import file_key

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


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
        elif is_picture_name(entry.name) and entry.is_file():
            yield entry.path


def is_picture_name(name: str) -> bool:
    """Whether a file of that name should be a picture."""
    return os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES  # noqa: PTH122 - 100,000 paths take a second


def unlisted(catalog: Catalog, folder: Path) -> list[Path]:
    """The files below a folder that no entry has. As text while looking: there may be 100,000 that are known."""
    known = catalog.files()
    return [Path(path) for path in files_below(str(folder)) if file_key(path) not in known]


def verify(catalog: Catalog, folder: Path, note: Callable[[int, int], None], token: CancelToken) -> Verification:
    """Compare the index with the pictures folder, and read every file to its end; `note` hears how far it is.

    Once `token` is cancelled no further file is read.
    """
    live = [entry for entry in catalog.listed() if entry.deleted is None]
    missing, damaged = [], []
    checked = 0
    for entry in live:
        if token.is_cancelled:
            break
        note(checked, len(live))
        checked += 1
        if not entry.path.exists():
            missing.append(Missing(entry.id, entry.path))
        elif (harm := harm_of(entry.path)) is not None:
            damaged.append(harm)
    unknown = [path for path in unlisted(catalog, folder) if not is_temporary(path.name)]
    is_whole = checked == len(live)
    return Verification(checked, tuple(missing), tuple(damaged), tuple(unknown), is_whole)


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
