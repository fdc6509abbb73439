"""All that can be done, defined once; menus, shortcuts and buttons take it from here."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True)
class Actions:
    """The window's actions."""

    generate: QAction
    cancel: QAction
    open_picture: QAction
    export: QAction
    show_in_folder: QAction
    delete: QAction
    undo: QAction
    search: QAction
    pictures_folder: QAction
    quit: QAction
    about: QAction
    theme_system: QAction
    theme_light: QAction
    theme_dark: QAction


_TEXTS: dict[str, tuple[str, str]] = {
    "generate": ("&Generate", "Ctrl+Return; Ctrl+Enter"),
    "cancel": ("&Stop the running job", "Esc"),
    "open_picture": ("&Open large", "Ctrl+O"),
    "export": ("&Save a copy…", "Ctrl+S"),
    "show_in_folder": ("Show in &folder", "Ctrl+Shift+F"),
    "delete": ("&Delete", "Del"),
    "undo": ("&Undo", "Ctrl+Z"),
    "search": ("&Search the history", "Ctrl+F"),
    "pictures_folder": ("Open the &pictures folder", ""),
    "quit": ("&Quit", "Ctrl+Q"),
    "about": ("&About Wurst Desktop", ""),
    "theme_system": ("&As the system", ""),
    "theme_light": ("&Light", ""),
    "theme_dark": ("&Dark", ""),
}

_MENUS: dict[str, tuple[str, ...]] = {
    "&File": ("export", "pictures_folder", "", "quit"),
    "&Edit": ("undo", "", "search"),
    "&Picture": ("open_picture", "show_in_folder", "", "delete"),
    "&Queue": ("generate", "cancel"),
    "&Help": ("about",),
}
_THEMES = ("theme_system", "theme_light", "theme_dark")


def make_actions(window: QMainWindow) -> Actions:
    """Make the actions and the menu bar of `window`."""
    made: dict[str, QAction] = {}
    for field in fields(Actions):
        text, keys = _TEXTS[field.name]
        action = QAction(text, window)
        action.setObjectName(f"{field.name}Action")
        if keys:
            action.setShortcuts(QKeySequence.listFromString(keys))
        made[field.name] = action
    bar = window.menuBar()
    for title, names in _MENUS.items():
        _fill(bar.addMenu(title), names, made)
        if title == "&Picture":
            look = bar.addMenu("&View").addMenu("&Colours")
            _fill(look, _THEMES, made)
    group = QActionGroup(window)
    for name in _THEMES:
        made[name].setCheckable(True)
        group.addAction(made[name])
    return Actions(**made)


def _fill(menu: QMenu, names: tuple[str, ...], made: dict[str, QAction]) -> None:
    for name in names:
        if name:
            menu.addAction(made[name])
        else:
            menu.addSeparator()
