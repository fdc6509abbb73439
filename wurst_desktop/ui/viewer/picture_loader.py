"""Whole pictures, decoded off the GUI thread, with those that are likely to be wanted next."""

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from wurst_desktop.ui.gallery.wishes import Wishes
from wurst_desktop.ui.picture_reading import read_picture

_MOST_KEPT = 7


class PictureLoader(QObject):
    """Keeps the few pictures around the one that is looked at."""

    arrived = Signal(object)
    """The path of a picture that was decoded, or found to be gone."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Path, QImage] = OrderedDict()
        self._woken.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        self._wishes: Wishes[Path, QImage] = Wishes(read_picture, QImage(), self._woken.emit, 1, "wurst-pictures")

    def image(self, path: Path) -> QImage | None:
        """The picture if it is here; a null image if its file is gone or damaged."""
        return self._kept.get(path)

    def want(self, paths: Sequence[Path]) -> None:
        """Get these, the first one first."""
        for path in reversed(paths):
            if path in self._kept:
                self._kept.move_to_end(path)
        self._wishes.want([path for path in paths if path not in self._kept])

    def forget(self, path: Path) -> None:
        """Read this one anew when it is wanted next."""
        self._kept.pop(path, None)

    def close(self) -> None:
        """End the thread."""
        self._wishes.close()

    @Slot()
    def _take_in(self) -> None:
        for path, image in self._wishes.collect(_MOST_KEPT):
            self._kept[path] = image
            self._kept.move_to_end(path)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
            self.arrived.emit(path)
