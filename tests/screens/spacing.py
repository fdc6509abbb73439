"""Looks for distances that are no multiples of the step of ours."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QBoxLayout,
    QDialogButtonBox,
    QDockWidget,
    QGridLayout,
    QLayout,
    QMainWindow,
    QMessageBox,
    QStatusBar,
    QWidget,
)

from wurst_desktop.ui.theme import SPACE

_OF_QT = (QDialogButtonBox, QDockWidget, QMainWindow, QMessageBox, QStatusBar)


def uneven(root: QWidget) -> list[str]:
    """The layouts in it with margins or spacings beside the scale; half a step above and half below are one."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}: distances of {_distances(layout)}"
        for widget in (root, *root.findChildren(QWidget))
        if not isinstance(widget, _OF_QT)
        for layout in _layouts(widget.layout())
        if any(each % SPACE for each in _distances(layout))
    ]


def _layouts(layout: QLayout | None) -> Iterator[QBoxLayout | QGridLayout]:
    if isinstance(layout, QBoxLayout | QGridLayout):
        yield layout
        for place in range(layout.count()):
            item = layout.itemAt(place)
            yield from _layouts(item.layout() if item is not None else None)


def _distances(layout: QBoxLayout | QGridLayout) -> list[int]:
    margins = layout.contentsMargins()
    found = [margins.left(), margins.right(), margins.top() + margins.bottom()]
    if isinstance(layout, QGridLayout):
        return [*found, layout.horizontalSpacing(), layout.verticalSpacing()]
    return [*found, layout.spacing()] if layout.count() > 1 else found
