"""Turns the wish for pictures that descend from kept ones into queued requests."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from wurst_desktop.core.descent import TextureWish, blended, parent_of, redecoded, varied, with_files_of_now
from wurst_desktop.core.errors import WurstError
from wurst_desktop.core.ports.checkpoints import Shelf
from wurst_desktop.core.ports.library import History
from wurst_desktop.core.record import Record
from wurst_desktop.core.request import GenerationRequest
from wurst_desktop.core.seeds import random_seed
from wurst_desktop.ui.bridge import Clerk

Queue = Callable[[GenerationRequest], None]
Failed = Callable[[WurstError], None]


class Descent(QObject):
    """Reads the compositions of the parents off the GUI thread, and queues what is to be made of them.

    It is made with the models' files of now, whichever drew the parents.
    """

    def __init__(
        self, history: History, clerk: Clerk, queue: Queue, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._history = history
        self._clerk = clerk
        self._queue = queue

    def new_textures(self, records: Sequence[Record], wish: TextureWish | None = None) -> None:
        """Paint each composition again; by default once, with a texture seed that is thrown."""
        wanted = wish or TextureWish(random_seed())
        self._clerk.ask(
            lambda: [self._of_now(redecoded(parent_of(self._history, record), wanted)) for record in records],
            self._queue_all,
        )

    def vary(
        self,
        record: Record,
        strength: float,
        seed: int,
        count: int,
        then: Queue | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Draw a composition over, `count` times from `seed` on; `then` gets the request, by default the queue."""
        self._clerk.ask(
            lambda: self._of_now(varied(parent_of(self._history, record), strength, seed, count)),
            then or self._queue,
            failed,
        )

    def blend(
        self, records: tuple[Record, Record], share: float, then: Queue | None = None, failed: Failed | None = None
    ) -> None:
        """Mix two compositions; `then` gets the request, by default the queue."""

        def work() -> GenerationRequest:
            one, other = (parent_of(self._history, record) for record in records)
            return self._of_now(blended(one, other, share))

        self._clerk.ask(work, then or self._queue, failed)

    def thumbnails(self, records: Sequence[Record], then: Callable[[Sequence[bytes | None]], None]) -> None:
        """Hand the small JPEGs of pictures to `then`; None for one whose file is missing."""
        self._clerk.ask(lambda: [self._history.thumbnail(record.id) for record in records], then)

    def _of_now(self, request: GenerationRequest) -> GenerationRequest:
        return with_files_of_now(request, self._shelf)

    def _queue_all(self, requests: Sequence[GenerationRequest]) -> None:
        for request in requests:
            self._queue(request)
