"""What happened to the history, taken into the gallery."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from wurst_desktop.core.folder_news import FolderNews
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.record import Record
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.contents import Contents
from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel

_MOST_ONE_BY_ONE = 20
Fetch = Callable[[Sequence[int], Callable[[Sequence[Record]], None]], None]


class News(QObject):
    """Hears facts; what is shown is brought up to them, and what isn't is left."""

    marked = Signal()
    """Marks are other than they were, and with them perhaps what there is to look for."""
    outdated = Signal(list)
    """Ids of entries whose thumbnails are those of an earlier picture."""

    def __init__(
        self, model: HistoryModel, grid: HistoryGrid, contents: Contents, choice: Choice, finder: Finder, fetch: Fetch
    ) -> None:
        """`fetch` gets entries off the GUI thread, and hands those that are there on."""
        super().__init__(grid)
        self._model = model
        self._grid = grid
        self._contents = contents
        self._choice = choice
        self._finder = finder
        self._fetch = fetch

    @Slot(object)
    def picture_arrived(self, record: Record) -> None:
        """A picture or a composition was kept; one that is here already is shown as it is now."""
        self.picture_changed(record)
        self._contents.take(record)

    @Slot(object)
    def picture_changed(self, record: Record) -> None:
        """An entry is other than it was."""
        self.outdated.emit([record.id])
        self._model.keep(record)
        self._grid.viewport().update()

    @Slot(list)
    def marks_changed(self, ids: Iterable[int]) -> None:
        """Entries have other marks: favourite, rating, tags."""
        self._model.reload(ids)
        self.marked.emit()
        if self._finder.search.asks_marks or self._finder.order is Order.RATING:
            self._finder.look()

    @Slot()
    def order_changed(self) -> None:
        """The pictures of a collection lie in another order of the artist's own."""
        self._finder.look()

    @Slot(object)
    def folder_changed(self, news: FolderNews) -> None:
        """Other programs added, moved, changed or removed files, or some process kept pictures."""
        self.outdated.emit([*news.changed, *news.touched])
        self._model.reload([*news.changed, *news.touched])
        if news.changed or len(news.arrived) > _MOST_ONE_BY_ONE:
            self._finder.look()
        elif news.arrived:
            self._fetch(news.arrived, self._take_arrived)
        self._grid.viewport().update()

    @Slot(list)
    def pictures_gone(self, ids: Iterable[int]) -> None:
        """Entries were deleted."""
        gone = list(ids)
        self._choice.forget(gone)
        self._contents.remove(gone)

    @Slot(list)
    def pictures_returned(self, ids: Iterable[int]) -> None:
        """Deleted entries are back, wherever they were; they get selected."""
        back = list(ids)
        self.outdated.emit(back)
        self._contents.bring(back)

    @Slot()
    def bin_emptied(self) -> None:
        """What was deleted is gone for good."""
        if self._finder.search.asks_bin:
            self.pictures_gone(self._model.ids)
            self._finder.look()

    def _take_arrived(self, records: Sequence[Record]) -> None:
        # What this window has kept itself it has heard of already.
        fresh = [each for each in records if each.deleted is None and self._model.record(each.id) != each]
        first = self._model.record_at(0)
        if first is not None and any(each.created < first.created for each in fresh):
            # They belong further down.
            self._finder.look()
        else:
            for record in sorted(fresh, key=lambda each: each.created):
                self.picture_arrived(record)
