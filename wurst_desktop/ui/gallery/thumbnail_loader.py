"""Thumbnails: read, decoded and scaled off the GUI thread, and kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from wurst_desktop.core.errors import WurstError
from wurst_desktop.ui.frames import Frames
from wurst_desktop.ui.gallery.wishes import Wishes

_TICK_MS = 16
_MOST_A_TICK = 8
_THREADS = 2
ROOM = 80 * 2**20
"""Bytes of pixmaps that are kept; more only where what is looked at takes more."""


@dataclass(frozen=True)
class _Wish:
    record_id: int
    edge: int
    version: int


@dataclass(frozen=True)
class _Kept:
    pixmap: QPixmap | None
    edge: int
    version: int

    @property
    def size(self) -> int:
        return 0 if self.pixmap is None else self.pixmap.width() * self.pixmap.height() * 4


class ThumbnailLoader(QObject):
    """Gives out what it has at once, and tells when more of what is wanted has arrived."""

    arrived = Signal(list)
    """Ids whose thumbnail is here now, or known to be missing; at most once in 16 ms."""

    _woken = Signal()

    def __init__(
        self,
        fetch: Callable[[int], bytes | None],
        room: int = ROOM,
        threads: int = _THREADS,
        frames: Frames | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`fetch` gives the JPEG of an entry or None; it is called on several threads, which rest during `frames`."""
        super().__init__(parent)
        self._frames = frames or Frames(self)
        self._fetch = fetch
        self._room = room
        self._edge = 1
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._bytes = 0
        self._wanted: frozenset[int] = frozenset()
        self._versions: dict[int, int] = {}
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._take_in)
        self._woken.connect(self._wake)
        self._wishes: Wishes[_Wish, QImage | None] = Wishes(
            self._make, None, self._woken.emit, threads, "wurst-thumbnails"
        )

    def pixmap(self, record_id: int) -> QPixmap | None:
        """The thumbnail of an entry, if it is here; it may have been made for another edge."""
        kept = self._kept.get(record_id)
        return None if kept is None else kept.pixmap

    def is_missing(self, record_id: int) -> bool:
        """Whether the entry is known to have no thumbnail."""
        kept = self._kept.get(record_id)
        return kept is not None and kept.pixmap is None

    @property
    def kept_bytes(self) -> int:
        """What the kept pixmaps take."""
        return self._bytes

    def set_edge(self, edge: int) -> None:
        """Fit the thumbnails that are made from now on into a square of `edge` device pixels."""
        self._edge = max(1, edge)

    def want(self, record_ids: Iterable[int]) -> None:
        """Get those of these that aren't here, the first one first; forget what was wanted before."""
        self._wanted = frozenset(ids := tuple(record_ids))
        wanted = (_Wish(record_id, self._edge, self._versions.get(record_id, 0)) for record_id in ids)
        self._wishes.want([wish for wish in wanted if not self._has(wish)])

    def forget(self, record_ids: Iterable[int]) -> None:
        """Get these anew when they are wanted next; until then the old ones are given out."""
        for record_id in record_ids:
            self._versions[record_id] = self._versions.get(record_id, 0) + 1

    def close(self) -> None:
        """End the threads."""
        self._tick.stop()
        self._wishes.close()

    def _make(self, wish: _Wish) -> QImage | None:
        self._frames.rest()
        try:
            data = self._fetch(wish.record_id)
        except WurstError:
            return None
        self._frames.rest()
        image = QImage() if data is None else decoded(data, wish.edge)
        return None if image.isNull() else image

    def _has(self, wish: _Wish) -> bool:
        kept = self._kept.get(wish.record_id)
        if kept is None or kept.version != wish.version:
            return False
        self._kept.move_to_end(wish.record_id)
        return kept.pixmap is None or kept.edge == wish.edge

    @Slot()
    def _wake(self) -> None:
        if not self._tick.isActive():
            self._tick.start()

    @Slot()
    def _take_in(self) -> None:
        done = self._wishes.collect(_MOST_A_TICK)
        if not done:
            self._tick.stop()
            return
        self._frames.begin()
        for wish, image in done:
            self._keep(wish, image)
        self.arrived.emit([wish.record_id for wish, _ in done])

    def _keep(self, wish: _Wish, image: QImage | None) -> None:
        if wish.version != self._versions.get(wish.record_id, 0):
            return
        pixmap = None if image is None else QPixmap.fromImage(image)
        old = self._kept.pop(wish.record_id, None)
        new = _Kept(pixmap, wish.edge, wish.version)
        self._kept[wish.record_id] = new
        self._bytes += new.size - (0 if old is None else old.size)
        # The longest unused one is first; what is wanted was moved to the end.
        while self._bytes > self._room and next(iter(self._kept)) not in self._wanted:
            self._bytes -= self._kept.popitem(last=False)[1].size


def decoded(jpeg: bytes, edge: int) -> QImage:
    """The picture that a JPEG holds, fitted into a square of `edge` pixels; a null one if it is none.

    It has no alpha channel: it is copied to the screen instead of blended, which is several times as quick. To be
    called on any thread.
    """
    # By Pillow, and without the interpreter's lock. A reader of Qt's keeps a lock of its own while it reads, waits for
    # the interpreter's to ask our buffer, and so for ever if the window has that one and begins to read an icon.
    try:
        with Image.open(BytesIO(jpeg), formats=("JPEG",)) as picture:
            picture.draft("RGB", (edge, edge))
            fitted = ImageOps.contain(picture.convert("RGB"), (edge, edge), Image.Resampling.BILINEAR)
    except (OSError, SyntaxError, ValueError):
        return QImage()
    # With a fourth byte of 0 a drag or a screen shot of it is transparent: Qt copies that byte as alpha all the same.
    pixels = fitted.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(pixels, fitted.width, fitted.height, 4 * fitted.width, QImage.Format.Format_RGB32).copy()
