"""How work in progress is told to stop."""

import threading


class Cancelled(Exception):
    """The work was stopped because somebody asked for it."""


class CancelToken:
    """A flag that one thread raises and the working thread looks at between two blocks of a network."""

    def __init__(self) -> None:
        """Start not cancelled."""
        self._raised = threading.Event()
        self._ends_soon = threading.Event()

    def cancel(self) -> None:
        """Ask for the work to stop; heard at the next `check`. Safe from any thread, and more than once."""
        self._raised.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._raised.is_set()

    def end_after_picture(self) -> None:
        """Ask for the work to stop once the picture in hand is kept. Safe from any thread."""
        self._ends_soon.set()

    @property
    def ends_after_picture(self) -> bool:
        """Whether `end_after_picture` was called."""
        return self._ends_soon.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if `cancel` was called."""
        if self._raised.is_set():
            raise Cancelled
