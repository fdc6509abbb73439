"""The gallery: all pictures ever kept, newest first, to look through, search, choose and act on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wurst_desktop.core.folder_news import FolderNews
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.search import read_search
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.arrivals import ArrivalsChip
from wurst_desktop.ui.gallery.cell import CellDelegate
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.commands import Commands
from wurst_desktop.ui.gallery.contents import Contents
from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.header import GalleryHeader
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.memory import recall, remembered
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.notice import Notice
from wurst_desktop.ui.gallery.places import Places
from wurst_desktop.ui.gallery.side_list import SideList
from wurst_desktop.ui.gallery.spoken_days import SpokenDays
from wurst_desktop.ui.gallery.thumbnail_loader import ThumbnailLoader
from wurst_desktop.ui.language import number, tr, tr_n
from wurst_desktop.ui.phrases import listed
from wurst_desktop.ui.search_words import misread_line, nothing_found

_MOST_ONE_BY_ONE = 20
_EMPTY = tr("Nothing here yet. Your pictures appear here and stay.")


class GalleryPanel(QWidget):
    """Hears facts about the history, shows them, and says what the artist chooses and wants.

    `open` fills it; `shut_down` has to be called before it goes, to end its threads.
    """

    chosen = Signal(object)
    """The `Record` that is current and selected, or None; again whenever that entry changes."""
    opened = Signal(object)
    """A `Record` to be shown large."""
    use_requested = Signal(object, object)
    """A `Use`, and the `Record` that it is taken from."""
    finish_requested = Signal(object)
    """An undecoded `Record`; one signal for each of several."""
    go_on_requested = Signal(object, list)
    """A `GoOn`, and the `Record`s to go on from."""
    copy_as_requested = Signal(object, object)
    """A `CopyAs`, and the `Record` whose request is wanted in that form."""
    favourite_requested = Signal(list, bool)
    """Ids, and whether they are to be favourites."""
    rating_requested = Signal(list, int)
    """Ids, and their rating from 0 (none) to 5."""
    moved = Signal()
    """Other pictures are in sight or selected than before, or they are looked for otherwise."""
    tags_requested = Signal(list)
    """Ids of pictures whose tags are to be asked for."""
    folder_requested = Signal(object)
    """A `Record` whose file is to be shown in the system's file manager."""
    compare_requested = Signal(list)
    """Ids, two to four."""
    again_requested = Signal(list)
    """Ids of pictures that are to be made once more."""
    copies_requested = Signal(list)
    """Ids of pictures that are to be exported."""
    delete_requested = Signal(list)
    """Ids."""
    restore_requested = Signal(list)
    """Ids of deleted pictures that are to come back."""
    emptying_requested = Signal()
    """The bin is to be emptied."""
    collected = Signal(list, str, bool)
    """Ids, the name of a collection, and whether they come in (or go out)."""
    noticed = Signal(str)
    """A sentence on what was done."""

    def __init__(
        self, history: History, clerk: Clerk, frames: Frames | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("galleryPanel")
        self.setProperty("role", "surround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._history = history
        self._clerk = clerk
        self._frames = frames or Frames(self)
        self._model = HistoryModel(history, clerk, self._frames, self)
        self._thumbnails = ThumbnailLoader(history.thumbnail, frames=self._frames, parent=self)
        self._finder = Finder(history, clerk, self)
        self.header = GalleryHeader()
        self.grid = HistoryGrid(self._model)
        self.grid.verticalScrollBar().valueChanged.connect(self._frames.begin)
        self.grid.setItemDelegate(CellDelegate(self._thumbnails, self.grid))
        self.side = SideList()
        self.places = Places(self.side, history, clerk, self)
        self.empty = Notice("galleryEmpty", "image-multiple-outline", _EMPTY)
        self.no_match = Notice("galleryNoMatch", "magnify", "", tr("Show everything"))
        self.chip = ArrivalsChip(self.grid.viewport())
        self._choice = Choice(self._model, self.grid, self)
        self._days = SpokenDays(self._model, self.grid, parent=self)
        self.commands = Commands(self._model, self.grid, self._choice, history, clerk, self)
        self.commands.name_collections(lambda: self.side.collections)
        self.commands.know_stacks(lambda: self._finder.stacks)
        self._contents = Contents(self._model, self.grid, self._finder, self.chip, self)
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()
        self._tell_of_moves()

    def sizeHint(self) -> QSize:
        """As high as a whole line of pictures needs."""
        line = self.grid.height_of_first_line(self.width())
        return QSize(super().sizeHint().width(), self.header.sizeHint().height() + line)

    @property
    def ids(self) -> Sequence[int]:
        """All ids that are shown, in their order."""
        return self._model.ids

    def selected_ids(self) -> list[int]:
        """The selected ids, from the top."""
        return self._choice.ids()

    def fetch(self, ids: Sequence[int], then: Callable[[Sequence[Record]], None]) -> None:
        """Get entries off the GUI thread, and hand those that are there to `then`."""
        self._clerk.ask(partial(self._history.entries, list(ids)), then)

    def remembered(self) -> Mapping[str, object]:
        """What the next start should show again."""
        return remembered(self.header, self._contents.place())

    def recall(self, found: object) -> None:
        """Show what was remembered; to be called before `open`."""
        self._contents.begin_with(recall(self.header, found))

    def open(self) -> None:
        """Read the history, and select what was looked at last, or else the first picture."""
        self._finder.look()
        self.places.read()

    def shut_down(self) -> None:
        """End the threads, and ask for nothing more."""
        self._choice.close()
        self._finder.close()
        self.places.close()
        self._thumbnails.close()

    def focus_search(self) -> None:
        """Let the artist type what to look for."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def choose(self, record_id: int) -> None:
        """Select an entry and scroll to it; where it isn't shown, have all that is wished be meant for it."""
        row = self._model.row_of(record_id)
        if row is None:
            self._choice.stand_in(record_id)
        else:
            self.grid.select_rows([row])

    def stand_in(self, record_id: int) -> None:
        """Select nothing, and have all that is wished be meant for this picture."""
        self._choice.stand_in(record_id)

    def choose_again(self) -> None:
        """Select the entry that the keys lead on from, if there is one."""
        row = self.grid.currentIndex().row()
        if row >= 0:
            self.grid.select_rows([row])

    def choose_none(self) -> None:
        """Select nothing, without a word on it."""
        self._choice.clear()

    @Slot(object)
    def picture_arrived(self, record: Record) -> None:
        """A picture or a composition was kept; one that is here already is shown as it is now."""
        self.picture_changed(record)
        self._contents.take(record)

    @Slot(object)
    def picture_changed(self, record: Record) -> None:
        """An entry is other than it was."""
        self._thumbnails.forget([record.id])
        self._model.keep(record)
        self.grid.viewport().update()

    @Slot(list)
    def marks_changed(self, ids: Iterable[int]) -> None:
        """Entries have other marks: favourite, rating, tags."""
        self._model.reload(ids)
        self.places.read()
        if self._finder.search.asks_marks or self._finder.order is Order.RATING:
            self._finder.look()

    @Slot(object)
    def folder_changed(self, news: FolderNews) -> None:
        """Other programs added, moved, changed or removed files, or some process kept pictures."""
        self._thumbnails.forget([*news.changed, *news.touched])
        self._model.reload([*news.changed, *news.touched])
        if news.changed or len(news.arrived) > _MOST_ONE_BY_ONE:
            self._finder.look()
        elif news.arrived:
            self.fetch(news.arrived, self._take_arrived)
        self.grid.viewport().update()

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
        self._thumbnails.forget(back)
        self._contents.bring(back)

    @Slot()
    def bin_emptied(self) -> None:
        """What was deleted is gone for good."""
        if self._finder.search.asks_bin:
            self.pictures_gone(self.ids)
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

    def _lay_out(self) -> None:
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.set_cell_wish(self.header.cell_size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(self._pages, 1)
        column.addLayout(row, 1)
        # Blank until the history has been read: "nothing here yet" would be untrue till then. The layout has its place
        # already: the first page would else be shown as a window of its own.
        for page in (QWidget(), self.grid, self.empty, self.no_match):
            self._pages.addWidget(page)
        self.side.hide()
        self.setMinimumSize(240, 160)

    def _connect(self) -> None:
        self._contents.changed.connect(self._show_state)
        self._contents.changed.connect(self._choice.settle)
        self.header.searched.connect(self._finder.look_soon)
        self.header.stacks_wanted.connect(self._finder.stack)
        self.commands.stack_opened.connect(self._finder.open_stack)
        self.commands.stack_closed.connect(self._finder.close_stack)
        self.header.left_search.connect(self._leave_search)
        self.header.sorted_by.connect(self._finder.sort_by)
        self.header.side_wanted.connect(self.side.setVisible)
        self.header.save_wanted.connect(self.places.ask_name_of_search)
        self.header.searched.connect(lambda words: self.side.mark(words.strip()))
        self.side.searched.connect(self.header.search.setText)
        self.side.collected.connect(lambda name: self.places.collected.emit(self.selected_ids(), name, True))
        self.places.collected.connect(self.collected)
        self.commands.collection_wanted.connect(self._collect)
        self.header.size_chosen.connect(self.grid.set_cell_wish)
        self.grid.size_stepped.connect(self.header.step_size)
        self.no_match.acted.connect(self.header.search.clear)
        self._thumbnails.arrived.connect(self._show_arrived)
        self.grid.rows_shown.connect(self._look_at)
        self.grid.edge_changed.connect(self._use_edge)
        self._choice.changed.connect(self._show_count)
        self._choice.chosen.connect(self.chosen)
        commands = self.commands
        commands.opened.connect(self.opened)
        commands.use_requested.connect(self.use_requested)
        commands.finish_requested.connect(self.finish_requested)
        commands.go_on_requested.connect(self.go_on_requested)
        commands.copy_as_requested.connect(self.copy_as_requested)
        commands.favourite_requested.connect(self.favourite_requested)
        commands.rating_requested.connect(self.rating_requested)
        commands.tags_requested.connect(self.tags_requested)
        commands.folder_requested.connect(self.folder_requested)
        commands.compare_requested.connect(self.compare_requested)
        commands.again_requested.connect(self.again_requested)
        commands.copies_requested.connect(self.copies_requested)
        commands.delete_requested.connect(self.delete_requested)
        commands.restore_requested.connect(self.restore_requested)
        commands.emptying_requested.connect(self.emptying_requested)
        commands.noticed.connect(self.noticed)

    def _tell_of_moves(self) -> None:
        for moved in (
            self._choice.changed,
            self.header.searched,
            self.header.size_chosen,
            self.header.sorted_by,
            self.header.stacks_wanted,
            self.header.side_wanted,
            self.grid.verticalScrollBar().valueChanged,
        ):
            moved.connect(lambda *_: self.moved.emit())

    @Slot(list, str, bool)
    def _collect(self, ids: list[int], name: str, comes_in: bool) -> None:
        if name:
            self.collected.emit(ids, name, comes_in)
        else:
            self.places.ask_name_of_collection(ids)

    @Slot()
    def _refresh(self) -> None:
        self.grid.viewport().update()

    @Slot(list)
    def _show_arrived(self, ids: list[int]) -> None:
        arrived = set(ids)
        self.grid.paint_rows(row for row in self.grid.shown_rows() if self._model.ids[row] in arrived)

    @Slot(int, int)
    def _look_at(self, first: int, end: int) -> None:
        self._model.load(range(first, end))
        page = end - first
        ids = self._model.ids
        near = (range(first, end), range(end, min(end + page, len(ids))), range(max(0, first - page), first))
        self._thumbnails.want([ids[row] for rows in near for row in rows])

    @Slot(int)
    def _use_edge(self, edge: int) -> None:
        self._thumbnails.set_edge(edge)
        self._refresh()

    @Slot()
    def _show_state(self) -> None:
        self._show_count()
        if len(self._model.ids):
            self._pages.setCurrentWidget(self.grid)
        elif self._contents.words:
            self.no_match.say(nothing_found(self._contents.words, read_search(self._contents.words)))
            self._pages.setCurrentWidget(self.no_match)
        else:
            self._pages.setCurrentWidget(self.empty)

    @Slot()
    def _show_count(self) -> None:
        count, selected = len(self._model.ids), self.grid.selected_count
        if selected > 1:
            text = tr_n("{selected} of %n selected", "{selected} of %n selected", count).format(
                selected=number(selected)
            )
        elif self._contents.words:
            text = tr_n("%n found", "%n found", count)
        else:
            text = tr_n("%n pictures", "%n picture", count) if count else ""
        if self._finder.is_stacking and count:
            text = listed((text, tr_n("%n in all", "%n in all", self._finder.total)))
        misread = misread_line(read_search(self._contents.words).misread)
        self.header.show_count(". ".join(part for part in (text, misread) if part))

    @Slot()
    def _leave_search(self) -> None:
        if len(self._model.ids):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.grid.selected_count:
                self.grid.select_rows([self.grid.shown_rows().start])
