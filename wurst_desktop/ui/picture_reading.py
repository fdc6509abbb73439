"""Pictures as they are meant to be seen."""

from pathlib import Path

from PySide6.QtGui import QImage, QImageReader


def read_picture(path: Path) -> QImage:
    """Read a file, upright where it says how it was held; a null image if it is gone or damaged. Safe in any thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    return reader.read()
