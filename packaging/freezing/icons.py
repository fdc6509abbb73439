"""Draws the program's icon in every size and form that a system asks for."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from wurst_desktop.core.identity import NAME
from wurst_desktop.paths import bundled_resources

_SOURCE = bundled_resources() / "icons" / f"{NAME}.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_OF_WINDOWS = [(side, side) for side in (16, 20, 24, 32, 40, 48, 64, 128, 256)]
_LARGEST = 1024


def draw(folder: Path) -> None:
    """Fill `folder` with NAME-SIDE.png, NAME.ico and NAME.icns."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(_SOURCE))
    for side in (*SIZES, _LARGEST):
        picture = QImage(side, side, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        if not picture.save(str(folder / f"{NAME}-{side}.png")):
            raise OSError(f"{folder} can't be written to")
    with Image.open(folder / f"{NAME}-{_LARGEST}.png") as largest:
        largest.save(folder / f"{NAME}.ico", sizes=_OF_WINDOWS)
        largest.save(folder / f"{NAME}.icns")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
