"""The words of all that can be done: names, keys, menus, and why something can't be done now."""

from collections.abc import Mapping

from wurst_desktop.core.marks import LARGEST_RATING
from wurst_desktop.core.settings import told
from wurst_desktop.ui.gallery.copy_as import CopyAs, copy_as_text
from wurst_desktop.ui.gallery.record_text import rating_name
from wurst_desktop.ui.gallery.use import Use, use_text
from wurst_desktop.ui.language import tr, translated

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
NEEDING_REQUEST = (
    *("use_prompt", "use_seed", "copy_command", "copy_python", "new_texture", "new_textures", "vary"),
    *("use_everything", "make_again", "sweep_picture"),
)
"""Of those, the ones that have nothing to do with a picture of another program."""
IN_GALLERY = (*RATINGS, "favourite")
"""Those whose keys are heard in the gallery alone: elsewhere they are typed."""

TEXTS: Mapping[str, tuple[str, str]] = {
    "generate": (tr("&Generate"), "Ctrl+Enter; Ctrl+Return"),
    "contact_sheet": (tr("C&ontact sheet"), "Ctrl+Shift+Enter; Ctrl+Shift+Return"),
    "sweep": (tr("S&weep…"), "Ctrl+G"),
    "cancel": (tr("&Stop now, keep the composition"), "Esc"),
    "end_after": (tr("Stop &after this picture"), "Shift+Esc"),
    "stop_all": (tr("Stop now and pause the &rest"), "Ctrl+Shift+P"),
    "queue_pause": (tr("&Pause the queue"), "Ctrl+P"),
    "job_next": (tr("Run &next", "a job"), ""),
    "job_up": (tr("Move &up", "a job"), ""),
    "job_down": (tr("Move &down", "a job"), ""),
    "job_edit": (tr("&Edit…", "a job that waits"), ""),
    "job_duplicate": (tr("Du&plicate, with new seeds"), ""),
    "job_again": (tr("&Go on, or try again"), ""),
    "job_log": (tr("How it &went…"), ""),
    "job_remove": (tr("&Remove from the queue"), ""),
    "jobs_clear": (tr("&Clear what has ended"), ""),
    "jobs_empty": (tr("Remove a&ll that waits"), ""),
    **{name: (translated(told(name).title), "") for name in SWITCHES},
    "open_picture": (tr("&Open large"), "Ctrl+O"),
    "slide_show": (tr("S&lide show"), "F5"),
    "compare": (tr("&Compare"), "Ctrl+Shift+C"),
    "make_again": (tr("&Make again"), ""),
    "use_prompt": (use_text(Use.PROMPT), ""),
    "use_seed": (use_text(Use.SEED), ""),
    "use_everything": (use_text(Use.EVERYTHING), ""),
    "finish": (tr("Fi&nish this picture"), ""),
    "copy": (tr("Cop&y", "the picture, to the clipboard"), ""),
    "copy_command": (copy_as_text(CopyAs.COMMAND), ""),
    "copy_python": (copy_as_text(CopyAs.PYTHON), ""),
    "export": (tr("&Save a copy…"), "Ctrl+S"),
    "import_files": (tr("&Import pictures…"), "Ctrl+I"),
    "import_folder": (tr("Import a &folder…"), "Ctrl+Shift+I"),
    "export_many": (tr("&Export…"), "Ctrl+E"),
    "verify": (tr("&Check all files…"), ""),
    "empty_bin": (tr("Empty the &bin…"), ""),
    "picture_log": (tr("How it was ma&de…"), ""),
    "show_in_folder": (tr("Show in &folder"), "Ctrl+Shift+F"),
    "new_texture": (tr("New te&xture"), "Ctrl+R"),
    "new_textures": (tr("New text&ures…"), ""),
    "vary": (tr("&Vary…"), "Ctrl+Shift+R"),
    "blend": (tr("&Blend two…"), "Ctrl+B"),
    "sweep_picture": (tr("S&weep…"), "Ctrl+Shift+G"),
    **{name: (rating_name(rating), str(rating)) for rating, name in enumerate(RATINGS)},
    "favourite": (tr("F&avourite", "to make a picture one, or not"), "F"),
    "tags": (tr("&Tags…"), "Ctrl+T"),
    "delete": (tr("D&elete"), "Del"),
    "restore": (tr("Restore", "a deleted picture"), ""),
    "undo": (tr("&Undo"), "Ctrl+Z"),
    "redo": (tr("&Redo"), "Ctrl+Shift+Z; Ctrl+Y"),
    "edit_history": (tr("&History of changes…"), "Ctrl+Alt+Z"),
    "search": (tr("&Search the history"), "Ctrl+F"),
    "earlier_prompts": (tr("&Earlier prompts…"), "Ctrl+H"),
    "pictures_folder": (tr("Open the &pictures folder"), ""),
    "quit": (tr("&Quit"), "Ctrl+Q"),
    "models": (tr("&Models…"), "Ctrl+M"),
    "settings": (tr("Settin&gs…"), "Ctrl+,"),
    "palette": (tr("&All commands…"), "Ctrl+K"),
    "shortcut_sheet": (tr("&Keyboard shortcuts"), "?; F1"),
    "benchmark": (tr("How &fast is this machine?…"), ""),
    "gpu": (tr("Draw on the &GPU…"), ""),
    "tour": (tr("A &tour of three minutes"), ""),
    "about": (tr("&About Wurst Desktop"), ""),
    "just_picture": (tr("&Just the picture"), "F11"),
    "pane_create": (tr("&Create", "a pane"), ""),
    "pane_gallery": (tr("&Gallery", "a pane"), ""),
    "pane_details": (tr("&Details", "a pane"), ""),
    "pane_queue": (tr("&Queue", "a pane"), ""),
    "usual_layout": (tr("&Restore the usual layout"), ""),
    "theme_system": (tr("&As the system", "colours"), ""),
    "theme_light": (tr("&Light", "colours"), ""),
    "theme_dark": (tr("&Dark", "colours"), ""),
    "theme_contrast": (tr("&High contrast"), ""),
}

