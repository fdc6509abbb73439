"""Serves wishes on threads of its own, in the order of the newest list; what is no longer wished for isn't begun."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

MOST_SERVED = 32
"""How many values wait to be collected at most; the threads rest until some are."""

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
_log = logging.getLogger(__name__)


class Wishes(Generic[Key, Value]):
    """Turns keys into values off the GUI thread; each key is worked on by one thread at a time."""

    def __init__(
        self, serve: Callable[[Key], Value], broken: Value, ready: Callable[[], None], threads: int, name: str
    ) -> None:
        """`serve` runs on the threads; so does `ready`, called when there is something to collect again.

        `broken` is given where `serve` meets a bug.
        """
        self._serve = serve
        self._broken = broken
        self._ready = ready
        self._change = threading.Condition()
        self._waiting: deque[Key] = deque()
        self._taken: set[Key] = set()
        self._served: deque[tuple[Key, Value]] = deque()
        self._is_closed = False
        self._threads = [threading.Thread(target=self._work, name=f"{name}-{n}", daemon=True) for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def want(self, keys: Iterable[Key]) -> None:
        """Serve these keys, the first one first; forget earlier wishes that aren't among them."""
        with self._change:
            self._waiting = deque(key for key in keys if key not in self._taken)
            self._change.notify_all()

    def collect(self, most: int) -> list[tuple[Key, Value]]:
        """At most `most` served wishes, in the order in which they were done."""
        with self._change:
            done = [self._served.popleft() for _ in range(min(most, len(self._served)))]
            self._taken.difference_update(key for key, _ in done)
            self._change.notify_all()
            return done

    def close(self) -> None:
        """Forget all wishes and end the threads, each after the wish that it is at."""
        with self._change:
            self._is_closed = True
            self._waiting.clear()
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while (key := self._next()) is not None:
            value = self._served_or_broken(key)
            with self._change:
                self._served.append((key, value))
                is_first = len(self._served) == 1
            if is_first and not self._is_closed:
                self._ready()

    def _served_or_broken(self, key: Key) -> Value:
        try:
            return self._serve(key)
        except Exception:  # noqa: BLE001 - the edge of a thread, which a bug over one picture may not end
            _log.exception("%s could not be served", key)
            return self._broken

    def _next(self) -> Key | None:
        with self._change:
            self._change.wait_for(lambda: self._is_closed or (self._waiting and len(self._served) < MOST_SERVED))
            if self._is_closed:
                return None
            key = self._waiting.popleft()
            self._taken.add(key)
            return key
