"""What the artist changes in the history, and how it is taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ports import History
from wurst_desktop.ui.bridge import Clerk

_AT_A_TIME = 1000


@dataclass(frozen=True)
class Deleted:
    """Entries were deleted."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Marked:
    """Entries got other marks than these; `what` names the change: "rating"."""

    before: Mapping[int, Marks]
    what: str


Edit = Deleted | Marked


class Edits(QObject):
    """Carries changes out, off the GUI thread and one after another, and remembers them until the program ends."""

    gone = Signal(list)
    """Ids of entries that were deleted."""
    returned = Signal(list)
    """Ids of deleted entries that are back."""
    marked = Signal(list)
    """Ids of entries that were given other marks."""
    unmarked = Signal(list)
    """Ids of entries that have the marks from before again."""
    undoable = Signal(str)
    """What `undo` would take back now, in a word; "" for nothing."""

    def __init__(self, history: History, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._done: list[Edit] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    def delete(self, ids: Sequence[int]) -> None:
        """Take entries out of the history."""
        chosen = tuple(ids)

        def done(_: None) -> None:
            self._remember(Deleted(chosen))
            self.gone.emit(list(chosen))

        if chosen:
            self._clerk.ask(lambda: self._history.delete(chosen), done)

    def mark(self, ids: Sequence[int], change: Callable[[Marks], Marks], what: str) -> None:
        """Give entries the marks that `change` makes of those they have; `what` names that in a word."""
        chosen = tuple(ids)

        def done(before: Mapping[int, Marks]) -> None:
            if before:
                self._remember(Marked(before, what))
                self.marked.emit(list(before))

        self._clerk.ask(lambda: self._marked(chosen, change), done)

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        if not self._done:
            return
        edit = self._done.pop()
        self._tell()
        match edit:
            case Deleted(ids):
                self._take_back(edit, lambda: self._history.restore(ids), lambda: self.returned.emit(list(ids)))
            case Marked(before):
                self._take_back(edit, lambda: self._history.set_marks(before), lambda: self.unmarked.emit(list(before)))
            case _:
                assert_never(edit)

    def _take_back(self, edit: Edit, work: Callable[[], None], then: Callable[[], None]) -> None:
        def failed(error: WurstError) -> None:
            self._remember(edit)
            self._clerk.refused.emit(error)

        self._clerk.ask(work, lambda _: then(), failed)

    def _marked(self, ids: Sequence[int], change: Callable[[Marks], Marks]) -> Mapping[int, Marks]:
        before: dict[int, Marks] = {}
        for first in range(0, len(ids), _AT_A_TIME):
            records = self._history.records(ids[first : first + _AT_A_TIME])
            before.update({record.id: record.marks for record in records if change(record.marks) != record.marks})
        self._history.set_marks({record_id: change(marks) for record_id, marks in before.items()})
        return before

    def _remember(self, edit: Edit) -> None:
        self._done.append(edit)
        self._tell()

    def _tell(self) -> None:
        self.undoable.emit(_name(self._done[-1]) if self._done else "")


def _name(edit: Edit) -> str:
    match edit:
        case Deleted():
            return "delete"
        case Marked(_, what):
            return what
        case _:
            assert_never(edit)