_JOBS = ("job_next", "job_up", "job_down", "job_edit", "job_duplicate", "job_again", "job_log", "job_remove")
_MAKING = ("make_again", "new_texture", "new_textures", "vary", "blend", "sweep_picture", "finish")
_GOING = ("generate", "contact_sheet", "sweep", "", "end_after", "cancel", "stop_all")
_FOLDER = ("pictures_folder", "verify", "empty_bin")
_LOOKING = ("open_picture", "slide_show", "compare", "show_in_folder", "picture_log")
MENU_TITLES: Mapping[str, str] = {
    "file": tr("&File", "a menu"),
    "edit": tr("&Edit", "a menu"),
    "picture": tr("&Picture", "a menu"),
    "view": tr("&View", "a menu"),
    "queue": tr("&Queue", "a menu"),
    "help": tr("&Help", "a menu"),
}
MENUS: Mapping[str, tuple[str, ...]] = {
    "file": ("import_files", "import_folder", "", "export", "export_many", "", *_FOLDER, "", "models", "", "quit"),
    "edit": ("undo", "redo", "edit_history", "", "search", "earlier_prompts", "", "settings"),
    "picture": (*_LOOKING, "", *_MAKING, "", "favourite", "tags", "", "copy", "", "delete", "restore"),
    "view": ("just_picture", "", *PANES, "usual_layout", ""),
    "queue": (*_GOING, "", "queue_pause", *_JOBS, "", "jobs_clear", "jobs_empty"),
    "help": ("tour", "palette", "shortcut_sheet", "", "benchmark", "gpu", "", "about"),
}
SUBMENUS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("picture", tr("U&se it"), ("use_prompt", "use_seed", "use_everything"), "favourite"),
    ("picture", tr("&Rating"), RATINGS, "tags"),
    ("picture", tr("Co&py as"), ("copy_command", "copy_python"), "delete"),
    ("view", tr("C&olours"), THEMES, ""),
    ("queue", tr("While it &works"), SWITCHES, ""),
)
"""Menu, title, what is in it, and before which action it stands ("": at the end)."""

_NO_JOB = tr("Choose a job in the Queue first.")
_NOT_BUSY = tr("Nothing is being made now.")
_WHY_NOT: Mapping[str, str] = {
    **dict.fromkeys(NEEDING_PICTURE, tr("Choose a picture in the gallery first.")),
    **dict.fromkeys(NEEDING_REQUEST, tr("Choose a picture that was made with Wurst Desktop.")),
    **dict.fromkeys(_JOBS, _NO_JOB),
    **dict.fromkeys(("cancel", "stop_all", "end_after"), _NOT_BUSY),
    "finish": tr("Choose a composition that waits to be finished."),
    "restore": tr("Choose a deleted picture first."),
    "job_next": tr("Choose a job that waits in the Queue first."),
    "job_up": tr("Choose a job that waits in the Queue first."),
    "job_down": tr("Choose a job that waits in the Queue first."),
    "job_edit": tr("Choose one job that waits in the Queue first."),
    "job_again": tr("Choose a job in the Queue that has ended."),
    "job_log": tr("Choose one job in the Queue that has run."),
    "job_remove": tr("Choose a job in the Queue that doesn't run now."),
    "jobs_clear": tr("No job in the Queue has ended early."),
    "jobs_empty": tr("Nothing waits in the Queue."),
    "undo": tr("There is nothing to take back."),
    "redo": tr("Nothing was taken back."),
}


def why_not(name: str) -> str:
    """What is missing while this action can't be used: one sentence."""
    return _WHY_NOT.get(name, tr("This can't be done now."))
