"""Where in the menus each action stands."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from wurst_desktop.ui.key_hints import plain_text


def menu_places(bar: QMenuBar) -> Mapping[str, str]:
    """The way to each action by its object name: "Picture > Rating"."""
    return {action.objectName(): place for action, place in _walk(bar.actions(), "")}


def _walk(actions: list[QAction], place: str) -> Iterator[tuple[QAction, str]]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            title = plain_text(action)
            yield from _walk(menu.actions(), f"{place} > {title}" if place else title)
        elif not action.isSeparator():
            yield action, place
