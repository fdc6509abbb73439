"""The menu of the selected pictures."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.record import Record
from wurst_desktop.core.stacks import Stacks
from wurst_desktop.ui.gallery.choice import Choice
from wurst_desktop.ui.gallery.commands import MOST_COMPARED, Commands
from wurst_desktop.ui.gallery.copy_as import CopyAs, copy_as_text
from wurst_desktop.ui.gallery.day_words import select_day
from wurst_desktop.ui.gallery.going_on import GoOn, going_on_text, suits
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel
from wurst_desktop.ui.gallery.record_text import rating_name, star_text
from wurst_desktop.ui.gallery.use import Use, use_text
from wurst_desktop.ui.gallery.wants import Wants
from wurst_desktop.ui.key_hints import show_keys
from wurst_desktop.ui.language import tr, tr_n


class GalleryMenu(QObject):
    """Offers what suits the selection; each entry does what the command of its name does."""

    stack_opened = Signal(int)
    """The id of the first entry of a stack that is to lie open."""
    stack_closed = Signal(int)
    """The id of an entry whose open stack is to be closed."""

    def __init__(
        self,
        wants: Wants,
        commands: Commands,
        model: HistoryModel,
        grid: HistoryGrid,
        choice: Choice,
        stacks: Callable[[], Stacks],
        collections: Callable[[], Sequence[str]],
    ) -> None:
        """`stacks` and `collections` (by name) are those that there are when the menu opens."""
        super().__init__(grid)
        self._wants = wants
        self._commands = commands
        self._model = model
        self._grid = grid
        self._choice = choice
        self._stacks = stacks
        self._collections = collections
        self._actions: Mapping[str, QAction] = {}
        grid.customContextMenuRequested.connect(self._show)

    def of(self, record: Record) -> QMenu:
        """The menu of the selection, of which `record` is the current entry."""
        menu = self._menu_of_deleted(record) if record.deleted is not None else self._menu_of_kept(record)
        menu.setObjectName("galleryMenu")
        show_keys(menu.findChildren(QAction), self._actions)
        return menu

    def _menu_of_deleted(self, record: Record) -> QMenu:
        menu = QMenu(self._grid)
        many = self._grid.selected_count
        restore = tr_n("Restore %n pictures", "Restore %n picture", many) if many > 1 else tr("Restore")
        _add(menu, "restore", restore, self._commands.restore)
        _add(menu, "open", tr("Open large"), partial(self._wants.opened.emit, record))
        if record.request is not None:
            menu.addSeparator()
            self._add_uses(menu, record)
        menu.addSeparator()
        _add(menu, "copy", tr("Copy"), self._commands.copy)
        _add(menu, "export", tr("Export…"), self._commands.ask_copies)
        _add(menu, "folder", tr("Show in folder"), partial(self._wants.folder_requested.emit, record))
        menu.addSeparator()
        _add(menu, "empty-bin", tr("Empty the bin…"), self._wants.emptying_requested.emit)
        return menu

    def _menu_of_kept(self, record: Record) -> QMenu:
        menu = QMenu(self._grid)
        _add(menu, "open", tr("Open large"), partial(self._wants.opened.emit, record))
        self._add_stack(menu, record)
        self._add_day(menu)
        many = self._grid.selected_count
        if 2 <= many <= MOST_COMPARED:
            _add(menu, "compare", tr_n("Compare these %n", "Compare these %n", many), self._commands.compare)
        if record.request is not None:
            menu.addSeparator()
            self._add_uses(menu, record)
        if record.request is not None or record.grid is not None:
            _add(menu, "again", tr("Make again"), self._commands.make_again)
        self._add_ways(menu)
        menu.addSeparator()
        self._add_finish(menu)
        _add(menu, "favourite", star_text(record), partial(self._commands.star, record))
        self._add_ratings(menu, record)
        _add(menu, "tags", tr("Tags…"), self._commands.ask_tags)
        self._add_collections(menu, record)
        menu.addSeparator()
        _add(menu, "copy", tr("Copy"), self._commands.copy)
        if record.request is not None:
            for form in CopyAs:
                _add(
                    menu, f"copy-{form}", copy_as_text(form), partial(self._wants.copy_as_requested.emit, form, record)
                )
        _add(menu, "export", tr("Export…"), self._commands.ask_copies)
        _add(menu, "folder", tr("Show in folder"), partial(self._wants.folder_requested.emit, record))
        menu.addSeparator()
        delete = tr_n("Delete %n pictures", "Delete %n picture", many) if many > 1 else tr("Delete")
        _add(menu, "delete", delete, self._commands.delete)
        return menu

    def _add_uses(self, menu: QMenu, record: Record) -> None:
        for use in Use:
            _add(menu, f"use-{use}", use_text(use), partial(self._wants.use_requested.emit, use, record))

    def know_actions(self, actions: Mapping[str, QAction]) -> None:
        """Name in the menu the keys of these actions, each of which does what the entry of that name does."""
        self._actions = {f"gallery-{name}": action for name, action in actions.items()}

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
            _add(menu, "finish", text, partial(self._commands.finish, unfinished))

    def _add_ways(self, menu: QMenu) -> None:
        ways = [(way, parents) for way in GoOn if suits(way, len(parents := self._commands.parents(way)))]
        if ways:
            menu.addSeparator()
        for way, parents in ways:
            _add(menu, f"go-on-{way}", going_on_text(way), partial(self._wants.go_on_requested.emit, way, parents))

    def _add_ratings(self, menu: QMenu, record: Record) -> None:
        ratings = menu.addMenu(tr("Rating"))
        ratings.menuAction().setObjectName("gallery-rating")
        for rating in range(LARGEST_RATING + 1):
            _add(ratings, f"rating-{rating}", rating_name(rating), partial(self._commands.rate, rating))
            action = ratings.actions()[-1]
            action.setCheckable(True)
            action.setChecked(record.marks.rating == rating)

    def _add_collections(self, menu: QMenu, record: Record) -> None:
        collections = menu.addMenu(tr("Collections"))
        collections.menuAction().setObjectName("gallery-collections")
        for name in self._collections():
            is_in = name in record.marks.collections
            _add(collections, f"in-{name}", name.replace("&", "&&"), partial(self._commands.collect, name, not is_in))
            action = collections.actions()[-1]
            action.setCheckable(True)
            action.setChecked(is_in)
        collections.addSeparator()
        _add(collections, "new-collection", tr("New collection…"), partial(self._commands.collect, "", True))

    @Slot(QPoint)
    def _show(self, spot: QPoint) -> None:
        index = self._grid.indexAt(spot)
        record = self._model.record_at(index.row() if index.isValid() else -1)
        if record is not None:
            menu = self.of(record)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._grid.viewport().mapToGlobal(spot))


def _add(menu: QMenu, name: str, text: str, do: Callable[[], None]) -> None:
    action = menu.addAction(text)
    action.setObjectName(f"gallery-{name}")
    action.triggered.connect(lambda _checked=False: do())
