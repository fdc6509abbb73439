"""Keeps the list beside the pictures in step with the history, and carries out what is wanted there."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from wurst_desktop.core.marks import collection_named
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.side_list import SideList
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.library_words import put_aside_line
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

_WIDTH = 360
"""Pixels: so that the title of the dialog isn't cut."""
_SAVING = tr("saving a search", "what can be undone, as in: Undo saving a search")
_FORGETTING = tr("forgetting a search", "what can be undone, as in: Undo forgetting a search")


class Places(QObject):
    """Searches are kept at once; which pictures are in which collection is changed by whoever keeps the marks."""

    collected = Signal(list, str, bool)
    """Ids, the name of a collection, and whether they come in (or go out)."""
    done = Signal(object, str)
    """A `Reversible`, and a sentence that says what was done ("" where everybody sees it)."""
    noticed = Signal(str)
    """A sentence on what was found wrong meanwhile."""

    def __init__(self, side: SideList, history: History, clerk: Clerk, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self._window = parent
        self._history = history
        self._clerk = clerk
        self._is_closed = False
        side.forgotten.connect(lambda name: self._keep(name, None))
        side.dissolved.connect(self._dissolve)

    @Slot()
    def read(self) -> None:
        """Show what is there now."""
        if not self._is_closed:
            self._clerk.ask(self._look, lambda found: self._side.show_places(*found))

    def close(self) -> None:
        """Ask for nothing more."""
        self._is_closed = True

    def ask_name_of_search(self, search: str) -> None:
        """Ask what a search shall be called, and keep it."""
        name = self._asked(tr("Save this search"), tr("A name for “{search}”:").format(search=search))
        if name.strip():
            self._keep(name.strip(), search)

    def ask_name_of_collection(self, ids: list[int]) -> None:
        """Ask what a new collection shall be called, and put pictures into it."""
        name = self._asked(tr("New collection"), tr("Its name:", "the name of a new collection"))
        if collection_named(name):
            self.collected.emit(ids, collection_named(name), True)

    def _asked(self, title: str, label: str) -> str:
        """What is typed; "" where nothing is wanted after all."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setOkButtonText(tr("Save"))
        dialog.resize(_WIDTH, dialog.sizeHint().height())
        typed = dialog.textValue() if dialog.exec() else ""
        dialog.deleteLater()
        return typed

    def _look(self) -> tuple[Mapping[str, str], Mapping[str, int]]:
        return self._history.saved_searches(), self._history.collections()

    def _keep(self, name: str, search: str | None) -> None:
        def work() -> tuple[str | None, Path | None]:
            return self._history.saved_searches().get(name), self._history.keep_search(name, search)

        def done(kept: tuple[str | None, Path | None]) -> None:
            before, aside = kept
            if before != search:
                what = _FORGETTING if search is None else _SAVING
                edit = Reversible(what, self._turn(name, before), self._turn(name, search))
                self.done.emit(edit, _told(name, before, search))
            self._kept(aside)

        self._clerk.ask(work, done)

    def _turn(self, name: str, search: str | None) -> Turn:
        def turn(then: Then, failed: Failed) -> None:
            def done(aside: Path | None) -> None:
                then()
                self._kept(aside)

            self._clerk.ask(partial(self._history.keep_search, name, search), done, failed)

        return turn

    def _kept(self, aside: Path | None) -> None:
        self.read()
        if aside is not None:
            self.noticed.emit(put_aside_line(aside))

    def _dissolve(self, name: str) -> None:
        search = f'in:"{name}"'
        self._clerk.ask(partial(self._history.ids, search), lambda ids: self.collected.emit(list(ids), name, False))


def _told(name: str, before: str | None, search: str | None) -> str:
    if search is None:
        return tr("The search “{name}” is forgotten.").format(name=name)
    told = "" if before is None else tr("The search “{name}” was there already; it looks for something else now.")
    return told.format(name=name)
