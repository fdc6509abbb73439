"""The words of all that can be done: names, keys, menus, and why something can't be done now."""

from collections.abc import Mapping

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.settings import told
from wurst_desktop.ui.gallery.copy_as import CopyAs, copy_as_text
from wurst_desktop.ui.gallery.record_text import rating_name
from wurst_desktop.ui.gallery.use import Use, use_text

SWITCHES = ("keep_awake", "tell_at_end", "sound_at_end", "show_previews")
RATINGS = tuple(f"rate_{rating}" for rating in range(LARGEST_RATING + 1))
PANES = ("pane_create", "pane_gallery", "pane_details", "pane_queue")
THEMES = ("theme_system", "theme_light", "theme_dark", "theme_contrast")
NEEDING_PICTURE = (
    *("open_picture", "just_picture", "slide_show", "compare", "show_in_folder", "picture_log", "make_again"),
    *("new_texture", "new_textures", "vary", "blend", "sweep_picture", "export", "export_many", "favourite", "tags"),
    *("copy", "delete", "use_prompt", "use_seed", "use_everything", "copy_command", "copy_python", "finish"),
    *("restore", *RATINGS),
)
IN_GALLERY = (*RATINGS, "favourite")
"""Those whose keys are heard in the gallery alone: elsewhere they are typed."""

TEXTS: Mapping[str, tuple[str, str]] = {
    "generate": ("&Generate", "Ctrl+Enter; Ctrl+Return"),
    "contact_sheet": ("C&ontact sheet", "Ctrl+Shift+Enter; Ctrl+Shift+Return"),
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
    **{name: (told(name).title, "") for name in SWITCHES},
    "open_picture": ("&Open large", "Ctrl+O"),
    "slide_show": ("S&lide show", "F5"),
    "compare": ("&Compare", "Ctrl+Shift+C"),
    "make_again": ("&Make again", ""),
    "use_prompt": (use_text(Use.PROMPT), ""),
    "use_seed": (use_text(Use.SEED), ""),
    "use_everything": (use_text(Use.EVERYTHING), ""),
    "finish": ("Fi&nish this picture", ""),
    "copy": ("Cop&y", ""),
    "copy_command": (copy_as_text(CopyAs.COMMAND), ""),
    "copy_python": (copy_as_text(CopyAs.PYTHON), ""),
    "export": ("&Save a copy…", "Ctrl+S"),
    "import_files": ("&Import pictures…", "Ctrl+I"),
    "import_folder": ("Import a &folder…", "Ctrl+Shift+I"),
    "export_many": ("&Export…", "Ctrl+E"),
    "verify": ("&Check all files…", ""),
    "empty_bin": ("Empty the &bin…", ""),
    "picture_log": ("How it was ma&de…", ""),
    "show_in_folder": ("Show in &folder", "Ctrl+Shift+F"),
    "new_texture": ("New te&xture", "Ctrl+R"),
    "new_textures": ("New text&ures…", ""),
    "vary": ("&Vary…", "Ctrl+Shift+R"),
    "blend": ("&Blend two…", "Ctrl+B"),
    "sweep_picture": ("S&weep…", "Ctrl+Shift+G"),
    **{name: (rating_name(rating), str(rating)) for rating, name in enumerate(RATINGS)},
    "favourite": ("F&avourite", "F"),
    "tags": ("&Tags…", "Ctrl+T"),
    "delete": ("D&elete", "Del"),
    "restore": ("Restore", ""),
    "undo": ("&Undo", "Ctrl+Z"),
    "redo": ("&Redo", "Ctrl+Shift+Z; Ctrl+Y"),
    "edit_history": ("&History of changes…", "Ctrl+Alt+Z"),
    "search": ("&Search the history", "Ctrl+F"),
    "earlier_prompts": ("&Earlier prompts…", "Ctrl+H"),
    "pictures_folder": ("Open the &pictures folder", ""),
    "quit": ("&Quit", "Ctrl+Q"),
    "models": ("&Models…", "Ctrl+M"),
    "settings": ("Settin&gs…", "Ctrl+,"),
    "palette": ("&All commands…", "Ctrl+K"),
    "shortcut_sheet": ("&Keyboard shortcuts", "?; F1"),
    "benchmark": ("How &fast is this machine?…", ""),
    "gpu": ("Draw on the &GPU…", ""),
    "tour": ("A &tour of three minutes", ""),
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
    "theme_contrast": ("&High contrast", ""),
}

_JOBS = ("job_next", "job_up", "job_down", "job_edit", "job_duplicate", "job_again", "job_log", "job_remove")
_MAKING = ("make_again", "new_texture", "new_textures", "vary", "blend", "sweep_picture", "finish")
_GOING = ("generate", "contact_sheet", "sweep", "", "end_after", "cancel", "stop_all")
_FOLDER = ("pictures_folder", "verify", "empty_bin")
_LOOKING = ("open_picture", "slide_show", "compare", "show_in_folder", "picture_log")
MENUS: Mapping[str, tuple[str, ...]] = {
    "&File": ("import_files", "import_folder", "", "export", "export_many", "", *_FOLDER, "", "models", "", "quit"),
    "&Edit": ("undo", "redo", "edit_history", "", "search", "earlier_prompts", "", "settings"),
    "&Picture": (*_LOOKING, "", *_MAKING, "", "favourite", "tags", "", "copy", "", "delete", "restore"),
    "&View": ("just_picture", "", *PANES, "usual_layout", ""),
    "&Queue": (*_GOING, "", "queue_pause", *_JOBS, "", "jobs_clear"),
    "&Help": ("tour", "palette", "shortcut_sheet", "", "benchmark", "gpu", "", "about"),
}
SUBMENUS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("&Picture", "U&se it", ("use_prompt", "use_seed", "use_everything"), "favourite"),
    ("&Picture", "&Rating", RATINGS, "tags"),
    ("&Picture", "Co&py as", ("copy_command", "copy_python"), "delete"),
    ("&View", "C&olours", THEMES, ""),
    ("&Queue", "While it &works", SWITCHES, ""),
)
"""Menu, title, what is in it, and before which action it stands ("": at the end)."""

_NO_JOB = "Choose a job in the Queue first."
_NOT_BUSY = "Nothing is being made now."
_WHY_NOT: Mapping[str, str] = {
    **dict.fromkeys(NEEDING_PICTURE, "Choose a picture in the gallery first."),
    **dict.fromkeys(_JOBS, _NO_JOB),
    **dict.fromkeys(("cancel", "stop_all", "end_after"), _NOT_BUSY),
    "finish": "Choose a composition that waits to be finished.",
    "restore": "Choose a deleted picture first.",
    "job_next": "Choose a job that waits in the Queue first.",
    "job_up": "Choose a job that waits in the Queue first.",
    "job_down": "Choose a job that waits in the Queue first.",
    "job_edit": "Choose one job that waits in the Queue first.",
    "jobs_clear": "No job in the Queue has ended early.",
    "undo": "There is nothing to take back.",
    "redo": "Nothing was taken back.",
}


def why_not(name: str) -> str:
    """What is missing while this action can't be used: one sentence."""
    return _WHY_NOT.get(name, "This can't be done now.")
