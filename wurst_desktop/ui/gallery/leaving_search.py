"""From the search on to the pictures that it finds."""

from PySide6.QtCore import QObject, Qt, Slot

from wurst_desktop.ui.gallery.finder import Finder
from wurst_desktop.ui.gallery.header import GalleryHeader
from wurst_desktop.ui.gallery.history_grid import HistoryGrid
from wurst_desktop.ui.gallery.model import HistoryModel


class LeavingSearch(QObject):
    """Enter is meant for what the words find, be it pressed before that is found."""

    def __init__(self, header: GalleryHeader, finder: Finder, grid: HistoryGrid, model: HistoryModel) -> None:
        """Has to be made after whoever shows what `finder` found."""
        super().__init__(grid)
        self._header, self._finder, self._grid, self._model = header, finder, grid, model
        self._is_due = False
        header.left_search.connect(self._leave)
        header.searched.connect(self._stay)
        finder.found.connect(self._go_on)

    @Slot()
    def _leave(self) -> None:
        if self._finder.is_looking:
            self._is_due = True
            self._finder.look()
        else:
            self._go()

    @Slot()
    def _stay(self) -> None:
        self._is_due = False

    @Slot()
    def _go_on(self) -> None:
        is_due, self._is_due = self._is_due, False
        # Whoever went elsewhere meanwhile isn't called back.
        if is_due and self._header.search.hasFocus():
            self._go()

    def _go(self) -> None:
        if len(self._model.ids):
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._grid.selected_count:
                self._grid.select_rows([self._grid.shown_rows().start])
