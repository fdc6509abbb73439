"""Looks entries up off the GUI thread while the artist types."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wurst_desktop.core.ordering import Order
from wurst_desktop.core.ports import History
from wurst_desktop.core.search import Search, read_search
from wurst_desktop.ui.bridge import Clerk

PAUSE_MS = 150
"""How long typing must rest before the history is asked."""


class Finder(QObject):
    """Asks for the newest words only; answers to older ones are dropped."""

    found = Signal(object)
    """The ids (`array`) of the entries that hold the words asked for last."""

    def __init__(self, history: History, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._words = ""
        self._order = Order.NEWEST
        self._turn = 0
        self._answered = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)

    @property
    def words(self) -> str:
        """What is looked for; "" is everything."""
        return self._words

    @property
    def order(self) -> Order:
        """How what is found is sorted."""
        return self._order

    def sort_by(self, order: Order) -> None:
        """Sort by this from now on."""
        self._order = order
        self.look()

    @property
    def search(self) -> Search:
        """What is looked for, read."""
        return read_search(self._words)

    @property
    def is_looking(self) -> bool:
        """Whether an answer is under way; it may have been made before the newest entry was kept."""
        return self._answered < self._turn

    def look_soon(self, words: str) -> None:
        """Look for these words when no others come."""
        if words.strip() != self._words:
            self._words = words.strip()
            self._pause.start()

    @Slot()
    def look(self) -> None:
        """Look for the words now, or look once more."""
        self._pause.stop()
        self._turn += 1
        self._clerk.ask(partial(self._ids, self._words, self._order, self._turn), partial(self._hand_on, self._turn))

    def close(self) -> None:
        """Ask no more."""
        self._pause.stop()

    def _ids(self, words: str, order: Order, turn: int) -> "array[int] | None":
        # A search that was overtaken while it waited is spared.
        return array("q", self._history.ids(words, order)) if turn == self._turn else None

    def _hand_on(self, turn: int, ids: "array[int] | None") -> None:
        if turn == self._turn and ids is not None:
            self._answered = turn
            self.found.emit(ids)
