"""Tells which entries came since the look before, whichever process kept them."""

from wurst_desktop.library.catalog import Catalog


class Newest:
    """Compares the newest entries with those of the look before: other processes on this home say nothing of theirs."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._before: frozenset[tuple[int, int]] | None = None

    def begin(self) -> None:
        """What is here by now is known; a later call changes nothing."""
        if self._before is None:
            self._before = self._catalog.newest()

    def arrived(self) -> tuple[int, ...]:
        """The entries that are new, or were made anew (as a finished composition is), since this was asked last."""
        now = self._catalog.newest()
        before, self._before = self._before, now
        return () if before is None else tuple(sorted(record_id for record_id, _ in now - before))
