"""Looks for parts of a window that stand out of it, or on each other."""

from itertools import combinations

from PySide6.QtWidgets import QAbstractScrollArea, QDockWidget, QWidget


def outside(root: QWidget) -> list[str]:
    """The visible parts that what they lie in doesn't hold; what scrolls may be larger than what shows of it."""
    found = []
    for widget in _parts(root):
        around = widget.parentWidget() or root
        part, room = widget.geometry(), around.rect()
        above, below = room.topLeft() - part.topLeft(), part.bottomRight() - room.bottomRight()
        out = max(above.x(), above.y(), below.x(), below.y())
        if out > 0 and not isinstance(around.parentWidget(), QAbstractScrollArea):
            found.append(f"{_name(widget)} stands {out} pixels out of {_name(around)}")
    return found


def crowded(root: QWidget) -> list[str]:
    """The pairs of visible parts that lie in the same thing and cover each other."""
    found = []
    for one, other in combinations(_parts(root), 2):
        if one.parentWidget() is other.parentWidget():
            shared = one.geometry() & other.geometry()
            if shared.isValid():
                found.append(f"{_name(one)} and {_name(other)} share {shared.width()} x {shared.height()} pixels")
    return found


def _parts(root: QWidget) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and not _is_elsewhere(each, root)]


def _is_elsewhere(widget: QWidget, root: QWidget) -> bool:
    """In a window of its own, or behind a tab: Qt puts a dock that isn't in front out of sight."""
    return widget.window() is not root.window() or (
        isinstance(widget, QDockWidget) and widget.visibleRegion().isEmpty()
    )


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
