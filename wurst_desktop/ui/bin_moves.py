"""Deletions and restorations that tell how far they came where a file refuses to go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.ports.library import History

_AT_A_TIME = 1000


@dataclass(frozen=True)
class Moved:
    """The entries that are where they should be now, and what kept the others from it."""

    ids: tuple[int, ...]
    error: WurstError | None = None


def bin_moved(history: History, ids: tuple[int, ...]) -> Moved:
    """Take entries out of the history."""
    return _moved(history.delete, history, ids, is_deleted=True)


def moved_back(history: History, ids: tuple[int, ...]) -> Moved:
    """Bring deleted entries back."""
    return _moved(history.restore, history, ids, is_deleted=False)


def _moved(move: Callable[[Sequence[int]], None], history: History, ids: tuple[int, ...], *, is_deleted: bool) -> Moved:
    try:
        move(ids)
    except WurstError as error:
        parts = (history.entries(ids[first : first + _AT_A_TIME]) for first in range(0, len(ids), _AT_A_TIME))
        there = [each.id for part in parts for each in part if (each.deleted is not None) is is_deleted]
        return Moved(tuple(there), error)
    return Moved(ids)
