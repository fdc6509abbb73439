"""A photo that says how it was held is upright in the window and on the clipboard."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from wurst_desktop.core.cancel import CancelToken
from wurst_desktop.library.history import HistoryOnDisk
from wurst_desktop.ui.bridge import Clerk
from wurst_desktop.ui.gallery.clipping import clip
from wurst_desktop.ui.preview_pane import PreviewPane
from wurst_desktop.ui.viewer.picture_loader import PictureLoader

ORIENTATION, TURNED = 0x0112, 6


def test_a_photo_is_upright_wherever_it_goes(
    qtbot: QtBot, history: HistoryOnDisk, clerk: Clerk, tmp_path: Path
) -> None:
    held = Image.Exif()
    held[ORIENTATION] = TURNED
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "holiday.jpg", exif=held)
    taken = history.take_in([tmp_path / "holiday.jpg"], lambda _done, _total: None, CancelToken())
    (record,) = history.entries(taken.added)
    upright = QSize(48, 64)
    pane, loader = PreviewPane(clerk), PictureLoader()
    qtbot.addWidget(pane)
    pane.show_record(record)
    qtbot.waitUntil(lambda: pane.canvas.image is not None)
    assert pane.canvas.image is not None
    assert pane.canvas.image.size() == upright
    with qtbot.waitSignal(loader.arrived):
        loader.want([record.path])
    large = loader.image(record.path)
    loader.close()
    assert large is not None
    assert large.size() == upright
    copied = clip(history, [record.id]).image
    assert copied is not None
    assert copied.size() == upright
