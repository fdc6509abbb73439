"""Sizes dialogs by what they say."""

from PySide6.QtWidgets import QDialog


def resize_for_texts(dialog: QDialog, width: int, height: int) -> None:
    """Make it this wide, or as wide as it has to be, and so high that no text which wraps is cut; else `height`."""
    dialog.ensurePolished()
    layout = dialog.layout()
    if layout is not None:
        width = max(width, layout.totalMinimumSize().width())
        height = max(height, layout.totalHeightForWidth(width))
    dialog.resize(width, height)
