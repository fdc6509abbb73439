"""What the artist wants done with the selected pictures: by menu, key and click."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.stacks import Stacks
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.clipping import Clipping, clip, put_on_clipboard
from wurst_desktop.ui.gallery.copy_as import CopyAs, copy_as_text
from wurst_desktop.ui.gallery.day_words import select_day
from wurst_desktop.ui.gallery.going_on import GoOn, going_on_text, how_many_to_choose, suits
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.record_text import rating_name, star_text
from wurst_desktop.ui.gallery.use import Use, use_text
from wurst_desktop.ui.key_hints import show_keys
from wurst_desktop.ui.language import number, tr, tr_n

MOST_COMPARED = 4
_COMPARE_HINT = tr("Select two to {most} pictures to compare them: Ctrl+click adds one.").format(
    most=number(MOST_COMPARED)
)
_DELETED_HINT = tr("This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.")


class Commands(QObject):
    """Turns what happens in the grid into wishes; copying is done here, all else by whoever listens."""

    opened = Signal(object)
    use_requested = Signal(object, object)
    finish_requested = Signal(object)
    go_on_requested = Signal(object, list)
    copy_as_requested = Signal(object, object)
    favourite_requested = Signal(list, bool)
    rating_requested = Signal(list, int)
    tags_requested = Signal(list)
    folder_requested = Signal(object)
    compare_requested = Signal(list)
    """Ids, two to four."""
    again_requested = Signal(list)
    """Ids of pictures that are to be made once more."""
    copies_requested = Signal(list)
    """Ids of pictures that are to be exported."""
    collection_wanted = Signal(list, str, bool)
    """Ids, the name of a collection ("" for a new one), and whether they come in (or go out)."""
    delete_requested = Signal(list)
    restore_requested = Signal(list)
    """Ids of deleted pictures that are to come back."""
    emptying_requested = Signal()
    """The bin is to be emptied."""
    stack_opened = Signal(int)
    """The id of the first entry of a stack that is to lie open."""
    stack_closed = Signal(int)
    """The id of an entry whose open stack is to be closed."""
    noticed = Signal(str)
    """A sentence on what was done."""

    def __init__(
        self,
        model: HistoryModel,
        grid: HistoryGrid,
        choice: Choice,
        history: History,
        clerk: Clerk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._grid = grid
        self._choice = choice
        self._history = history
        self._clerk = clerk
        self._collections: Callable[[], Sequence[str]] = tuple
        self._stacks: Callable[[], Stacks] = lambda: Stacks(())
        self._actions: Mapping[str, QAction] = {}
        grid.open_wanted.connect(self._open)
        grid.star_clicked.connect(self._star_clicked)
        grid.delete_wanted.connect(self.delete)
        grid.copy_wanted.connect(self._copy)
        grid.rating_wanted.connect(self.rate)
        grid.customContextMenuRequested.connect(self._show_menu)

    def menu(self, record: Record) -> QMenu:
        """The menu of the selection, of which `record` is the current entry."""
        menu = self._menu_of_deleted(record) if record.deleted is not None else self._menu_of_kept(record)
        menu.setObjectName("galleryMenu")
        show_keys(menu.findChildren(QAction), self._actions)
        return menu

    def _menu_of_deleted(self, record: Record) -> QMenu:
        menu = QMenu(self._grid)
        many = self._grid.selected_count
        restore = tr_n("Restore %n pictures", "Restore %n picture", many) if many > 1 else tr("Restore")
        _add(menu, "restore", restore, self._restore)
        _add(menu, "open", tr("Open large"), partial(self.opened.emit, record))
        if record.request is not None:
            menu.addSeparator()
            self._add_uses(menu, record)
        menu.addSeparator()
        _add(menu, "copy", tr("Copy"), self._copy)
        _add(menu, "export", tr("Export…"), self._ask_copies)
        _add(menu, "folder", tr("Show in folder"), partial(self.folder_requested.emit, record))
        menu.addSeparator()
        _add(menu, "empty-bin", tr("Empty the bin…"), self.emptying_requested.emit)
        return menu

    def _menu_of_kept(self, record: Record) -> QMenu:
        menu = QMenu(self._grid)
        _add(menu, "open", tr("Open large"), partial(self.opened.emit, record))
        self._add_stack(menu, record)
        self._add_day(menu)
        many = self._grid.selected_count
        if 2 <= many <= MOST_COMPARED:
            _add(menu, "compare", tr_n("Compare these %n", "Compare these %n", many), self.compare)
        if record.request is not None:
            menu.addSeparator()
            self._add_uses(menu, record)
        if record.request is not None or record.grid is not None:
            _add(menu, "again", tr("Make again"), self.make_again)
        self._add_ways(menu)
        menu.addSeparator()
        self._add_finish(menu)
        _add(menu, "favourite", star_text(record), partial(self._star, record))
        self._add_ratings(menu, record)
        _add(menu, "tags", tr("Tags…"), self._ask_tags)
        self._add_collections(menu, record)
        menu.addSeparator()
        _add(menu, "copy", tr("Copy"), self._copy)
        if record.request is not None:
            for form in CopyAs:
                _add(menu, f"copy-{form}", copy_as_text(form), partial(self.copy_as_requested.emit, form, record))
        _add(menu, "export", tr("Export…"), self._ask_copies)
        _add(menu, "folder", tr("Show in folder"), partial(self.folder_requested.emit, record))
        menu.addSeparator()
        delete = tr_n("Delete %n pictures", "Delete %n picture", many) if many > 1 else tr("Delete")
        _add(menu, "delete", delete, self.delete)
        return menu

    def _add_uses(self, menu: QMenu, record: Record) -> None:
        for use in Use:
            _add(menu, f"use-{use}", use_text(use), partial(self.use_requested.emit, use, record))

    def know_actions(self, actions: Mapping[str, QAction]) -> None:
        """Name in the menu the keys of these actions, each of which does what the entry of that name does."""
        self._actions = {f"gallery-{name}": action for name, action in actions.items()}

    def know_stacks(self, stacks: Callable[[], Stacks]) -> None:
        """Offer to open and close these stacks in the menu."""
        self._stacks = stacks

    def _add_stack(self, menu: QMenu, record: Record) -> None:
        stacks = self._stacks()
        beneath = stacks.beneath.get(record.id)
        if beneath is not None:
            lay_open = tr_n("Lay these %n open", "Lay these %n open", len(beneath))
            _add(menu, "open-stack", lay_open, partial(self.stack_opened.emit, record.id))
        elif any(record.id in members for members in stacks.opened.values()):
            _add(menu, "close-stack", tr("Close the stack"), partial(self.stack_closed.emit, record.id))

    def _add_day(self, menu: QMenu) -> None:
        sections, row = self._model.sections, self._grid.currentIndex().row()
        day = self._model.day(sections.section_of(row))
        if day is not None and day.count > 1:
            _add(menu, "select-day", select_day(day), partial(self._grid.select_section, row))

    def _add_finish(self, menu: QMenu) -> None:
        unfinished = [record for record in self._choice.records() if not record.is_decoded]
        if unfinished:
            text = tr("Finish these pictures") if len(unfinished) > 1 else tr("Finish this picture")
            _add(menu, "finish", text, partial(self._finish, unfinished))

    def _add_ways(self, menu: QMenu) -> None:
        ways = [(way, parents) for way in GoOn if suits(way, len(parents := self._parents(way)))]
        if ways:
            menu.addSeparator()
        for way, parents in ways:
            _add(menu, f"go-on-{way}", going_on_text(way), partial(self.go_on_requested.emit, way, parents))

    def _add_ratings(self, menu: QMenu, record: Record) -> None:
        ratings = menu.addMenu(tr("Rating"))
        ratings.menuAction().setObjectName("gallery-rating")
        for rating in range(LARGEST_RATING + 1):
            _add(ratings, f"rating-{rating}", rating_name(rating), partial(self.rate, rating))
            action = ratings.actions()[-1]
            action.setCheckable(True)
            action.setChecked(record.marks.rating == rating)

    def name_collections(self, names: Callable[[], Sequence[str]]) -> None:
        """Offer these collections in the menu."""
        self._collections = names

    def _add_collections(self, menu: QMenu, record: Record) -> None:
        collections = menu.addMenu(tr("Collections"))
        collections.menuAction().setObjectName("gallery-collections")
        for name in self._collections():
            is_in = name in record.marks.collections
            _add(collections, f"in-{name}", name.replace("&", "&&"), partial(self._collect, name, not is_in))
            action = collections.actions()[-1]
            action.setCheckable(True)
            action.setChecked(is_in)
        collections.addSeparator()
        _add(collections, "new-collection", tr("New collection…"), partial(self._collect, "", True))

    def _collect(self, name: str, comes_in: bool) -> None:
        self.collection_wanted.emit(self._choice.ids(), name, comes_in)

    def rate(self, rating: int) -> None:
        """Wish for this rating of the selected pictures."""
        ids = self._choice.ids()
        if ids:
            self.rating_requested.emit(ids, rating)

    def compare(self) -> None:
        """Wish to compare the selected pictures, if they are two to four."""
        ids = self._choice.ids()
        if 2 <= len(ids) <= MOST_COMPARED:
            self.compare_requested.emit(ids)
        else:
            self.noticed.emit(_COMPARE_HINT)

    def make_again(self) -> None:
        """Wish to make the selected pictures once more."""
        ids = self._choice.ids()
        if ids:
            self.again_requested.emit(ids)

    def go_on(self, way: GoOn) -> None:
        """Wish to go on from the selected pictures, if there is such a way from so many."""
        parents = self._parents(way)
        if suits(way, len(parents)):
            self.go_on_requested.emit(way, parents)
        elif parents:
            self.noticed.emit(how_many_to_choose(way))

    def _parents(self, way: GoOn) -> list[Record]:
        """The selected pictures from which there is such a way; a sweep can be made again from its grid too."""
        chosen = self._choice.records()
        return [each for each in chosen if each.request is not None or (way is GoOn.SWEEP and each.grid is not None)]

    def _ask_tags(self) -> None:
        ids = self._choice.ids()
        if ids:
            self.tags_requested.emit(ids)

    def _finish(self, records: Sequence[Record]) -> None:
        for record in records:
            self.finish_requested.emit(record)

    @Slot(QPoint)
    def _show_menu(self, spot: QPoint) -> None:
        index = self._grid.indexAt(spot)
        record = self._model.record_at(index.row() if index.isValid() else -1)
        if record is not None:
            menu = self.menu(record)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._grid.viewport().mapToGlobal(spot))

    @Slot(int)
    def _open(self, row: int) -> None:
        record = self._model.record_at(row)
        if record is not None:
            self.opened.emit(record)

    @Slot(int)
    def _star_clicked(self, row: int) -> None:
        record = self._model.record_at(row)
        if record is not None:
            self.favourite_requested.emit([record.id], not record.is_favourite)

    def _star(self, record: Record) -> None:
        self.favourite_requested.emit(self._choice.ids(), not record.is_favourite)

    def _ask_copies(self) -> None:
        self.copies_requested.emit(self._choice.ids())

    @Slot()
    def delete(self) -> None:
        """Wish to delete the selected pictures."""
        ids = self._choice.ids()
        if any(record.deleted is not None for record in self._choice.records()):
            self.noticed.emit(_DELETED_HINT)
        elif ids:
            self.delete_requested.emit(ids)

    def _restore(self) -> None:
        ids = self._choice.ids()
        if ids:
            self.restore_requested.emit(ids)

    @Slot()
    def _copy(self) -> None:
        ids = self._choice.ids()
        if ids:
            self._clerk.ask(partial(clip, self._history, ids), self._paste)

    def _paste(self, clipping: Clipping) -> None:
        if clipping.count:
            put_on_clipboard(clipping)
        if clipping.count != 1:
            self.noticed.emit(tr_n("%n pictures copied.", "%n picture copied.", clipping.count))


def _add(menu: QMenu, name: str, text: str, do: Callable[[], None]) -> None:
    action = menu.addAction(text)
    action.setObjectName(f"gallery-{name}")
    action.triggered.connect(lambda _checked=False: do())
