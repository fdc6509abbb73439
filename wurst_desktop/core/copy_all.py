"""The way of many copies out of the history."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.core.copying import CopyOrder
from wurst_desktop.core.errors import FileUnreadable, RecordMissing
from wurst_desktop.core.ports.library import History


@dataclass(frozen=True)
class Copied:
    """What became of an order: how many copies were written, and the pictures that can't be read."""

    written: int
    unreadable: tuple[Path, ...]
    is_whole: bool


def copy_all(
    history: History, ids: Sequence[int], order: CopyOrder, note: Callable[[int, int], None], token: CancelToken
) -> Copied:
    """Write copies of all these entries, numbered in this order, telling `note` how many of how many are done.

    Once `token` is cancelled none is begun. Entries that are gone are passed over; those whose file can't be read are
    told at the end. Raises `DiskFull`, `FolderRefused`, or `NotOffered` for a recipe that the kind has no room for.
    """
    written = 0
    unreadable: list[Path] = []
    for number, record_id in enumerate(ids):
        if token.is_cancelled:
            return Copied(written, tuple(unreadable), is_whole=False)
        note(number, len(ids))
        try:
            history.copy(record_id, order, written + 1)
            written += 1
        except FileUnreadable as error:
            unreadable.append(error.path)
        except RecordMissing:
            continue
    note(len(ids), len(ids))
    return Copied(written, tuple(unreadable), is_whole=True)
