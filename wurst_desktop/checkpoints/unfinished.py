"""Downloads that were begun: remembered on the disk, so that they are gone on with after a break or a reboot."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from wurst_desktop.checkpoints.note_file import NoteFile
from wurst_desktop.checkpoints.offers import wanted_for
from wurst_desktop.checkpoints.reading import size_of
from wurst_desktop.core.download import Unfinished

DOWNLOADS = ".downloads"
"""The folder's name in the models folder; what is in it isn't on the shelf yet."""

_WISHES = "wishes.json"
_ACCEPTED = "accepted.json"


def keep_wish(folder: Path, model: str, total: int) -> None:
    """Remember that `model`, of `total` bytes, is to come into the models folder `folder`.

    Raises `DiskFull` or `FolderRefused`.
    """
    _wishes(folder).change(lambda found: {**(found or {}), model: total})


def forget_wish(folder: Path, model: str) -> None:
    """It has come, or nobody wants it any more. Raises the same."""
    _wishes(folder).change(lambda found: {name: total for name, total in (found or {}).items() if name != model})


def unfinished(folder: Path) -> Sequence[Unfinished]:
    """All that was begun and isn't whole, with how much of it has come."""
    wishes = _wishes(folder).read() or {}
    return [Unfinished(model, min(_come(folder, model), total), total) for model, total in wishes.items()]


def is_accepted(folder: Path, model: str) -> bool:
    """Whether somebody has accepted the licence of `model` before."""
    return model in (_accepted(folder).read() or ())


def accept(folder: Path, model: str) -> None:
    """Remember that somebody has. Raises `DiskFull` or `FolderRefused`."""
    _accepted(folder).change(lambda found: sorted({*(found or ()), model}))


def _accepted(folder: Path) -> NoteFile[list[str]]:
    return NoteFile(folder / DOWNLOADS / _ACCEPTED, list[str])


def _come(folder: Path, model: str) -> int:
    """The bytes of its files that are here; the process that downloads may be moving them in this moment."""
    return sum(
        size_of(path)
        for wanted in wanted_for(model)
        for place in (folder / wanted.name, folder / DOWNLOADS / wanted.name)
        for path in _files_below(place)
        if path.relative_to(place).parts[0] not in wanted.without
    )


def _files_below(place: Path) -> Iterator[Path]:
    # `Path.rglob` stops with an error at a folder that goes meanwhile.
    return (Path(folder, name) for folder, _, names in os.walk(place) for name in names)


def _wishes(folder: Path) -> NoteFile[dict[str, int]]:
    """The bytes of each model that is to come, by its id."""
    return NoteFile(folder / DOWNLOADS / _WISHES, dict[str, int])
