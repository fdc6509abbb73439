"""What the artist chose once and for all, and what the window remembers: a frozen value, told field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path, PurePosixPath
from string import Formatter

from wurst_desktop.core.errors import NotOffered
from wurst_desktop.core.marking import marked

DEFAULT_NAME_PATTERN = "{date}/{number}-{words}-{seed}"
NAME_FIELDS = ("date", "time", "number", "words", "seed", "model", "width", "height")
THEMES = ("system", "light", "dark", "contrast")
SYSTEM_LANGUAGE = "system"
LANGUAGES = (SYSTEM_LANGUAGE, "en", "de", "fr", "es", "ja", "zh_CN")
COPY_KINDS = (".png", ".jpg", ".webp")
MODES = ("exact", "fast", "compiled")
DEVICES = ("auto", "cuda", "mps", "cpu")
RESIDENCIES = ("auto", "resident", "stage", "layer")
LARGEST_MEMORY_LIMIT = 1024
"""In GB."""


class Page(StrEnum):
    """Where a setting stands among the others; the value is its title."""

    PICTURES = marked("Pictures")
    WORK = marked("While it works")
    MACHINE = marked("This machine")
    LOOK = marked("Look and language")
    KEYBOARD = marked("Keyboard")


class Kind(StrEnum):
    """What kind of field a setting is shown in."""

    SWITCH = "switch"
    CHOICE = "choice"
    FOLDER = "folder"
    PATTERN = "pattern"
    MEMORY = "memory"
    MODEL = "model"
    KEYS = "keys"


@dataclass(frozen=True)
class Told:
    """How a setting is shown to the artist; `offered` names all it takes, if that can be said in a list.

    `names` says in words what each of those is. What isn't `live` holds from the next start on. All of its texts are
    marked for translation, but for the names of languages.
    """

    title: str
    sentence: str
    offered: tuple[str, ...] = ()
    page: Page = Page.PICTURES
    kind: Kind = Kind.CHOICE
    names: tuple[str, ...] = ()
    is_live: bool = True


@dataclass(frozen=True)
class Settings:
    """All settings; each field carries a `Told` in its metadata under "told", but for what the window remembers.

    A new one is a field here and its reader in `settings_file`; the settings window shows it by what is told of it.
    """

    pictures_folder: Path | None = field(
        default=None,
        metadata={
            "told": Told(
                marked("Pictures folder"),
                marked("Where your pictures are kept. Empty: in your own Pictures folder."),
                kind=Kind.FOLDER,
                is_live=False,
            )
        },
    )
    name_pattern: str = field(
        default=DEFAULT_NAME_PATTERN,
        metadata={
            "told": Told(
                marked("File names"),
                marked("How new pictures are named; a slash makes folders."),
                NAME_FIELDS,
                kind=Kind.PATTERN,
            )
        },
    )
    theme: str = field(
        default="system",
        metadata={
            "told": Told(
                marked("Colours"),
                marked("Light, dark, strong contrasts, or as the rest of your desktop."),
                THEMES,
                Page.LOOK,
                names=(marked("As the system"), marked("Light"), marked("Dark"), marked("High contrast")),
            )
        },
    )
    language: str = field(
        default=SYSTEM_LANGUAGE,
        metadata={
            "told": Told(
                marked("Language"),
                marked("What the window speaks. The command line speaks English."),
                LANGUAGES,
                Page.LOOK,
                names=(marked("As the system"), "English", "Deutsch", "Français", "Español", "日本語", "简体中文"),
                is_live=False,
            )
        },
    )
    device: str = field(
        default="auto",
        metadata={
            "told": Told(
                marked("Device"),
                marked("What pictures are computed on. Automatic takes the best."),
                DEVICES,
                Page.MACHINE,
                names=(marked("Automatic"), marked("NVIDIA or AMD GPU"), marked("Apple GPU"), marked("Processor")),
            )
        },
    )
    residency: str = field(
        default="auto",
        metadata={
            "told": Told(
                marked("Memory use"),
                marked("How much of a model is in memory at once. Automatic takes as much as fits: the fastest way."),
                RESIDENCIES,
                Page.MACHINE,
                names=(
                    marked("Automatic"),
                    marked("All stages"),
                    marked("One stage at a time"),
                    marked("Layer by layer"),
                ),
            )
        },
    )
    checkpoint: str = field(
        default="",
        metadata={
            "told": Told(
                marked("Model"),
                marked("Which model draws by default. Empty: the first one that is installed."),
                kind=Kind.MODEL,
            )
        },
    )
    mode: str = field(
        default="exact",
        metadata={
            "told": Told(
                marked("Mode"),
                marked("How new pictures are drawn, where More doesn't say otherwise."),
                MODES,
                names=(marked("Exact"), marked("Fast, less exact"), marked("Compiled, for GPUs")),
            )
        },
    )
    copy_kind: str = field(
        default=".png",
        metadata={
            "told": Told(
                marked("Format of copies"),
                marked("What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost."),
                COPY_KINDS,
                names=("PNG", "JPEG", "WebP"),
            )
        },
    )
    remembered: Mapping[str, object] = field(default_factory=dict)
    """What the window shows again at its next start: plain JSON values by name."""
    keep_awake: bool = field(
        default=True,
        metadata={
            "told": Told(
                marked("Keep the machine awake"),
                marked("It doesn't go to sleep while the queue works."),
                page=Page.WORK,
                kind=Kind.SWITCH,
            )
        },
    )
    tell_at_end: bool = field(
        default=True,
        metadata={
            "told": Told(
                marked("Say when the queue ends"),
                marked("A notification of the desktop, if the window is in back."),
                page=Page.WORK,
                kind=Kind.SWITCH,
            )
        },
    )
    sound_at_end: bool = field(
        default=False,
        metadata={
            "told": Told(
                marked("With a sound"),
                marked("The notification is heard as well as seen."),
                page=Page.WORK,
                kind=Kind.SWITCH,
            )
        },
    )
    show_previews: bool = field(
        default=True,
        metadata={
            "told": Told(
                marked("Show pictures in the making"),
                marked("Costs 2 % of the time at the most."),
                page=Page.WORK,
                kind=Kind.SWITCH,
            )
        },
    )
    memory_limit: int = field(
        default=0,
        metadata={
            "told": Told(
                marked("Memory limit"),
                marked(
                    "About so much of the device's memory is used, which leaves room for other programs: slower, the "
                    "same pictures."
                ),
                page=Page.MACHINE,
                kind=Kind.MEMORY,
            )
        },
    )
    shortcuts: Mapping[str, str] = field(
        default_factory=dict,
        metadata={
            "told": Told(
                marked("Keyboard shortcuts"),
                marked("Choose a command, press its keys."),
                page=Page.KEYBOARD,
                kind=Kind.KEYS,
            )
        },
    )
    """Keys by the name of the action, for those that were changed: "Ctrl+J", or "" for none."""


ALL_SETTINGS = frozenset(each.name for each in fields(Settings))


def told(name: str) -> Told:
    """How the setting `name` is shown. Raises KeyError for a name that isn't a setting the artist sees."""
    found = _told_of(name)
    if found is None:
        raise KeyError(name)
    return found


def is_live(name: str) -> bool:
    """Whether a choice of this setting holds at once; what the artist doesn't see always does."""
    shown = _told_of(name)
    return shown is None or shown.is_live


def _told_of(name: str) -> Told | None:
    found = {each.name: each.metadata.get("told") for each in fields(Settings)}[name]
    return found if isinstance(found, Told) else None


def check_name_pattern(pattern: str, known: tuple[str, ...] = NAME_FIELDS) -> None:
    """Raise `NotOffered` unless all fields are known, the folder isn't left, and `{number}` is in the file name."""
    folder, _, last = pattern.rpartition("/")
    try:
        used = [(name, how, change) for _, name, how, change in Formatter().parse(pattern) if name is not None]
    except ValueError as error:
        raise NotOffered("name_pattern", pattern, known) from error
    leaves = pattern.startswith("/") or ".." in PurePosixPath(pattern).parts
    unknown = any(name not in known or how or change for name, how, change in used)
    if leaves or unknown or "{number}" in folder or not last.strip():
        raise NotOffered("name_pattern", pattern, known)
