"""Looks for type of another size or family than those of the style sheet."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from wurst_desktop.ui.theme import LARGE, SMALL

_ROUNDING = 0.11
"""Points: the style sheet states tenths."""


def off_scale(root: QWidget) -> list[str]:
    """The widgets in it, and the entries of its lists, whose type is neither the system's nor one of our two sizes."""
    usual = QApplication.font()
    sizes = [usual.pointSizeF() * each for each in (1, SMALL, LARGE)]
    return [
        f"{name}: {font.family()} {font.pointSizeF():.1f}"
        for name, font in _fonts(root)
        if font.family() != usual.family() or all(abs(font.pointSizeF() - each) > _ROUNDING for each in sizes)
    ]


def _fonts(root: QWidget) -> Iterator[tuple[str, QFont]]:
    for widget in (root, *root.findChildren(QWidget)):
        yield f"{type(widget).__name__} {widget.objectName()!r}", widget.font()
        if isinstance(widget, QListWidget):
            for row in range(widget.count()):
                if widget.item(row).data(Qt.ItemDataRole.FontRole) is not None:
                    yield f"{widget.objectName()!r}, {widget.item(row).text()!r}", widget.item(row).font()
