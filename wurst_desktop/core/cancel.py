"""How work in progress is told to stop."""

import threading


class Cancelled(Exception):
    """The work was stopped because somebody asked for it."""


class CancelToken:
    """A flag that one thread raises and the working thread looks at between two blocks of a network."""

    def __init__(self) -> None:
        """Start not cancelled."""
        self._raised = threading.Event()

    def cancel(self) -> None:
        """Ask for the work to stop; heard at the next `check`. Safe from any thread, and more than once."""
        self._raised.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._raised.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if `cancel` was called."""
        if self._raised.is_set():
            raise Cancelled
