"""What the artist changes in the history and in the queue, and how it is taken back."""

from collections.abc import Callable, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.marks import Marks
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bin_moves import Moved, bin_moved, moved_back
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.edit_kinds import Deleted, Edit, Marked, Restored, edit_name
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

_AT_A_TIME = 1000


def _say_nothing() -> None:
    """Whoever did it tells of it."""


class Edits(QObject):
    """Carries changes out, off the GUI thread and one after another, and remembers them until the program ends."""

    gone = Signal(list, object)
    """Ids of entries that were deleted, and the change to `take_back`; None where this was itself a taking back."""
    returned = Signal(list)
    """Ids of deleted entries that are back."""
    marked = Signal(list, object)
    """Ids of entries that were given other marks, and the change to `take_back`."""
    unmarked = Signal(list)
    """Ids of entries that have the marks from before again."""
    undoable = Signal(str)
    """What `undo` would take back now, in a word; "" for nothing."""
    redoable = Signal(str)
    """What `redo` would do once more, in a word; "" for nothing."""

    turning = Signal()
    """Something is about to be taken back or done once more: what was done and isn't remembered yet comes first."""
    changed = Signal()
    """Something was done, taken back or done once more."""

    def __init__(self, history: History, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._branch = 0
        """Grows whenever something new takes the place of what was taken back."""
        self._told = ["", ""]

    @property
    def done(self) -> list[str]:
        """What was done, each in a word, the oldest first."""
        return [edit_name(edit) for edit in self._done]

    @property
    def undone(self) -> list[str]:
        """What was taken back, each in a word, in the order in which it would be done once more."""
        return [edit_name(edit) for edit in reversed(self._undone)]

    def go_to(self, place: int) -> None:
        """Take back, or do once more, until so many changes are done."""
        self.turning.emit()
        back, on = self._done[place:][::-1], self._undone[::-1][: max(place - len(self._done), 0)]
        for edit in back:
            self._turn_back(edit)
        for edit in on:
            self._turn_on(edit)

    def delete(self, ids: Sequence[int]) -> None:
        """Take entries out of the history."""
        chosen = tuple(ids)

        def done(moved: Moved) -> None:
            if moved.ids:
                edit = Deleted(moved.ids)
                self._remember(edit)
                self.gone.emit(list(moved.ids), edit)
            if moved.error is not None:
                self._clerk.refused.emit(moved.error)

        if chosen:
            self._clerk.ask(lambda: bin_moved(self._history, chosen), done)

    def restore(self, ids: Sequence[int]) -> None:
        """Bring deleted entries back."""
        chosen = tuple(ids)

        def done(moved: Moved) -> None:
            if moved.ids:
                self._remember(Restored(moved.ids))
                self.returned.emit(list(moved.ids))
            if moved.error is not None:
                self._clerk.refused.emit(moved.error)

        if chosen:
            self._clerk.ask(lambda: moved_back(self._history, chosen), done)

    def mark(self, ids: Sequence[int], change: Callable[[Marks], Marks], what: str) -> None:
        """Give entries the marks that `change` makes of those they have; `what` names that in a word."""
        chosen = tuple(ids)

        def done(edit: Marked) -> None:
            if edit.before:
                self._remember(edit)
                self.marked.emit(list(edit.before), edit)

        self._clerk.ask(lambda: self._marked(chosen, change, what), done)

    def remember(self, edit: Reversible) -> None:
        """Something was done elsewhere that can be taken back from here, too."""
        self._remember(edit)

    def replace(self, edit: Reversible, other: Reversible | None) -> bool:
        """Take `other` for the latest change, or nothing; False if `edit` isn't the latest."""
        if not self._done or self._done[-1] is not edit:
            return False
        self._done[-1:] = [] if other is None else [other]
        self._branch_off()
        self._tell()
        return True

    def forget_deletions(self) -> None:
        """What was deleted can't be brought back any more."""
        self._done[:] = [edit for edit in self._done if not isinstance(edit, Deleted)]
        self._undone[:] = [edit for edit in self._undone if not isinstance(edit, Deleted | Restored)]
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        self.turning.emit()
        if self._done:
            self._turn_back(self._done[-1])

    def take_back(self, edit: Edit) -> None:
        """Take one change back, be it the latest or not; nothing happens if that was done already."""
        self.turning.emit()
        # Each is meant itself: two of the same pictures and marks are two.
        if edit in self._done:
            self._turn_back(edit)

    @Slot()
    def redo(self) -> None:
        """Do what was taken back last once more."""
        self.turning.emit()
        if self._undone:
            self._turn_on(self._undone[-1])

    def _turn_back(self, edit: Edit) -> None:
        match edit:
            case Deleted():
                self._turn(edit, self._undone, self._restoring(edit))
            case Restored():
                self._turn(edit, self._undone, self._deleting(edit))
            case Marked(before):
                self._turn(edit, self._undone, self._marking(before, lambda: self.unmarked.emit(list(before))))
            case Reversible():
                self._turn(edit, self._undone, edit.back)
            case _:
                assert_never(edit)

    def _turn_on(self, edit: Edit) -> None:
        match edit:
            case Deleted():
                self._turn(edit, self._done, self._deleting(edit))
            case Restored():
                self._turn(edit, self._done, self._restoring(edit))
            case Marked(before, after):
                self._turn(edit, self._done, self._marking(after, lambda: self.marked.emit(list(before), edit)))
            case Reversible():
                self._turn(edit, self._done, edit.again)
            case _:
                assert_never(edit)

    def _deleting(self, edit: Deleted | Restored) -> Turn:
        def tell(moved: Moved) -> None:
            # Of a part there is nothing to take back: it is offered once more as a whole.
            is_done = isinstance(edit, Deleted) and moved.error is None
            self.gone.emit(list(moved.ids), edit if is_done else None)

        return self._moving(bin_moved, edit, tell)

    def _restoring(self, edit: Deleted | Restored) -> Turn:
        return self._moving(moved_back, edit, lambda moved: self.returned.emit(list(moved.ids)))

    def _moving(
        self, move: Callable[[History, tuple[int, ...]], Moved], edit: Deleted | Restored, tell: Callable[[Moved], None]
    ) -> Turn:
        def turn(_then: Then, failed: Failed) -> None:
            def done(moved: Moved) -> None:
                if moved.ids:
                    tell(moved)
                if moved.error is not None:
                    failed(moved.error)

            self._clerk.ask(lambda: move(self._history, edit.ids), done, failed)

        return turn

    def _marking(self, marks: Mapping[int, Marks], tell: Then) -> Turn:
        return lambda _then, failed: self._clerk.ask(
            lambda: self._history.set_marks(marks), lambda _none: tell(), failed
        )

    def _turn(self, edit: Edit, onto: list[Edit], work: Turn) -> None:
        """Put it on the other list at once, so that the order stays that of the wishes, however long each takes."""
        came_from = self._done if onto is self._undone else self._undone
        place, branch = came_from.index(edit), self._branch
        came_from.remove(edit)
        onto.append(edit)
        self._tell()

        def failed(error: WurstError) -> None:
            if edit in onto:
                onto.remove(edit)
            # What was taken back is offered no more once something new was done; what is done still is done.
            if edit not in came_from and (came_from is self._done or branch == self._branch):
                came_from.insert(place, edit)
            self._tell()
            self._clerk.refused.emit(error)

        work(_say_nothing, failed)

    def _marked(self, ids: Sequence[int], change: Callable[[Marks], Marks], what: str) -> Marked:
        before: dict[int, Marks] = {}
        for first in range(0, len(ids), _AT_A_TIME):
            records = self._history.records(ids[first : first + _AT_A_TIME])
            before.update({record.id: record.marks for record in records if change(record.marks) != record.marks})
        after = {record_id: change(marks) for record_id, marks in before.items()}
        self._history.set_marks(after)
        return Marked(before, after, what)

    def _remember(self, edit: Edit) -> None:
        self._done.append(edit)
        self._branch_off()
        self._tell()

    def _branch_off(self) -> None:
        self._undone.clear()
        self._branch += 1

    def _tell(self) -> None:
        self.changed.emit()
        for number, (edits, signal) in enumerate(((self._done, self.undoable), (self._undone, self.redoable))):
            name = edit_name(edits[-1]) if edits else ""
            if name != self._told[number]:
                self._told[number] = name
                signal.emit(name)
