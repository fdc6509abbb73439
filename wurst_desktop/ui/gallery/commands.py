"""What menu, keys and clicks mean for the selected pictures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.clipping import Clipping, clip, put_on_clipboard
from wurst_desktop.ui.gallery.going_on import GoOn, how_many_to_choose, suits
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.wants import Wants
from wurst_desktop.ui.language import number, tr, tr_n

MOST_COMPARED = 4
_COMPARE_HINT = tr("Select two to {most} pictures to compare them: Ctrl+click adds one.").format(
    most=number(MOST_COMPARED)
)
_DELETED_HINT = tr("This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.")


class Commands(QObject):
    """Says what is wanted of which pictures; copying is done here, all else by whoever listens to the wants."""

    new_collection_wanted = Signal(list)
    """Ids of pictures for a collection that has no name yet."""
    noticed = Signal(str)
    """A sentence on what was done."""

    def __init__(
        self, wants: Wants, model: HistoryModel, grid: HistoryGrid, choice: Choice, history: History, clerk: Clerk
    ) -> None:
        super().__init__(grid)
        self._wants = wants
        self._model = model
        self._choice = choice
        self._history = history
        self._clerk = clerk
        grid.open_wanted.connect(self._open)
        grid.star_clicked.connect(self._star_clicked)
        grid.delete_wanted.connect(self.delete)
        grid.copy_wanted.connect(self.copy)
        grid.rating_wanted.connect(self.rate)

    def collect(self, name: str, comes_in: bool) -> None:
        """Wish for the selected pictures in this collection ("" for a new one), or out of it."""
        ids = self._choice.ids()
        if name:
            self._wants.collected.emit(ids, name, comes_in)
        else:
            self.new_collection_wanted.emit(ids)

    def rate(self, rating: int) -> None:
        """Wish for this rating of the selected pictures."""
        ids = self._choice.ids()
        if ids:
            self._wants.rating_requested.emit(ids, rating)

    def compare(self) -> None:
        """Wish to compare the selected pictures, if they are two to four."""
        ids = self._choice.ids()
        if 2 <= len(ids) <= MOST_COMPARED:
            self._wants.compare_requested.emit(ids)
        else:
            self.noticed.emit(_COMPARE_HINT)

    def make_again(self) -> None:
        """Wish to make the selected pictures once more."""
        ids = self._choice.ids()
        if ids:
            self._wants.again_requested.emit(ids)

    def go_on(self, way: GoOn) -> None:
        """Wish to go on from the selected pictures, if there is such a way from so many."""
        parents = self.parents(way)
        if suits(way, len(parents)):
            self._wants.go_on_requested.emit(way, parents)
        elif parents:
            self.noticed.emit(how_many_to_choose(way))

    def parents(self, way: GoOn) -> list[Record]:
        """The selected pictures from which there is such a way; a sweep can be made again from its grid too."""
        chosen = self._choice.records()
        return [each for each in chosen if each.request is not None or (way is GoOn.SWEEP and each.grid is not None)]

    def ask_tags(self) -> None:
        """Wish to be asked for tags of the selected pictures."""
        ids = self._choice.ids()
        if ids:
            self._wants.tags_requested.emit(ids)

    def finish(self, records: Sequence[Record]) -> None:
        """Wish to have these compositions drawn to their end."""
        for record in records:
            self._wants.finish_requested.emit(record)

    @Slot(int)
    def _open(self, row: int) -> None:
        record = self._model.record_at(row)
        if record is not None:
            self._wants.opened.emit(record)

    @Slot(int)
    def _star_clicked(self, row: int) -> None:
        record = self._model.record_at(row)
        if record is not None:
            self._wants.favourite_requested.emit([record.id], not record.is_favourite)

    def star(self, record: Record) -> None:
        """Wish for the selected pictures to be favourites, or no longer, as suits the current one."""
        self._wants.favourite_requested.emit(self._choice.ids(), not record.is_favourite)

    def ask_copies(self) -> None:
        """Wish to export the selected pictures."""
        self._wants.copies_requested.emit(self._choice.ids())

    @Slot()
    def delete(self) -> None:
        """Wish to delete the selected pictures."""
        ids = self._choice.ids()
        if any(record.deleted is not None for record in self._choice.records()):
            self.noticed.emit(_DELETED_HINT)
        elif ids:
            self._wants.delete_requested.emit(ids)

    def restore(self) -> None:
        """Wish to have the selected pictures out of the bin."""
        ids = self._choice.ids()
        if ids:
            self._wants.restore_requested.emit(ids)

    @Slot()
    def copy(self) -> None:
        """Put the selected pictures on the clipboard."""
        ids = self._choice.ids()
        if ids:
            self._clerk.ask(partial(clip, self._history, ids), self._paste)

    def _paste(self, clipping: Clipping) -> None:
        if clipping.count:
            put_on_clipboard(clipping)
        if clipping.count != 1:
            self.noticed.emit(tr_n("%n pictures copied.", "%n picture copied.", clipping.count))
