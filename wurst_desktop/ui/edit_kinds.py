"""The kinds of changes that can be taken back. Each is meant itself: two that say the same are two."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from wurst_desktop.core.marks import Marks
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.reversible import Reversible


@dataclass(frozen=True, eq=False)
class Deleted:
    """Entries were deleted."""

    ids: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Restored:
    """Deleted entries were brought back."""

    ids: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Marked:
    """Entries got other marks; `what` names the change: "rating"."""

    before: Mapping[int, Marks]
    after: Mapping[int, Marks]
    what: str


Edit = Deleted | Restored | Marked | Reversible


def edit_name(edit: Edit) -> str:
    """What was done, in a word."""
    match edit:
        case Deleted():
            return tr("delete", "a change; also said as “Undo delete”")
        case Restored():
            return tr("restore", "a change; also said as “Undo restore”")
        case Marked(_, _, what):
            return what
        case Reversible(name):
            return name
        case _:
            assert_never(edit)
