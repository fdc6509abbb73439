"""Counts what goes out to the network in this run of the program: nothing, unless the artist asks for a download."""

import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class NetworkCall:
    """One call: when it went out, and where to."""

    moment: datetime
    address: str


class NetworkLog:
    """All calls of this run. Safe from any thread."""

    def __init__(self, told: Callable[[], None] = lambda: None) -> None:
        """`told` is called after each call, on the thread that made it."""
        self._told = told
        self._lock = threading.Lock()
        self._calls: list[NetworkCall] = []

    @property
    def calls(self) -> Sequence[NetworkCall]:
        """The calls so far, the oldest first."""
        with self._lock:
            return tuple(self._calls)

    def saw(self, address: str) -> None:
        """Take note of a call."""
        with self._lock:
            self._calls.append(NetworkCall(datetime.now(UTC), address))
        self._told()


class SocketWatch:
    """Tells a log of every connection that Python code of this process opens, whoever opens it.

    The interpreter tells of them (PEP 578), so that libraries can't go by it. A watch can't be taken away again, so it
    can be told to look elsewhere. Sockets of this machine's own file system, as the desktop uses them, don't count.
    """

    def __init__(self, log: NetworkLog) -> None:
        """Begin at once."""
        self._log: NetworkLog | None = log
        sys.addaudithook(self._hear)

    def end(self) -> None:
        """Look elsewhere from here on."""
        self._log = None

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.connect" and self._log is not None:
            address = arguments[1]
            if isinstance(address, tuple):
                self._log.saw(":".join(str(part) for part in address[:2]))
