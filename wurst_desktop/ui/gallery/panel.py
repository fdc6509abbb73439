"""The gallery: all pictures ever kept, newest first, to look through, search, choose and act on."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.search import read_search
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.arranging import Arranging
from wurst_desktop.ui.gallery.arrivals import ArrivalsChip
from wurst_desktop.ui.gallery.cell import CellDelegate
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.commands import Commands
from wurst_desktop.ui.gallery.contents import Contents
from wurst_desktop.ui.gallery.count_words import count_line
from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.header import GalleryHeader
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.leaving_search import LeavingSearch
from wurst_desktop.ui.gallery.memory import recall, remembered
from wurst_desktop.ui.gallery.menu import GalleryMenu
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.news import News
from wurst_desktop.ui.gallery.notice import Notice
from wurst_desktop.ui.gallery.places import Places
from wurst_desktop.ui.gallery.side_list import SideList
from wurst_desktop.ui.gallery.spoken_days import SpokenDays
from wurst_desktop.ui.gallery.thumbnail_loader import ThumbnailLoader
from wurst_desktop.ui.gallery.wants import Wants
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.search_words import nothing_found

_EMPTY = tr("Nothing here yet. Your pictures appear here and stay.")


class GalleryPanel(QWidget):
    """Puts the parts of the gallery together: `wants` says what the artist wants done, `news` hears what was.

    `open` fills it; `shut_down` has to be called before it goes, to end its threads.
    """

    chosen = Signal(object)
    """The `Record` that is current and selected, or None; again whenever that entry changes."""
    moved = Signal()
    """Other pictures are in sight or selected than before, or they are looked for otherwise."""
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
        self.wants = Wants(self)
        self.commands = Commands(self.wants, self._model, self.grid, self._choice, history, clerk)
        self.menu = GalleryMenu(
            self.wants,
            self.commands,
            self._model,
            self.grid,
            self._choice,
            lambda: self._finder.stacks,
            lambda: self.side.collections,
        )
        self.arranging = Arranging(self.wants, self._model, self.grid, self._choice, self._finder)
        self._contents = Contents(self._model, self.grid, self._finder, self.chip, self)
        self.news = News(self._model, self.grid, self._contents, self._choice, self._finder, self.fetch)
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
        self.news.marked.connect(self.places.read)
        self.news.outdated.connect(self._thumbnails.forget)
        self._choice.changed.connect(self._show_count)
        self._choice.chosen.connect(self.chosen)
        self._connect_finding()
        self._connect_places()
        self._connect_grid()
        self.commands.noticed.connect(self.noticed)

    def _connect_finding(self) -> None:
        self.header.searched.connect(self._finder.look_soon)
        # After the contents have taken in what was found.
        LeavingSearch(self.header, self._finder, self.grid, self._model)
        self.header.sorted_by.connect(self._finder.sort_by)
        self.header.stacks_wanted.connect(self._finder.stack)
        self.menu.stack_opened.connect(self._finder.open_stack)
        self.menu.stack_closed.connect(self._finder.close_stack)
        self.no_match.acted.connect(self.header.search.clear)

    def _connect_places(self) -> None:
        self.header.side_wanted.connect(self.side.setVisible)
        self.header.save_wanted.connect(self.places.ask_name_of_search)
        self.header.searched.connect(lambda words: self.side.mark(words.strip()))
        self.side.searched.connect(self.header.search.setText)
        self.side.collected.connect(lambda name: self.commands.collect(name, comes_in=True))
        self.places.collected.connect(self.wants.collected)
        self.places.noticed.connect(self.noticed)
        self.commands.new_collection_wanted.connect(self.places.ask_name_of_collection)

    def _connect_grid(self) -> None:
        self.header.size_chosen.connect(self.grid.set_cell_wish)
        self.grid.size_stepped.connect(self.header.step_size)
        self.grid.rows_shown.connect(self._look_at)
        self.grid.edge_changed.connect(self._use_edge)
        self._thumbnails.arrived.connect(self._show_arrived)

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
        self.grid.viewport().update()

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
        total = self._finder.total if self._finder.is_stacking else None
        line = count_line(len(self._model.ids), self.grid.selected_count, self._contents.words, total)
        self.header.show_count(line)
