"""Pictures on their way to the clipboard: as files, a single one as a picture too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from wurst_desktop.core.ports.library import History
from wurst_desktop.ui.picture_reading import read_picture

_AT_A_TIME = 1000


@dataclass(frozen=True)
class Clipping:
    """What goes to the clipboard: a list of files as programs hand them to each other, and perhaps a picture."""

    count: int
    files: bytes
    image: QImage | None


def clip(history: History, ids: Sequence[int]) -> Clipping:
    """Collect the files of these entries, however many; slow, so not for the GUI thread."""
    paths = list(_paths(history, ids))
    files = b"\r\n".join(QUrl.fromLocalFile(str(path)).toEncoded().data() for path in paths)
    image = read_picture(paths[0]) if len(paths) == 1 else None
    return Clipping(len(paths), files, image)


def put_on_clipboard(clipping: Clipping) -> None:
    """Let other programs paste it."""
    data = QMimeData()
    data.setData("text/uri-list", clipping.files)
    if clipping.image is not None and not clipping.image.isNull():
        data.setImageData(clipping.image)
    QGuiApplication.clipboard().setMimeData(data)


def _paths(history: History, ids: Sequence[int]) -> Iterator[Path]:
    # In parts, since all that is known of 100,000 pictures at once would take hundreds of megabytes.
    for first in range(0, len(ids), _AT_A_TIME):
        yield from (record.path for record in history.entries(ids[first : first + _AT_A_TIME]))
