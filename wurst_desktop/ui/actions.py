"""All that can be done, defined once; menus, shortcuts and buttons take it from here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from wurst_desktop.ui.action_words import (
    IN_GALLERY,
    MENU_TITLES,
    MENUS,
    NEEDING_PICTURE,
    PANES,
    SUBMENUS,
    SWITCHES,
    TEXTS,
    THEMES,
)


@dataclass(frozen=True)
class Actions:
    """The window's actions; `action_words` says how each is called, by the same name."""

    generate: QAction
    contact_sheet: QAction
    sweep: QAction
    cancel: QAction
    end_after: QAction
    stop_all: QAction
    queue_pause: QAction
    job_next: QAction
    job_up: QAction
    job_down: QAction
    job_edit: QAction
    job_duplicate: QAction
    job_again: QAction
    job_log: QAction
    job_remove: QAction
    jobs_clear: QAction
    jobs_empty: QAction
    keep_awake: QAction
    tell_at_end: QAction
    sound_at_end: QAction
    show_previews: QAction
    open_picture: QAction
    slide_show: QAction
    compare: QAction
    make_again: QAction
    use_prompt: QAction
    use_seed: QAction
    use_everything: QAction
    finish: QAction
    copy: QAction
    copy_command: QAction
    copy_python: QAction
    export: QAction
    import_files: QAction
    import_folder: QAction
    export_many: QAction
    empty_bin: QAction
    verify: QAction
    show_in_folder: QAction
    picture_log: QAction
    new_texture: QAction
    new_textures: QAction
    vary: QAction
    blend: QAction
    sweep_picture: QAction
    rate_0: QAction
    rate_1: QAction
    rate_2: QAction
    rate_3: QAction
    rate_4: QAction
    rate_5: QAction
    favourite: QAction
    tags: QAction
    delete: QAction
    restore: QAction
    undo: QAction
    redo: QAction
    edit_history: QAction
    search: QAction
    earlier_prompts: QAction
    pictures_folder: QAction
    quit: QAction
    models: QAction
    settings: QAction
    palette: QAction
    shortcut_sheet: QAction
    benchmark: QAction
    gpu: QAction
    tour: QAction
    about: QAction
    just_picture: QAction
    pane_create: QAction
    pane_gallery: QAction
    pane_details: QAction
    pane_queue: QAction
    usual_layout: QAction
    theme_system: QAction
    theme_light: QAction
    theme_dark: QAction
    theme_contrast: QAction

    @property
    def named(self) -> Mapping[str, QAction]:
        """All of them by their names."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def ratings(self) -> tuple[QAction, ...]:
        """Those that rate a picture, from 0 stars to 5."""
        return (self.rate_0, self.rate_1, self.rate_2, self.rate_3, self.rate_4, self.rate_5)

    @property
    def needing_picture(self) -> tuple[QAction, ...]:
        """Those that do something with the chosen picture."""
        return tuple(getattr(self, name) for name in NEEDING_PICTURE)

    @property
    def switches(self) -> dict[str, QAction]:
        """Those that turn a setting on and off, by its name."""
        return {name: getattr(self, name) for name in SWITCHES}


def make_actions(window: QMainWindow) -> Actions:
    """Make the actions and the menu bar of `window`."""
    made: dict[str, QAction] = {}
    for field in fields(Actions):
        text, keys = TEXTS[field.name]
        action = QAction(text, window)
        action.setObjectName(f"{field.name}Action")
        if keys:
            action.setShortcuts(QKeySequence.listFromString(keys))
        made[field.name] = action
    _make_menus(window, made)
    for name in IN_GALLERY:
        made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    for name in ("queue_pause", *SWITCHES, *PANES):
        made[name].setCheckable(True)
    group = QActionGroup(window)
    for name in THEMES:
        made[name].setCheckable(True)
        group.addAction(made[name])
    return Actions(**made)


def _make_menus(window: QMainWindow, made: Mapping[str, QAction]) -> None:
    menus = {name: window.menuBar().addMenu(MENU_TITLES[name]) for name in MENUS}
    for name, actions in MENUS.items():
        _fill(menus[name], actions, made)
    for name, title, actions, before in SUBMENUS:
        menu = QMenu(title, menus[name])
        _fill(menu, actions, made)
        if before:
            menus[name].insertMenu(made[before], menu)
        else:
            menus[name].addMenu(menu)


def _fill(menu: QMenu, names: tuple[str, ...], made: Mapping[str, QAction]) -> None:
    for name in names:
        if name:
            menu.addAction(made[name])
        else:
            menu.addSeparator()
