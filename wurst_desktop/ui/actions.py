"""All that can be done, defined once; menus, shortcuts and buttons take it from here."""

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.settings import told
from wurst_desktop.ui.gallery.record_text import rating_name


@dataclass(frozen=True)
class Actions:
    """The window's actions."""

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
    keep_awake: QAction
    tell_at_end: QAction
    sound_at_end: QAction
    show_previews: QAction
    open_picture: QAction
    compare: QAction
    make_again: QAction
    export: QAction
    import_files: QAction
    import_folder: QAction
    export_many: QAction
    empty_bin: QAction
    verify: QAction
    show_in_folder: QAction
    picture_log: QAction
    new_texture: QAction
    vary: QAction
    blend: QAction
    sweep_picture: QAction
    rate_0: QAction
    rate_1: QAction
    rate_2: QAction
    rate_3: QAction
    rate_4: QAction
    rate_5: QAction
    tags: QAction
    delete: QAction
    undo: QAction
    redo: QAction
    search: QAction
    earlier_prompts: QAction
    pictures_folder: QAction
    quit: QAction
    models: QAction
    benchmark: QAction
    gpu: QAction
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

    @property
    def ratings(self) -> tuple[QAction, ...]:
        """Those that rate a picture, from 0 stars to 5."""
        return (self.rate_0, self.rate_1, self.rate_2, self.rate_3, self.rate_4, self.rate_5)

    @property
    def needing_picture(self) -> tuple[QAction, ...]:
        """Those that do something with the chosen picture."""
        return tuple(getattr(self, name) for name in _NEEDING_PICTURE)

    @property
    def switches(self) -> dict[str, QAction]:
        """Those that turn a setting on and off, by its name."""
        return {name: getattr(self, name) for name in _SWITCHES}


_SWITCHES = ("keep_awake", "tell_at_end", "sound_at_end", "show_previews")
_NEEDING_PICTURE = (
    *(
        "open_picture",
        "just_picture",
        "compare",
        "show_in_folder",
        "picture_log",
        "make_again",
        "new_texture",
        "vary",
        "blend",
    ),
    *("sweep_picture", "export", "export_many", "tags", "delete"),
)
_RATINGS = tuple(f"rate_{rating}" for rating in range(LARGEST_RATING + 1))
_TEXTS: dict[str, tuple[str, str]] = {
    "generate": ("&Generate", "Ctrl+Return; Ctrl+Enter"),
    "contact_sheet": ("C&ontact sheet", "Ctrl+Shift+Return; Ctrl+Shift+Enter"),
    "sweep": ("S&weep…", "Ctrl+G"),
    "cancel": ("&Stop now, keep the composition", "Esc"),
    "end_after": ("Stop &after this picture", "Shift+Esc"),
    "stop_all": ("Stop now and pause the &rest", "Ctrl+Shift+P"),
    "queue_pause": ("&Pause the queue", "Ctrl+P"),
    "job_next": ("Run &next", ""),
    "job_up": ("Move &up", ""),
    "job_down": ("Move &down", ""),
    "job_edit": ("&Edit…", ""),
    "job_duplicate": ("Du&plicate, with new seeds", ""),
    "job_again": ("&Go on, or try again", ""),
    "job_log": ("How it &went…", ""),
    "job_remove": ("&Remove from the queue", ""),
    "jobs_clear": ("&Clear what has ended", ""),
    **{name: (told(name).title, "") for name in _SWITCHES},
    "open_picture": ("&Open large", "Ctrl+O"),
    "compare": ("&Compare", "Ctrl+Shift+C"),
    "make_again": ("&Make again", ""),
    "export": ("&Save a copy…", "Ctrl+S"),
    "import_files": ("&Import pictures…", "Ctrl+I"),
    "import_folder": ("Import a &folder…", "Ctrl+Shift+I"),
    "export_many": ("&Export…", "Ctrl+E"),
    "verify": ("&Check all files…", ""),
    "empty_bin": ("Empty the &bin…", ""),
    "picture_log": ("How it was ma&de…", ""),
    "show_in_folder": ("Show in &folder", "Ctrl+Shift+F"),
    "new_texture": ("New te&xture", "Ctrl+R"),
    "vary": ("&Vary…", "Ctrl+Shift+R"),
    "blend": ("&Blend two…", "Ctrl+B"),
    "sweep_picture": ("S&weep…", "Ctrl+Shift+G"),
    **{name: (rating_name(rating), str(rating)) for rating, name in enumerate(_RATINGS)},
    "tags": ("&Tags…", "Ctrl+T"),
    "delete": ("&Delete", "Del"),
    "undo": ("&Undo", "Ctrl+Z"),
    "redo": ("&Redo", "Ctrl+Shift+Z; Ctrl+Y"),
    "search": ("&Search the history", "Ctrl+F"),
    "earlier_prompts": ("&Earlier prompts…", "Ctrl+H"),
    "pictures_folder": ("Open the &pictures folder", ""),
    "quit": ("&Quit", "Ctrl+Q"),
    "models": ("&Models…", "Ctrl+M"),
    "benchmark": ("How &fast is this machine?…", ""),
    "gpu": ("Draw on the &GPU…", ""),
    "about": ("&About Wurst Desktop", ""),
    "just_picture": ("&Just the picture", "F11"),
    "pane_create": ("&Create", ""),
    "pane_gallery": ("&Gallery", ""),
    "pane_details": ("&Details", ""),
    "pane_queue": ("&Queue", ""),
    "usual_layout": ("&Restore the usual layout", ""),
    "theme_system": ("&As the system", ""),
    "theme_light": ("&Light", ""),
    "theme_dark": ("&Dark", ""),
}

_JOBS = ("job_next", "job_up", "job_down", "job_edit", "job_duplicate", "job_again", "job_log", "job_remove")
_MAKING = ("make_again", "new_texture", "vary", "blend", "sweep_picture")
_GOING = ("generate", "contact_sheet", "sweep", "", "end_after", "cancel", "stop_all")
_FOLDER = ("pictures_folder", "verify", "empty_bin")
_MENUS: dict[str, tuple[str, ...]] = {
    "&File": ("import_files", "import_folder", "", "export", "export_many", "", *_FOLDER, "", "models", "", "quit"),
    "&Edit": ("undo", "redo", "", "search", "earlier_prompts"),
    "&Picture": ("open_picture", "compare", "show_in_folder", "picture_log", "", *_MAKING, "", "tags", "", "delete"),
    "&Queue": (*_GOING, "", "queue_pause", *_JOBS, "", "jobs_clear"),
    "&Help": ("benchmark", "gpu", "", "about"),
}
_PANES = ("pane_create", "pane_gallery", "pane_details", "pane_queue")
_VIEW = ("just_picture", "", *_PANES, "usual_layout", "")
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
        menu = bar.addMenu(title)
        _fill(menu, names, made)
        if title == "&Picture":
            ratings = QMenu("&Rating", menu)
            menu.insertMenu(made["tags"], ratings)
            _fill(ratings, _RATINGS, made)
            view = bar.addMenu("&View")
            _fill(view, _VIEW, made)
            _fill(view.addMenu("C&olours"), _THEMES, made)
        if title == "&Queue":
            _fill(menu.addMenu("While it &works"), _SWITCHES, made)
    for name in _RATINGS:
        made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    for name in ("queue_pause", *_SWITCHES, *_PANES):
        made[name].setCheckable(True)
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
