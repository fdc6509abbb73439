"""Carries out, and takes back, what the artist lays in an order of their own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.own_order import with_left
from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.edits import Edits
from wurst_desktop.ui.gallery.panel import GalleryPanel
from wurst_desktop.ui.language import tr
from wurst_desktop.ui.library_words import put_aside_line
from wurst_desktop.ui.reversible import Failed, Reversible, Then, Turn

_NAME = tr("order", "a change of the order of pictures; also said as “Undo order”")
_Names = Sequence[str]


class ArrangeWiring(QObject):
    """The order is kept at once; the gallery goes over to it where it showed another one."""

    def __init__(self, gallery: GalleryPanel, edits: Edits, history: History, clerk: Clerk) -> None:
        super().__init__(gallery)
        self._gallery = gallery
        self._edits = edits
        self._history = history
        self._clerk = clerk
        gallery.wants.arranged.connect(self._arrange)

    def _arrange(self, collection: str, ids: Sequence[int]) -> None:
        def work() -> tuple[_Names, _Names, Path | None]:
            before = self._history.own_order(collection)
            # Those that aren't shown, as in the bin, come back to their place.
            after = with_left(self._history.lasting_names(ids), before)
            return before, after, self._history.keep_own_order(collection, after)

        def done(kept: tuple[_Names, _Names, Path | None]) -> None:
            before, after = (self._turn(collection, each) for each in kept[:2])
            self._edits.remember(Reversible(_NAME, before, after))
            self._gallery.header.sort_by(Order.OWN)
            self._show_kept(kept[2])
            self._gallery.arranging.carried_out()

        def failed(error: WurstError) -> None:
            self._gallery.arranging.refused()
            self._clerk.refused.emit(error)

        self._clerk.ask(work, done, failed)

    def _turn(self, collection: str, names: _Names) -> Turn:
        def turn(then: Then, failed: Failed) -> None:
            def done(aside: Path | None) -> None:
                then()
                self._show_kept(aside)

            self._clerk.ask(lambda: self._history.keep_own_order(collection, names), done, failed)

        return turn

    def _show_kept(self, aside: Path | None) -> None:
        self._gallery.news.order_changed()
        if aside is not None:
            self._gallery.noticed.emit(put_aside_line(aside))
