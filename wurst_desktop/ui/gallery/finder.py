"""Looks entries up off the GUI thread while the artist types."""

from array import array
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wurst_desktop.core.days import Listing, kept_days
from wurst_desktop.core.ordering import Order
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.search import Search, read_search
from wurst_desktop.core.stacks import Stacks, stacked
from wurst_desktop.ui.bridge import Clerk

PAUSE_MS = 150
"""How long typing must rest before the history is asked."""


class Finder(QObject):
    """Asks for the newest words only; answers to older ones are dropped."""

    found = Signal(object)
    """The `Listing` of the entries that hold the words asked for last; of a stack that of the first one alone."""

    def __init__(self, history: History, clerk: Clerk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._clerk = clerk
        self._words = ""
        self._order = Order.NEWEST
        self._is_stacking = False
        self._opened: frozenset[int] = frozenset()
        self.stacks = Stacks(())
        """The stacks of what was found last."""
        self.total = 0
        """How many entries were found last, those on stacks included."""
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

    @property
    def is_newest_first(self) -> bool:
        """Whether what is new comes first."""
        has_none = self._order is Order.OWN and not self.search.collection
        return self._order is Order.NEWEST or has_none

    @property
    def is_stacking(self) -> bool:
        """Whether what was made alike lies on stacks."""
        return self._is_stacking

    def stack(self, wanted: bool) -> None:
        """Put neighbours that were made alike on stacks from now on, or no longer; all begin closed."""
        self._is_stacking = wanted
        self._opened = frozenset()
        self.look()

    def open_stack(self, first: int) -> None:
        """Lay a stack open."""
        self._opened |= frozenset(self.stacks.beneath.get(first, ()))
        self.look()

    def close_stack(self, record_id: int) -> None:
        """Close the open stack in which an entry lies."""
        for members in self.stacks.opened.values():
            if record_id in members:
                self._opened -= frozenset(members)
        self.look()

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
        """Whether an answer is under way, or typing rests for one; it may be older than the newest entry."""
        return self._answered < self._turn or self._pause.isActive()

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
        opened = self._opened if self._is_stacking else None
        work = partial(self._looked, self._words, self._order, opened, self._turn)
        self._clerk.ask(work, partial(self._hand_on, self._turn))

    def close(self) -> None:
        """Ask no more."""
        self._pause.stop()

    def _looked(self, words: str, order: Order, opened: frozenset[int] | None, turn: int) -> "_Found | None":
        # A search that was overtaken while it waited is spared.
        if turn != self._turn:
            return None
        listed = self._history.listing(words, order)
        if opened is None:
            return _Found(Listing(array("q", listed.ids), listed.days), Stacks(()), len(listed.ids))
        stacks = stacked(listed.ids, self._history.kinds(), opened)
        shown = set(stacks.shown)
        days = None if listed.days is None else kept_days(listed.days, map(shown.__contains__, listed.ids))
        return _Found(Listing(array("q", stacks.shown), days), stacks, len(listed.ids))

    def _hand_on(self, turn: int, found: "_Found | None") -> None:
        if turn == self._turn and found is not None:
            self._answered = turn
            self.stacks, self.total = found.stacks, found.total
            self.found.emit(found.listing)


@dataclass(frozen=True)
class _Found:
    listing: Listing
    stacks: Stacks
    total: int
